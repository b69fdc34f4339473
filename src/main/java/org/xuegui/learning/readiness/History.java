package org.xuegui.learning.readiness;

import java.util.List;
import org.xuegui.learning.review.Rating;
import org.xuegui.learning.review.Review;

/**
 * The reviews of one question that made its memory, with what it earns by chance.
 *
 * @param reviews oldest first, at least one
 * @param chance of the question
 */
record History(List<Review> reviews, Chance chance) {

    History {
        reviews = List.copyOf(reviews);
        if (reviews.isEmpty()) {
            throw new IllegalArgumentException("a history has a review");
        }
    }

    Review first() {
        return reviews.get(0);
    }

    List<Review> later() {
        return reviews.subList(1, reviews.size());
    }

    /** Whether it earned full marks. */
    static boolean isRight(Review review) {
        return review.rating() != Rating.AGAIN;
    }
}
