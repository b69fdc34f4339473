package org.xuegui.ui.route;

import java.util.List;
import org.xuegui.quiz.QuestionKey;

/** What to practise when a person comes to the practice screen from elsewhere. */
public sealed interface PracticeStart {

    /** Go on with the open practice. */
    record Resume() implements PracticeStart {}

    /** What a finished practice or review was answered, to look at again. */
    record Past(String attemptId) implements PracticeStart {}

    /** The reviews due. */
    record Due() implements PracticeStart {}

    /** The questions answered wrong. */
    record Wrong() implements PracticeStart {}

    /** The pairs that are mixed up. */
    record Confusable() implements PracticeStart {}

    /** The bookmarked questions. */
    record Bookmarked() implements PracticeStart {}

    /** Questions not yet answered. */
    record NotYetDone() implements PracticeStart {}

    /** Questions of one topic of the study pack. */
    record OfTopic(String topicId) implements PracticeStart {}

    /** Questions of one quiz set. */
    record OfSet(String setId) implements PracticeStart {}

    /** Questions that examine one key point. */
    record OfKeyPoint(String keyPointId) implements PracticeStart {}

    /** Exactly these questions, at least one. */
    record OfQuestions(List<QuestionKey> questions) implements PracticeStart {
        public OfQuestions {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("at least one question to practise");
            }
        }
    }
}
