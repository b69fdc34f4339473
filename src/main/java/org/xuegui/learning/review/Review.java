package org.xuegui.learning.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An answer that counts as a review.
 *
 * @param rating how it went
 * @param at when
 * @param day the learner's day, in the zone of the answer
 */
public record Review(Rating rating, Instant at, LocalDate day) {
    public Review {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(day, "day");
    }
}
