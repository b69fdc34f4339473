package org.xuegui.ui.practice;

import java.util.List;
import java.util.Optional;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.study.Citation;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.PaperItem;

/**
 * What the question page shows.
 *
 * @param position the question's place, from 0
 * @param size questions of the practice
 * @param answered questions answered
 * @param right questions right so far
 * @param wrong questions wrong so far
 * @param stored the question
 * @param item the order its choices are shown in
 * @param rule how it is marked
 * @param answer its answer, once confirmed
 * @param topic title of its topic; empty for none
 * @param citations what it rests on
 * @param isBookmarked whether the learner bookmarked it
 * @param canUndo whether there is an answer to take back
 * @param pair what tells apart what the question is about; empty where there is nothing to tell
 * @param review what a review says about the question; empty in a practice
 */
record PracticeState(
        int position,
        int size,
        int answered,
        int right,
        int wrong,
        StoredQuestion stored,
        PaperItem item,
        MarkingRule rule,
        Optional<Answer> answer,
        String topic,
        List<Citation> citations,
        boolean isBookmarked,
        boolean canUndo,
        Optional<PairNote> pair,
        Optional<ReviewNote> review) {

    /** How far a question is. */
    enum Phase {
        /** Being answered. */ ANSWERING,
        /** A short answer is stored and the learner compares it with the model answer. */ SELF_MARKING,
        /** Marked; the feedback is shown. */ MARKED
    }

    PracticeState {
        citations = List.copyOf(citations);
    }

    /** How far it is. */
    Phase phase() {
        if (answer.isEmpty()) {
            return Phase.ANSWERING;
        }
        boolean isForLearner = answer.get().mark().isProvisional() && stored.question().type() == QuestionType.SHORT;
        return isForLearner ? Phase.SELF_MARKING : Phase.MARKED;
    }

    /** The response given; none while it is being answered. */
    Response response() {
        return answer.map(Answer::response).orElseGet(Response.None::new);
    }

    /** Whether the learner is asked how sure the answer is, now. */
    boolean asksConfidence() {
        return phase() == Phase.ANSWERING && review.filter(ReviewNote::asksConfidence).isPresent();
    }

    /** Whether every question of the practice is answered. */
    boolean isLastAnswered() {
        return answered == size;
    }

    /** The same with the bookmark set or removed. */
    PracticeState withBookmark(boolean bookmarked) {
        return new PracticeState(position, size, answered, right, wrong, stored, item, rule, answer, topic, citations,
                bookmarked, canUndo, pair, review);
    }
}
