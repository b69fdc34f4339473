package org.xuegui.learning.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 记忆状态 after the last review that counted.
 *
 * @param stability days until the probability of recall falls to 90 %, at least 0.001
 * @param difficulty 1 easy … 10 hard
 * @param lastReview when that review was
 * @param lastDay the learner's day it was on, in the zone of that answer
 */
public record Memory(double stability, double difficulty, Instant lastReview, LocalDate lastDay) {

    public Memory {
        Objects.requireNonNull(lastReview, "lastReview");
        Objects.requireNonNull(lastDay, "lastDay");
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("no memory: stability " + stability + ", difficulty " + difficulty);
        }
    }
}
