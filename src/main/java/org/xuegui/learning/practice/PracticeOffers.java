package org.xuegui.learning.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.base.text.Message;

/**
 * What a learner can practise.
 *
 * @param modes due, sequential, random, wrong, bookmarked, not yet done; offered with a total of 0 too
 * @param topics one per topic that has questions, pack by pack
 * @param sets one per set that has questions, by title
 * @param open the practices that can be gone on with, the one answered in last first
 */
public record PracticeOffers(
        List<Offer> modes, List<Offer> topics, List<Offer> sets, List<OpenPractice> open) {

    /**
     * One thing to practise.
     *
     * @param mode what to start
     * @param title what it is called
     * @param counts how far the learner is
     */
    public record Offer(PracticeMode mode, Message title, Counts counts) {
        public Offer {
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(counts, "counts");
        }
    }

    /**
     * Numbers of questions.
     *
     * @param total in the offer
     * @param done answered at least once
     * @param right answered with full marks last time
     * @param wrong answered with less last time; answers still to be marked are neither right nor wrong
     */
    public record Counts(int total, int done, int right, int wrong) {}

    public PracticeOffers {
        modes = List.copyOf(modes);
        topics = List.copyOf(topics);
        sets = List.copyOf(sets);
        open = List.copyOf(open);
    }

    /** All offers. */
    public List<Offer> all() {
        return Stream.of(modes, topics, sets).flatMap(List::stream).toList();
    }

    /** The open practice of an offer's mode. */
    public Optional<OpenPractice> findOpen(PracticeMode mode) {
        return open.stream().filter(practice -> practice.isOf(mode)).findFirst();
    }
}
