package org.xuegui.learning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.QuestionKey;

class ReviewServiceTest {

    private static final QuestionKey R1 = new QuestionKey("reporting-set", "r1");

    private final LearningFixture fixture = new LearningFixture();

    private Deck deck() {
        return fixture.reviews.deck(LearningFixture.LEARNER);
    }

    private PracticeSession practise(QuestionKey... keys) {
        return fixture.practice.start(
                LearningFixture.LEARNER, new PracticeMode.Chosen(List.of(keys), ""), PracticeService.NO_LIMIT);
    }

    @Test
    void aQuestionAnsweredIsACardAndFadesFromThenOn() {
        assertThat(deck().recall(R1, fixture.clock.instant())).isEmpty();
        fixture.answer(practise(R1), true);
        Deck deck = deck();
        assertThat(deck.cards()).containsOnlyKeys(R1);
        assertThat(deck.recall(R1, fixture.clock.instant())).hasValue(1);
        assertThat(deck.recall(R1, fixture.clock.instant().plus(Duration.ofDays(10))).orElseThrow())
                .isCloseTo(Fsrs.DEFAULT.recall(10, Weights.DEFAULT.get(2)), within(1e-9));
    }

    @Test
    void anAnswerTakenBackIsNone() {
        PracticeSession session = practise(R1);
        fixture.answer(session, false);
        session.undo();
        assertThat(deck().cards()).isEmpty();
    }

    @Test
    void aQuestionOutOfUseIsNoCard() {
        fixture.answer(practise(R1), true);
        fixture.quizSets.retireSet("reporting-set");
        assertThat(deck().find(R1)).isEqualTo(Optional.empty());
    }
}
