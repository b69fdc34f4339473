package org.xuegui.ui.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.learner.Learner;

class LearnerContextTest {

    private static final Learner FIRST = new Learner("1", "甲", Optional.empty());
    private static final Learner SECOND = new Learner("2", "乙", Optional.empty());

    private final LearnerContext context = new LearnerContext();
    private final List<String> seen = new ArrayList<>();

    @Test
    void whatWasReadForALearnerIsSeenByTheSameAlsoUnderAnotherName() {
        context.switchTo(FIRST);
        Consumer<String> handler = context.whileCurrent(seen::add);
        context.switchTo(new Learner("1", "甲甲", Optional.empty()));
        handler.accept("read");

        assertThat(seen).containsExactly("read");
        assertThat(context.isCurrent("1")).isTrue();
        assertThat(context.isCurrent("2")).isFalse();
    }

    @Test
    void whatWasReadForALearnerIsSeenByNobodyElse() {
        context.switchTo(FIRST);
        Consumer<String> handler = context.whileCurrent(seen::add);
        context.switchTo(SECOND);
        handler.accept("read");
        context.clear();
        handler.accept("read");

        assertThat(seen).isEmpty();
    }
}
