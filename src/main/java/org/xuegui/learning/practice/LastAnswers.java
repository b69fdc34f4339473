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

    LastAnswers(List<AnswerRecord> oldestFirst) {
        oldestFirst.forEach(answer -> last.put(answer.key(), answer));
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    boolean isDone(StoredQuestion question) {
        return last.containsKey(question.key());
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
