package org.xuegui.ui.trainer.learners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.learner.Learner;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.trainer.TrainerFixture;
import org.xuegui.ui.trainer.learners.LearnersViewModel.Entry;

class LearnersViewModelTest {

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private LearnersViewModel learners;

    @BeforeEach
    void open() {
        fixture = new TrainerFixture(folder);
        learners = new LearnersViewModel(context.screen(), fixture.learners);
        learners.add(new Entry("学员甲", "某市委网信办", 0));
        learners.add(new Entry("学员乙", "", 0));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void addsLearnersAndTheirUnits() {
        assertThat(learners.learners()).extracting(Learner::name).containsExactly("学员甲", "学员乙");
        assertThat(learners.units()).containsExactly("某市委网信办");
    }

    @Test
    void aNameIsNeitherEmptyNorLongerThanFortyAndOneSomebodyHasIsNoticed() {
        assertThat(learners.check(" ")).isPresent();
        assertThat(learners.check("甲".repeat(41))).isPresent();
        assertThat(learners.check("甲".repeat(40))).isEmpty();
        assertThat(learners.isTaken(" 学员甲 ", Optional.empty())).isTrue();
        assertThat(learners.isTaken("学员甲", Optional.of(learners.learners().get(0)))).isFalse();
    }

    @Test
    void theCurrentLearnersNewNameIsShownAtOnce() {
        Learner current = learners.learners().get(0);
        context.learner.switchTo(current);

        learners.change(current, new Entry("学员丙", "某省直单位", 25));

        assertThat(context.learner.getCurrent().name()).isEqualTo("学员丙");
        assertThat(context.learner.getCurrent().extraTimePercent()).isEqualTo(25);
        assertThat(learners.units()).contains("某省直单位");
    }

    @Test
    void aDeletionIsPrecededByABackupAndLeavesTheOthers() {
        Learner first = learners.learners().get(0);
        context.learner.switchTo(first);

        learners.delete(first);

        assertThat(fixture.database.backups().list()).hasSize(1);
        assertThat(fixture.learners.learners()).extracting(Learner::name).containsExactly("学员乙");
        assertThat(context.learner.getCurrent().name()).isEqualTo("学员乙");

        learners.delete(fixture.learners.learners().get(0));
        assertThat(context.learner.findCurrent()).isEmpty();
    }
}
