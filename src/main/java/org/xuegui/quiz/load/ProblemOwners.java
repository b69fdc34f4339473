package org.xuegui.quiz.load;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;

/**
 * Tells which question of a file a problem is about: the one that starts last before it and has the name it gives, or
 * in a file of several sheets the one that starts in the same row of the sheet it names.
 */
public final class ProblemOwners {

    private static final Comparator<Place> BY_POSITION =
            Comparator.comparingInt((Place place) -> place.line())
                    .thenComparingInt(Place::column)
                    .thenComparing(Place::detail); // formats without lines tell questions apart by name alone
    private static final Comparator<Place> BY_NAME =
            Comparator.comparing(Place::detail).thenComparing(BY_POSITION);

    /** Whatever starts at a place: a {@link ReadQuestion} or a {@link RejectedQuestion}. */
    private final TreeMap<Place, Object> byPosition = new TreeMap<>(BY_POSITION);
    private final TreeMap<Place, Object> byName = new TreeMap<>(BY_NAME);

    /** Of the questions of this file, usable or not. */
    public ProblemOwners(ReadResult result) {
        result.sets().forEach(set -> set.questions().forEach(read -> add(read.place(), read)));
        result.rejected().forEach(rejected -> add(rejected.place(), rejected));
    }

    private void add(Place place, Object question) {
        byPosition.put(place, question);
        byName.put(place, question);
    }

    /**
     * The question, a {@link ReadQuestion} or a {@link RejectedQuestion}, by the object itself; empty for a problem of
     * the whole file and for the error of a question nothing is known of.
     */
    public Optional<Object> ownerOf(Problem problem) {
        Place place = problem.place();
        return named(byPosition.floorEntry(place), place)
                .or(() -> named(byName.floorEntry(place), place).filter(owner -> startOf(owner).line() == place.line()))
                // an error never belongs to a question that can be used
                .filter(owner -> !(problem.isError() && owner instanceof ReadQuestion));
    }

    private static Optional<Object> named(Map.Entry<Place, Object> before, Place place) {
        return before != null && before.getKey().detail().equals(place.detail())
                ? Optional.of(before.getValue())
                : Optional.empty();
    }

    private static Place startOf(Object question) {
        return question instanceof ReadQuestion read ? read.place() : ((RejectedQuestion) question).place();
    }
}
