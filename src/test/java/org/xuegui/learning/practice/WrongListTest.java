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

    @Test
    void aWrongQuestionIsOnTheListUntilTwoRightInARow() {
        answer(ONE, false);
        assertThat(WrongList.of(records, 2)).containsExactly(ONE);
        answer(ONE, true);
        assertThat(WrongList.of(records, 2)).containsExactly(ONE);
        answer(ONE, true);
        assertThat(WrongList.of(records, 2)).isEmpty();
    }

    @Test
    void aWrongAnswerBetweenStartsTheCountAnew() {
        answer(ONE, false);
        answer(ONE, true);
        answer(ONE, false);
        answer(ONE, true);
        assertThat(WrongList.of(records, 2)).containsExactly(ONE);
    }

    @Test
    void questionsNeverWrongAreNotOnIt() {
        answer(ONE, true);
        assertThat(WrongList.of(records, 2)).isEmpty();
    }

    @Test
    void theLastWrongOneComesFirst() {
        answer(ONE, false);
        answer(TWO, false);
        assertThat(WrongList.of(records, 2)).containsExactly(TWO, ONE);
        answer(ONE, false);
        assertThat(WrongList.of(records, 2)).containsExactly(ONE, TWO);
    }

    @Test
    void answersStillToBeMarkedSayNothing() {
        records.add(record(ONE, false, true, AttemptKind.EXAMINATION));
        assertThat(WrongList.of(records, 2)).isEmpty();
    }

    @Test
    void everyKindOfSittingCounts() {
        records.add(record(ONE, false, false, AttemptKind.EXAMINATION));
        records.add(record(ONE, true, false, AttemptKind.REVIEW));
        records.add(record(ONE, true, false, AttemptKind.PRACTICE));
        assertThat(WrongList.of(records.subList(0, 1), 2)).containsExactly(ONE);
        assertThat(WrongList.of(records, 2)).isEmpty();
        assertThat(WrongList.of(records, 3)).containsExactly(ONE);
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
