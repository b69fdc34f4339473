package org.xuegui.ui.practice;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.review.DueCard;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.quiz.QuestionKey;

/** Why each question of a review is asked, as it was when the review was opened. Without notes for a practice. */
final class ReviewNotes {

    private static final ReviewNotes NONE = new ReviewNotes(false, Map.of(), false);

    private final boolean isReview;
    private final Map<QuestionKey, DueCard> why;
    private final boolean asksConfidence;

    private ReviewNotes(boolean isReview, Map<QuestionKey, DueCard> why, boolean asksConfidence) {
        this.isReview = isReview;
        this.why = why;
        this.asksConfidence = asksConfidence;
    }

    /** The notes of a sitting; reads the learner's cards, so not for the window's thread. */
    static ReviewNotes of(PracticeSession session, ReviewService reviews) {
        if (session.attempt().kind() != AttemptKind.REVIEW) {
            return NONE;
        }
        String learnerId = session.attempt().learnerId();
        Collection<QuestionKey> unanswered = session.unanswered();
        return new ReviewNotes(
                true, reviews.memoryOf(learnerId, unanswered), reviews.settings(learnerId).asksConfidence());
    }

    /** The note of a question; empty in a practice. */
    Optional<ReviewNote> of(QuestionKey key) {
        return isReview
                ? Optional.of(new ReviewNote(Optional.ofNullable(why.get(key)), asksConfidence))
                : Optional.empty();
    }
}
