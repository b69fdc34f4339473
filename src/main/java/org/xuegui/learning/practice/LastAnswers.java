package org.xuegui.learning.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;

/** How each question was answered last. */
final class LastAnswers {

    private final Map<QuestionKey, AnswerRecord> last = new HashMap<>();
    private final Map<QuestionKey, Integer> streaks = new HashMap<>();
    private final int rightInARow;

    /**
     * The last of these.
     *
     * @param rightInARow right answers in a row that make a question known, 1 or more
     */
    LastAnswers(List<AnswerRecord> oldestFirst, int rightInARow) {
        this.rightInARow = rightInARow;
        for (AnswerRecord answer : oldestFirst) {
            last.put(answer.key(), answer);
            if (answer.isFull()) {
                streaks.merge(answer.key(), 1, Integer::sum);
            } else if (!answer.isProvisional()) {
                streaks.remove(answer.key());
            }
        }
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    boolean isDone(StoredQuestion question) {
        return last.containsKey(question.key());
    }

    /** Whether the last answers were right so many times in a row; answers still to be marked say nothing. */
    boolean isKnown(StoredQuestion question) {
        return streaks.getOrDefault(question.key(), 0) >= rightInARow;
    }

    PracticeOffers.Counts countsOf(Collection<StoredQuestion> questions) {
        int done = 0;
        int right = 0;
        int wrong = 0;
        for (StoredQuestion question : questions) {
            AnswerRecord answer = last.get(question.key());
            if (answer != null) {
                done++;
                right += answer.isFull() ? 1 : 0;
                wrong += answer.isFull() || answer.isProvisional() ? 0 : 1;
            }
        }
        return new PracticeOffers.Counts(questions.size(), done, right, wrong);
    }
}
