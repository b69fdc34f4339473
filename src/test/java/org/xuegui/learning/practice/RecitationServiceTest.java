package org.xuegui.learning.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;

class RecitationServiceTest {

    private static final PracticeMode SET = new PracticeMode.BySet("reporting-set");
    private final LearningFixture fixture = new LearningFixture();

    private Recitation open(PracticeMode mode) {
        return fixture.recitations.open(LEARNER, mode, false);
    }

    @Test
    void readingGoesOnWhereEachModeWasLeft() {
        open(SET).goTo(2);
        open(new PracticeMode.Sequential(Optional.empty())).goTo(4);

        assertThat(open(SET).position()).isEqualTo(2);
        assertThat(open(new PracticeMode.Sequential(Optional.empty())).position()).isEqualTo(4);
        assertThat(fixture.recitations.places(LEARNER, List.of(SET, new PracticeMode.Bookmarked())))
                .containsOnlyKeys(SET).containsEntry(SET, 2);
        assertThat(fixture.recitations.open(LEARNER, SET, true).position()).isZero();
        assertThat(open(SET).position()).as("starting over is remembered too").isZero();
    }

    @Test
    void nothingReadEntersHistoryMasteryOrMemory() {
        Recitation reading = open(SET);
        reading.goTo(1);
        reading.goTo(2);

        assertThat(fixture.attempts.attemptsOf(LEARNER)).isEmpty();
        assertThat(fixture.attempts.answerRecords(LEARNER)).isEmpty();
        assertThat(fixture.reviews.deck(LEARNER).cards()).isEmpty();
        assertThat(fixture.mastery.mastery(LEARNER, PACK).facts()).allSatisfy(fact ->
                assertThat(fact.answers()).isZero());
        assertThat(fixture.practice.openPractices(LEARNER)).isEmpty();
    }

    @Test
    void theOrderDoesNotDependOnAnswers() {
        fixture.answer(fixture.practice.start(LEARNER, SET, 1), true);
        assertThat(open(SET).question().key().questionId()).isEqualTo("r1");
    }

    @Test
    void whereTheQuestionReadLastIsGoneReadingGoesOnNearIt() {
        fixture.answer(fixture.practice.start(LEARNER, SET, Take.ALL), false);
        fixture.answer(fixture.practice.start(LEARNER, new PracticeMode.BySet("duties-set"), Take.ALL), false);
        Recitation wrong = open(new PracticeMode.Wrong());
        assertThat(wrong.size()).isEqualTo(2);
        wrong.goTo(1);
        fixture.practised.append(LEARNER, new WrongListChoice(wrong.question().key(), true, fixture.clock.instant()));
        assertThat(open(new PracticeMode.Wrong()).position()).isZero();
    }

    @Test
    void aModeWithoutQuestionsCannotBeRead() {
        assertThatThrownBy(() -> open(new PracticeMode.Bookmarked())).isInstanceOf(UserFacingException.class);
        assertThat(RecitationService.isOffered(new PracticeMode.RandomOrder())).isFalse();
        assertThat(RecitationService.isOffered(new PracticeMode.Due())).isFalse();
        assertThat(RecitationService.isOffered(SET)).isTrue();
    }

    @Test
    void learnersDoNotSeeEachOthersPlaces() {
        open(SET).goTo(2);
        assertThat(fixture.recitations.open(TypicalLearners.YI.id(), SET, false).position()).isZero();
    }
}
