package org.xuegui.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.Response;

class MasteryServiceTest {

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void withoutAnswersEverythingIsZero() {
        Mastery mastery = fixture.mastery.mastery(LEARNER, PACK);
        assertThat(mastery.facts()).hasSize(4).allMatch(fact -> fact.share() == 0 && fact.answers() == 0);
        assertThat(mastery.topics()).hasSize(2).allMatch(topic -> topic.share() == 0);
    }

    @Test
    void missingAnswersCountWrong() {
        practise("r1", true);
        assertThat(fact("D01").share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(fact("D01").counted()).isEqualTo(1);
    }

    @Test
    void onlyTheLastThreeAnswersCount() {
        practise("r1", false);
        practise("r1", true);
        practise("r1", true);
        assertThat(fact("D01").share()).isCloseTo(2 / 3.0, within(1e-9));
        practise("r1", true);
        assertThat(fact("D01").share()).isEqualTo(1);
        assertThat(fact("D01").answers()).isEqualTo(4);
    }

    @Test
    void anAnswerCountsForEveryFactItsQuestionCites() {
        practise("r3", true);
        assertThat(fact("D01").right()).isEqualTo(1);
        assertThat(fact("D02").right()).isEqualTo(1);
    }

    @Test
    void aTopicIsTheMeanOfItsFacts() {
        practise("r1", true);
        practise("r1", true);
        practise("r1", true);
        assertThat(topic("reporting").share()).isCloseTo(0.5, within(1e-9));
        assertThat(topic("duties").share()).isZero();
    }

    @Test
    void whatIsForgottenLessensMasteryAndAReviewRestoresIt() {
        for (int i = 0; i < 3; i++) {
            practise("r1", true);
        }
        assertThat(fact("D01").share()).isEqualTo(1);
        fixture.clock.advance(Duration.ofDays(40));
        double recall = fixture.reviews.memory(LEARNER).get(0).recall();
        assertThat(recall).isBetween(0.01, 0.95);
        assertThat(fact("D01").recall()).isCloseTo(recall, within(1e-9));
        assertThat(fact("D01").share()).isCloseTo(recall, within(1e-9));
        assertThat(topic("reporting").share()).isCloseTo(recall / 2, within(1e-9));
        practise("r1", true);
        assertThat(fact("D01").share()).isEqualTo(1);
    }

    @Test
    void recallOfAFactIsTheMeanOverItsQuestions() {
        practise("r1", true);
        fixture.clock.advance(Duration.ofDays(10));
        practise("r3", true);
        double older = fixture.reviews.memory(LEARNER).stream()
                .filter(card -> card.card().key().questionId().equals("r1"))
                .findFirst().orElseThrow().recall();
        assertThat(fact("D01").recall()).isCloseTo((older + 1) / 2, within(1e-9));
        assertThat(fact("D02").recall()).isEqualTo(1);
    }

    @Test
    void answersStillToBeMarkedDoNotCount() {
        PracticeSession session = fixture.practice.start(LEARNER, chosen("duties-set", "q7"), 0);
        session.confirm(new Response.Written("答案"), Optional.empty(), Duration.ZERO);
        assertThat(fact("B01").answers()).isZero();
    }

    @Test
    void answersOnARetiredSetStillCount() {
        practise("r1", true);
        fixture.quizSets.retireSet("reporting-set");
        assertThat(fact("D01").right()).isEqualTo(1);
    }

    private void practise(String questionId, boolean isRight) {
        fixture.answer(fixture.practice.start(LEARNER, chosen("reporting-set", questionId), 0), isRight);
    }

    private static PracticeMode chosen(String setId, String questionId) {
        return new PracticeMode.Chosen(List.of(new QuestionKey(setId, questionId)), "");
    }

    private Mastery.OfFact fact(String id) {
        return fixture.mastery.mastery(LEARNER, PACK).findFact(id).orElseThrow();
    }

    private Mastery.OfTopic topic(String id) {
        return fixture.mastery.mastery(LEARNER, PACK).findTopic(id).orElseThrow();
    }
}
