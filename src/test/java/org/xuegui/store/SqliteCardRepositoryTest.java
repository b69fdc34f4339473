package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.review.Card;
import org.xuegui.learning.review.DayLoad;
import org.xuegui.learning.review.Deck;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.learning.review.Weights;
import org.xuegui.learning.review.WeightsTrial;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.workspace.DataFolder;

/** Cards as the database keeps them, beside the answers they are made of. */
class SqliteCardRepositoryTest {

    private static final String JIA = TypicalLearners.JIA.id();
    private static final Question[] QUESTIONS = TestData.questions(2);

    @TempDir
    Path temp;

    private Database database;
    private SqliteAttemptRepository attempts;
    private SqliteCardRepository cards;
    private SqliteReviewSettingsRepository settings;
    private ReviewService reviews;
    private int sequence;

    @BeforeEach
    void openADatabaseWithALearnerWhoPractises() {
        database = Database.open(DataFolder.open(temp), TestData.CLOCK);
        new SqliteLearnerRepository(database).save(TypicalLearners.JIA);
        SqliteQuizSetRepository quizSets = new SqliteQuizSetRepository(database);
        quizSets.applyLoad(TestData.load("a.yaml", TestData.SET, QUESTIONS));
        attempts = new SqliteAttemptRepository(database);
        cards = new SqliteCardRepository(database);
        settings = new SqliteReviewSettingsRepository(database);
        reviews = new ReviewService(
                attempts, new QuestionPools(quizSets), quizSets, cards, settings, TestData.CLOCK);
        attempts.start(TestData.attempt(
                "p", JIA, AttemptKind.PRACTICE, TestData.NOW, TestData.paper(Optional.empty(), QUESTIONS)));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private void answer(int position, boolean isFull) {
        Mark mark = new Mark(isFull ? BigDecimal.ONE : BigDecimal.ZERO, false, List.of());
        attempts.append(
                TestData.answer("p", position, sequence++, new Response.None(), mark, false), Duration.ZERO);
    }

    @Test
    void cardsAreStoredAndReadAgainAsTheyWere() {
        answer(0, true);
        answer(1, false);
        assertThat(cards.find(JIA).isCurrent()).isFalse();
        Deck made = reviews.deck(JIA);
        assertThat(made.cards()).hasSize(2);
        assertThat(cards.find(JIA).isCurrent()).isTrue();
        assertThat(cards.find(JIA).cards()).containsExactlyElementsOf(made.cards().values());
        assertThat(reviews.deck(JIA)).isEqualTo(made);
    }

    @Test
    void anAnswerAnUndoAndASettingMakeThemOld() {
        answer(0, true);
        reviews.deck(JIA);
        answer(1, true);
        assertThat(cards.find(JIA).isCurrent()).isFalse();
        assertThat(reviews.deck(JIA).cards()).hasSize(2);
        attempts.append(
                TestData.answer("p", 1, sequence++, new Response.None(), Mark.of(false), true), Duration.ZERO);
        assertThat(cards.find(JIA).isCurrent()).isFalse();
        assertThat(reviews.deck(JIA).cards()).hasSize(1);
        assertThat(cards.find(JIA).cards()).hasSize(1);
        reviews.change(JIA, each -> each.withRetention(0.8));
        assertThat(cards.find(JIA).isCurrent()).isFalse();
    }

    @Test
    void theEndOfAnExaminationMakesThemOld() {
        attempts.start(TestData.attempt("e", JIA, AttemptKind.EXAMINATION, TestData.NOW,
                TestData.paper(Optional.of(TestData.blueprint("b", "小测")), QUESTIONS)));
        attempts.append(TestData.answer("e", 0, 0), Duration.ZERO);
        assertThat(reviews.deck(JIA).cards()).isEmpty();
        attempts.end("e", TestData.NOW, Duration.ZERO);
        assertThat(reviews.deck(JIA).cards()).hasSize(1);
    }

    @Test
    void droppedAndMadeAgainTheyAreTheSame() {
        for (int i = 0; i < 12; i++) {
            answer(i % 2, i % 5 != 0);
        }
        Deck before = reviews.deck(JIA);
        cards.drop();
        assertThat(cards.find(JIA).isCurrent()).isFalse();
        assertThat(rowCount("card")).isZero();
        assertThat(reviews.deck(JIA)).isEqualTo(before);
        assertThat(cards.find(JIA).cards()).containsExactlyElementsOf(before.cards().values());
    }

    @Test
    void cardsMadeWhileAnAnswerCameAreNotTakenForCurrent() {
        answer(0, true);
        long changes = cards.find(JIA).changes();
        List<Card> made = List.copyOf(reviews.deck(JIA).cards().values());
        answer(1, true);
        cards.save(JIA, made, changes);
        assertThat(cards.find(JIA).isCurrent()).isFalse();
        assertThat(reviews.deck(JIA).cards()).containsKey(new QuestionKey(TestData.SET, "q-2"));
    }

    @Test
    void aDeletedLearnersCardsGoToo() {
        answer(0, true);
        List<Card> made = List.copyOf(reviews.deck(JIA).cards().values());
        new SqliteLearnerRepository(database).delete(JIA);
        assertThat(rowCount("card") + rowCount("card_state")).isZero();
        cards.save(JIA, made, 1);
        assertThat(rowCount("card")).isZero();
    }

    @Test
    void settingsAreKeptInTheOrderChosenWithTheirMoments() {
        double[] values = Weights.DEFAULT.toArray();
        values[3] = 9.25;
        ReviewSettings own = new ReviewSettings(0.85, 60,
                Map.of(DayOfWeek.SUNDAY, DayLoad.MINIMUM), true, new Weights(values));
        settings.append(JIA, new ReviewSettings.Since(TestData.NOW.plusSeconds(9), ReviewSettings.DEFAULT));
        settings.append(JIA, new ReviewSettings.Since(TestData.NOW, own));
        assertThat(settings.timeline(JIA)).containsExactly(
                new ReviewSettings.Since(TestData.NOW.plusSeconds(9), ReviewSettings.DEFAULT),
                new ReviewSettings.Since(TestData.NOW, own));
        assertThat(settings.timeline(TypicalLearners.YI.id())).isEmpty();
    }

    @Test
    void theLastTrialOfWeightsIsFound() {
        Instant at = TestData.NOW;
        assertThat(settings.findLastTrial(JIA)).isEmpty();
        settings.append(JIA, new WeightsTrial(at, 400, 80, 0.41, 0.43, false), Optional.empty());
        WeightsTrial last = new WeightsTrial(at, 500, 100, 0.41, 0.39, true);
        settings.append(JIA, last, Optional.empty());
        assertThat(settings.findLastTrial(JIA)).hasValue(last);
        assertThat(settings.timeline(JIA)).isEmpty();
    }

    @Test
    void fittedWeightsAndTheirTrialAreStoredTogetherOrNotAtAll() {
        Optional<ReviewSettings.Since> kept = Optional.of(
                new ReviewSettings.Since(TestData.NOW, ReviewSettings.DEFAULT.withRetention(0.8)));
        WeightsTrial refused = new WeightsTrial(TestData.NOW, 400, 80, Double.NaN, 0.43, true); // NULL in SQLite
        assertThatThrownBy(() -> settings.append(JIA, refused, kept)).isInstanceOf(RuntimeException.class);
        assertThat(settings.timeline(JIA)).isEmpty();

        settings.append(JIA, new WeightsTrial(TestData.NOW, 400, 80, 0.44, 0.43, true), kept);
        assertThat(settings.timeline(JIA)).containsExactly(kept.orElseThrow());
        assertThat(settings.findLastTrial(JIA)).isPresent();
    }

    private int rowCount(String table) {
        return database.reader().read(handle ->
                handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
    }
}
