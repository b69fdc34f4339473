package org.xuegui.learning.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xuegui.quiz.marking.Mark;

/**
 * A mark the trainer gave to a written answer. Appended, never changed; of one answer the newest counts, so that the
 * marks of two PCs can be put together in any order.
 *
 * @param id UUID
 * @param answerId the answer
 * @param marks marks earned, two decimals, 0 … full; empty where this row takes the mark back and the answer waits again
 * @param share {@code marks} of the full marks, to six decimals; empty as {@code marks} is
 * @param points which points of the model answer it makes, from 0, in order
 * @param comment for the learner; empty for none
 * @param at when, UTC
 * @param zone offset of the PC's zone then
 */
public record GivenMark(
        String id,
        String answerId,
        Optional<BigDecimal> marks,
        Optional<BigDecimal> share,
        List<Integer> points,
        String comment,
        Instant at,
        ZoneOffset zone) {

    /** Decimals of marks. */
    public static final int DECIMALS = 2;

    public GivenMark {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(answerId, "answerId");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
        points = List.copyOf(points);
        if (marks.isPresent() != share.isPresent()) {
            throw new IllegalArgumentException("marks come with their share, or neither");
        }
    }

    /**
     * A new mark of this answer.
     *
     * @throws IllegalArgumentException if the marks are not between 0 and full, or of more than two decimals
     */
    static GivenMark of(WrittenAnswer answer, Judgement judgement, Instant at, ZoneOffset zone) {
        judgement.marks().ifPresent(marks -> requireWithin(marks, answer.full()));
        return new GivenMark(
                UUID.randomUUID().toString(),
                answer.answerId(),
                judgement.marks().map(marks -> marks.setScale(DECIMALS, RoundingMode.UNNECESSARY)),
                judgement.marks().map(marks -> marks.divide(answer.full(), Mark.SCALE, RoundingMode.HALF_UP)),
                judgement.points(),
                judgement.comment(),
                at,
                zone);
    }

    private static void requireWithin(BigDecimal marks, BigDecimal full) {
        boolean isWithin = marks.signum() >= 0 && marks.compareTo(full) <= 0;
        if (!isWithin || marks.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("marks lie between 0 and " + full + ", not " + marks);
        }
    }

    /** What it says, without when and of which answer. */
    public Judgement judgement() {
        return new Judgement(marks, points, comment);
    }
}
