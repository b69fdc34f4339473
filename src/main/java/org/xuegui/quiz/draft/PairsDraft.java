package org.xuegui.quiz.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Matching.Pair;

/**
 * The pairs of a draft.
 *
 * @param pairs the pairs; their texts may be empty
 * @param extras right sides that belong to no left side
 */
public record PairsDraft(List<Pair> pairs, List<Passage> extras) {

    /** No pair. */
    static final PairsDraft NONE = new PairsDraft(List.of(), List.of());

    public PairsDraft {
        pairs = List.copyOf(pairs);
        extras = List.copyOf(extras);
    }

    /** Pairs with these left sides and nothing at the right. */
    static PairsDraft ofLefts(List<Passage> lefts) {
        return of(lefts, List.of());
    }

    /** Pairs of these left sides and the right sides beside them; right sides beyond belong to no left side. */
    static PairsDraft of(List<Passage> lefts, List<Passage> rights) {
        int beside = Math.min(lefts.size(), rights.size());
        List<Pair> pairs = IntStream.range(0, lefts.size())
                .mapToObj(i -> new Pair(lefts.get(i), i < beside ? rights.get(i) : Passage.EMPTY))
                .toList();
        return new PairsDraft(pairs, rights.subList(beside, rights.size()));
    }

    /** So many empty pairs. */
    static PairsDraft empty(int count) {
        return ofLefts(IntStream.range(0, count).mapToObj(i -> Passage.EMPTY).toList());
    }

    /** Whether nobody has written into it. */
    boolean isEmpty() {
        return pairs.stream().allMatch(pair -> pair.left().isEmpty() && pair.right().isEmpty())
                && extras.stream().allMatch(Passage::isEmpty);
    }

    /** With an empty pair at the end. */
    public PairsDraft added() {
        return withPairs(Lists.with(pairs, new Pair(Passage.EMPTY, Passage.EMPTY)));
    }

    /** With this pair at this index. */
    public PairsDraft with(int index, Pair pair) {
        return withPairs(Lists.replaced(pairs, index, pair));
    }

    /** Without the pair at this index. */
    public PairsDraft without(int index) {
        return withPairs(Lists.without(pairs, index));
    }

    /** With the pair at this index so many places further down, up where negative. */
    public PairsDraft moved(int index, int by) {
        return withPairs(Lists.moved(pairs, index, by));
    }

    /** With these right sides that belong to no left side. */
    public PairsDraft withExtras(List<Passage> other) {
        return new PairsDraft(pairs, other);
    }

    private PairsDraft withPairs(List<Pair> other) {
        return new PairsDraft(other, extras);
    }
}
