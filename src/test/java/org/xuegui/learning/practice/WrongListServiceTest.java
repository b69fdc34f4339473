package org.xuegui.learning.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.Response;

class WrongListServiceTest {

    private static final QuestionKey R1 = new QuestionKey("reporting-set", "r1");
    private final LearningFixture fixture = new LearningFixture();

    private PracticeSession start(PracticeMode mode) {
        return fixture.practice.start(LEARNER, mode, Take.ALL);
    }

    @Test
    void theListNamesTheTopicAndWhereItWasWrong() {
        fixture.answer(start(new PracticeMode.BySet("reporting-set")), false);
        assertThat(fixture.wrongList.lines(LEARNER))
                .extracting(line -> line.question().key(), line -> line.topic().title(), line -> line.entry().inPractice())
                .containsExactly(tuple(R1, "请示报告", 1));
    }

    @Test
    void aQuestionTakenOffIsNotPractisedUntilItIsPutBack() {
        fixture.answer(start(new PracticeMode.BySet("reporting-set")), false);
        fixture.wrongList.takeOff(LEARNER, R1);
        assertThat(fixture.practice.wrongQuestions(LEARNER)).isEmpty();
        assertThat(fixture.wrongList.lines(LEARNER)).hasSize(1);
        fixture.wrongList.putBack(LEARNER, R1);
        assertThat(fixture.practice.wrongQuestions(LEARNER)).containsExactly(R1);
    }

    @Test
    void theLastAnswerIsTheLearnersOwn() {
        PracticeSession first = start(new PracticeMode.BySet("reporting-set"));
        first.confirm(new Response.Chosen(Set.of("b")), Optional.empty(), Duration.ZERO);
        fixture.clock.advance(Duration.ofMinutes(1));
        PracticeSession second = start(new PracticeMode.Wrong());
        second.confirm(new Response.Chosen(Set.of("c")), Optional.empty(), Duration.ZERO);
        assertThat(fixture.wrongList.findLastAnswer(LEARNER, R1))
                .map(answer -> answer.response()).contains(new Response.Chosen(Set.of("c")));
        second.undo();
        assertThat(fixture.wrongList.findLastAnswer(LEARNER, R1))
                .map(answer -> answer.response()).contains(new Response.Chosen(Set.of("b")));
        first = fixture.practice.resume(fixture.practice.findOpen(LEARNER, new PracticeMode.BySet("reporting-set")).orElseThrow());
        first.undo();
        assertThat(fixture.wrongList.findLastAnswer(LEARNER, R1)).isEmpty();
        assertThat(fixture.wrongList.lines(LEARNER)).isEmpty();
    }
}
