package org.xuegui.learning.confusion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.regulation.Confusable;

/**
 * Two things of a pack that are taken for each other.
 *
 * @param packId the pack
 * @param id names the pair within the pack, always the same for the same pair
 * @param first one side
 * @param second the other
 * @param difference what tells them apart, with emphasis
 */
public record ConfusablePair(
        String packId, String id, Confusable.Side first, Confusable.Side second, Passage difference) {

    public ConfusablePair {
        Objects.requireNonNull(packId, "packId");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(difference, "difference");
    }

    /**
     * Whether a wrong choice took one side for the other: it says what only the one side is called, in a question that
     * rests on the other side's facts and, where both sides rest on the same, whose key says what the other is called.
     */
    boolean isMixedUpIn(WrongChoice wrong) {
        return wrong.chosen().stream().anyMatch(chosen ->
                isTaken(chosen, first, second, wrong) || isTaken(chosen, second, first, wrong));
    }

    private static boolean isTaken(
            String chosen, Confusable.Side taken, Confusable.Side meant, WrongChoice wrong) {
        if (!taken.words().contains(chosen) || !rests(meant, wrong.cites())) {
            return false;
        }
        return !rests(taken, wrong.cites()) || wrong.keys().stream().anyMatch(meant.words()::contains);
    }

    /** The side a question of these facts is about; empty where it is about neither or both. */
    Optional<Confusable.Side> sideOf(List<String> cites) {
        boolean isFirst = rests(first, cites);
        return isFirst == rests(second, cites) ? Optional.empty() : Optional.of(isFirst ? first : second);
    }

    /** Whether both sides rest on facts of their own, so that a question can tell which of them it is about. */
    boolean isTellable() {
        return first.facts().stream().noneMatch(second.facts()::contains);
    }

    private static boolean rests(Confusable.Side side, List<String> cites) {
        return side.facts().stream().anyMatch(cites::contains);
    }
}
