package org.xuegui.learning.review;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.xuegui.quiz.QuestionKey;

/** 复习调度: what a review makes of a card. Immutable. */
public final class Scheduler {

    private final Fsrs fsrs;
    private final double retention;
    private final DayChoice days;

    /**
     * A scheduler.
     *
     * @param retention the probability of recall at which a card is to come back, 0 … 1
     * @param days chooses the day
     */
    public Scheduler(Fsrs fsrs, double retention, DayChoice days) {
        this.fsrs = Objects.requireNonNull(fsrs, "fsrs");
        this.retention = retention;
        this.days = Objects.requireNonNull(days, "days");
    }

    /** A new card after its first review. */
    public Card first(QuestionKey key, String version, Review review) {
        Memory memory = fsrs.first(review.rating(), review.at(), review.day());
        return place(new Card(
                key, version, review.day(), memory, Phase.LEARNING, 0, new Due.At(review.at()), review.rating(), 1,
                0));
    }

    /** The card after a further review. */
    public Card next(Card card, Review review) {
        Memory memory = fsrs.next(card.memory(), review.rating(), review.at(), review.day());
        boolean isLapse = card.phase() == Phase.REVIEW && review.rating() == Rating.AGAIN;
        return place(new Card(
                card.key(), card.version(), card.begun(), memory, isLapse ? Phase.RELEARNING : card.phase(),
                card.step(), card.due(), review.rating(), card.reviews() + 1, card.lapses() + (isLapse ? 1 : 0)));
    }

    /** Moves a card that was just reviewed to its next step or day. */
    private Card place(Card card) {
        Optional<Steps> steps = steps(card.phase());
        OptionalInt step = steps.map(each -> each.after(card.step(), card.last())).orElseGet(OptionalInt::empty);
        Memory memory = card.memory();
        if (step.isPresent()) {
            int next = step.getAsInt();
            Due due = new Due.At(memory.lastReview().plus(steps.orElseThrow().wait(next, card.last())));
            return with(card, card.phase(), next, due);
        }
        double interval = fsrs.interval(retention, memory.stability());
        return with(card, Phase.REVIEW, 0, new Due.On(
                days.choose(card.key(), card.reviews(), memory.lastDay(), interval)));
    }

    private static Optional<Steps> steps(Phase phase) {
        return switch (phase) {
            case LEARNING -> Optional.of(Steps.LEARNING);
            case RELEARNING -> Optional.of(Steps.RELEARNING);
            case REVIEW -> Optional.empty();
        };
    }

    private static Card with(Card card, Phase phase, int step, Due due) {
        return new Card(
                card.key(), card.version(), card.begun(), card.memory(), phase, step, due, card.last(),
                card.reviews(), card.lapses());
    }
}
