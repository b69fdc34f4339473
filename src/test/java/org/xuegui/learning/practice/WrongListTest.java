package org.xuegui.learning.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;

class WrongListTest {

    private static final QuestionKey ONE = new QuestionKey("set", "one");
    private static final QuestionKey TWO = new QuestionKey("set", "two");
    private final List<AnswerRecord> records = new ArrayList<>();
    private final List<WrongListChoice> choices = new ArrayList<>();

    @Test
    void aWrongQuestionIsOnTheListUntilTwoRightInARow() {
        answer(ONE, false);
        assertThat(wrong(2)).containsExactly(ONE);
        answer(ONE, true);
        assertThat(wrong(2)).containsExactly(ONE);
        answer(ONE, true);
        assertThat(wrong(2)).isEmpty();
    }

    @Test
    void aWrongAnswerBetweenStartsTheCountAnew() {
        answer(ONE, false);
        answer(ONE, true);
        answer(ONE, false);
        answer(ONE, true);
        assertThat(wrong(2)).containsExactly(ONE);
    }

    @Test
    void questionsNeverWrongAreNotOnIt() {
        answer(ONE, true);
        assertThat(wrong(2)).isEmpty();
    }

    @Test
    void theLastWrongOneComesFirst() {
        answer(ONE, false);
        answer(TWO, false);
        assertThat(wrong(2)).containsExactly(TWO, ONE);
        answer(ONE, false);
        assertThat(wrong(2)).containsExactly(ONE, TWO);
    }

    @Test
    void answersStillToBeMarkedSayNothing() {
        records.add(record(ONE, false, true, AttemptKind.EXAMINATION));
        assertThat(wrong(2)).isEmpty();
    }

    @Test
    void everyKindOfSittingCounts() {
        records.add(record(ONE, false, false, AttemptKind.EXAMINATION));
        records.add(record(ONE, true, false, AttemptKind.REVIEW));
        records.add(record(ONE, true, false, AttemptKind.PRACTICE));
        assertThat(WrongList.of(records.subList(0, 1), choices, 2).keys()).containsExactly(ONE);
        assertThat(wrong(2)).isEmpty();
        assertThat(wrong(3)).containsExactly(ONE);
    }

    @Test
    void theListKeepsWhatWasMasteredWithWhenAndHowOftenItWasWrong() {
        answer(ONE, false);
        records.add(record(ONE, false, false, AttemptKind.EXAMINATION));
        records.add(record(ONE, false, false, AttemptKind.REVIEW));
        answer(ONE, true);
        answer(ONE, true);
        assertThat(WrongList.of(records, choices, 2).entries()).containsExactly(new WrongListEntry(
                ONE, 2, 1, at(2), 2, WrongListEntry.State.MASTERED, at(4)));
    }

    @Test
    void aMasteredQuestionAnsweredWrongAgainIsBackWithAllItsErrors() {
        answer(ONE, false);
        answer(ONE, true);
        answer(ONE, true);
        answer(ONE, false);
        assertThat(WrongList.of(records, choices, 2).entries()).containsExactly(new WrongListEntry(
                ONE, 2, 0, at(3), 0, WrongListEntry.State.WRONG, at(3)));
    }

    @Test
    void aQuestionTakenOffByHandStaysOffUntilItIsPutBackOrAnsweredWrong() {
        answer(ONE, false);
        choose(ONE, true);
        assertThat(wrong(2)).isEmpty();
        assertThat(WrongList.of(records, choices, 2).entries())
                .extracting(WrongListEntry::state).containsExactly(WrongListEntry.State.TAKEN_OFF);
        choose(ONE, false);
        assertThat(wrong(2)).containsExactly(ONE);
        choose(ONE, true);
        answer(TWO, true);
        answer(ONE, false);
        assertThat(wrong(2)).containsExactly(ONE);
    }

    @Test
    void aMasteredQuestionPutBackHasToBeAnsweredRightSoOftenAgain() {
        answer(ONE, false);
        answer(ONE, true);
        answer(ONE, true);
        choose(ONE, false);
        answer(ONE, true);
        assertThat(wrong(2)).containsExactly(ONE);
        answer(ONE, true);
        assertThat(wrong(2)).isEmpty();
    }

    @Test
    void aDecisionAboutAQuestionNeverWrongHasNoEffect() {
        choose(ONE, false);
        answer(ONE, true);
        assertThat(WrongList.of(records, choices, 2).entries()).isEmpty();
    }

    private List<QuestionKey> wrong(int rightInARow) {
        return WrongList.of(records, choices, rightInARow).keys();
    }

    private static Instant at(int index) {
        return Instant.EPOCH.plusSeconds(index);
    }

    /** Half a second after the last answer. */
    private void choose(QuestionKey key, boolean isTakenOff) {
        choices.add(new WrongListChoice(key, isTakenOff, Instant.EPOCH.plusSeconds(records.size()).minusMillis(500)));
    }

    private void answer(QuestionKey key, boolean isFull) {
        records.add(record(key, isFull, false, AttemptKind.PRACTICE));
    }

    private AnswerRecord record(QuestionKey key, boolean isFull, boolean isProvisional, AttemptKind kind) {
        Instant at = Instant.EPOCH.plusSeconds(records.size());
        return new AnswerRecord(
                key, "version", QuestionType.SINGLE, List.of(), "", isFull, isProvisional, kind, at, ZoneOffset.UTC,
                Duration.ofSeconds(5), Optional.empty());
    }
}
