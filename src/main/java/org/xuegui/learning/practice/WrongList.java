package org.xuegui.learning.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.practice.WrongListEntry.State;
import org.xuegui.quiz.QuestionKey;

/**
 * 错题: a question answered with less than full marks, in any kind of sitting, is on the list until it was answered
 * right so many times in a row or the learner took it off; another wrong answer, or the learner, puts it back. The list
 * keeps what has left it. Answers still to be marked by a person say nothing. Immutable.
 */
public final class WrongList {

    private final List<WrongListEntry> entries;

    private WrongList(List<WrongListEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The list that follows from answers and decisions, taken in the order of their times.
     *
     * @param records a learner's answers, oldest first
     * @param choices what the learner decided, oldest first
     * @param rightInARow right answers in a row that take a question off, 1 or more
     */
    public static WrongList of(List<AnswerRecord> records, List<WrongListChoice> choices, int rightInARow) {
        Map<QuestionKey, WrongListEntry> entries = new HashMap<>();
        Iterator<WrongListChoice> decided = choices.iterator();
        WrongListChoice next = decided.hasNext() ? decided.next() : null;
        for (AnswerRecord answer : records) {
            while (next != null && next.at().isBefore(answer.at())) {
                decide(entries, next);
                next = decided.hasNext() ? decided.next() : null;
            }
            if (!answer.isProvisional()) {
                entries.computeIfPresent(answer.key(), (key, entry) -> after(entry, answer, rightInARow));
                if (!answer.isFull()) {
                    entries.computeIfAbsent(answer.key(), key -> first(answer));
                }
            }
        }
        while (next != null) {
            decide(entries, next);
            next = decided.hasNext() ? decided.next() : null;
        }
        List<WrongListEntry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing(WrongListEntry::lastWrong).reversed()
                .thenComparing(entry -> entry.key().setId())
                .thenComparing(entry -> entry.key().questionId()));
        return new WrongList(sorted);
    }

    /** Every question that was ever on the list, last wrong first. */
    public List<WrongListEntry> entries() {
        return entries;
    }

    /** The questions on the list, last wrong first. */
    public List<QuestionKey> keys() {
        return entries.stream().filter(WrongListEntry::isWrong).map(WrongListEntry::key).toList();
    }

    private static WrongListEntry first(AnswerRecord answer) {
        boolean isExamination = answer.kind() == AttemptKind.EXAMINATION;
        return new WrongListEntry(
                answer.key(), isExamination ? 0 : 1, isExamination ? 1 : 0, answer.at(), 0, State.WRONG, answer.at());
    }

    private static WrongListEntry after(WrongListEntry entry, AnswerRecord answer, int rightInARow) {
        if (!answer.isFull()) {
            boolean isExamination = answer.kind() == AttemptKind.EXAMINATION;
            return new WrongListEntry(
                    entry.key(),
                    entry.inPractice() + (isExamination ? 0 : 1),
                    entry.inExaminations() + (isExamination ? 1 : 0),
                    answer.at(),
                    0,
                    State.WRONG,
                    entry.isWrong() ? entry.since() : answer.at());
        }
        int streak = entry.streak() + 1;
        return entry.isWrong() && streak >= rightInARow
                ? in(entry, State.MASTERED, streak, answer.at())
                : in(entry, entry.state(), streak, entry.since());
    }

    private static void decide(Map<QuestionKey, WrongListEntry> entries, WrongListChoice choice) {
        entries.computeIfPresent(choice.key(), (key, entry) -> {
            if (choice.isTakenOff() != entry.isWrong()) {
                return entry;
            }
            return in(entry, choice.isTakenOff() ? State.TAKEN_OFF : State.WRONG, 0, choice.at());
        });
    }

    private static WrongListEntry in(WrongListEntry entry, State state, int streak, Instant since) {
        return new WrongListEntry(
                entry.key(), entry.inPractice(), entry.inExaminations(), entry.lastWrong(), streak, state, since);
    }
}
