package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a load, or a change by hand, does to one set; several files at once are several of these in one load.
 *
 * @param sets the sets as they shall be; a question not named stays as it is unless retired
 * @param fileName what the load is called: the names of the files loaded, without folders; empty for shipped sets and
 *     for changes by hand
 * @param shippedHash hash of a shipped set's file; empty for a trainer's load or change
 * @param kind what it is
 */
public record QuizSetChange(List<SetChange> sets, String fileName, String shippedHash, ChangeKind kind) {

    /**
     * One set's part.
     *
     * @param set the set: title, pack, topic and the questions added or changed
     * @param order ids of all questions in use afterwards, in order
     * @param retired ids of questions taken out of use
     * @param files names of the files that go into this set, without folders; none for shipped sets
     */
    public record SetChange(QuizSet set, List<String> order, Set<String> retired, Set<String> files) {
        public SetChange {
            Objects.requireNonNull(set, "set");
            order = List.copyOf(order);
            retired = Set.copyOf(retired);
            files = Set.copyOf(files);
        }
    }

    public QuizSetChange {
        sets = List.copyOf(sets);
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(shippedHash, "shippedHash");
        Objects.requireNonNull(kind, "kind");
    }

    /** A load of files. */
    public QuizSetChange(List<SetChange> sets, String fileName, String shippedHash) {
        this(sets, fileName, shippedHash, ChangeKind.LOAD);
    }

    /** A change by hand. */
    public static QuizSetChange byHand(ChangeKind kind, List<SetChange> sets) {
        return new QuizSetChange(sets, "", "", kind);
    }
}
