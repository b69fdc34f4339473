package org.xuegui.quiz.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;

/**
 * Draws the questions of each row so that all rows are filled and facts are spread over the whole paper: in the end no
 * exchange of a drawn question for another one that leaves the rows filled would repeat fewer facts.
 */
final class RowDrawing {

    private final Demand demand;
    private final Map<QuestionKey, StoredQuestion> unused = new LinkedHashMap<>();
    private final Map<QuestionKey, BitSet> kinds = new HashMap<>();
    private final int[] wanted;
    private final List<StoredQuestion> drawn = new ArrayList<>();
    private final FactUses uses = new FactUses();

    /** A drawing from a pool that meets the demand. */
    RowDrawing(Demand demand, List<StoredQuestion> pool, Random random) {
        this.demand = demand;
        this.wanted = demand.rows().stream().mapToInt(BlueprintRow::count).toArray();
        List<StoredQuestion> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        for (StoredQuestion question : shuffled) {
            BitSet kind = demand.fits(question);
            kinds.put(question.key(), kind);
            if (!kind.isEmpty()) {
                unused.put(question.key(), question);
            }
        }
    }

    /** The questions of each row: the rows with the least choice are drawn first. */
    List<List<StoredQuestion>> draw() {
        List<Integer> byChoice = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingInt(row -> candidates(row).size() - wanted[row]))
                .collect(Collectors.toList());
        for (int row : byChoice) {
            while (wanted[row] > 0) {
                take(row);
            }
        }
        Demand among = Demand.of(demand.rows(), drawn);
        while (spread(among)) {
            // each exchange repeats fewer facts than before, so this ends
        }
        return byRow(among.shares());
    }

    private List<StoredQuestion> candidates(int row) {
        return unused.values().stream().filter(question -> kind(question).get(row)).toList();
    }

    private BitSet kind(StoredQuestion question) {
        return kinds.get(question.key());
    }

    private void take(int row) {
        wanted[row]--;
        Map<BitSet, Boolean> canSpare = new HashMap<>();
        StoredQuestion next = candidates(row).stream()
                .filter(question -> canSpare.computeIfAbsent(kind(question), kind -> demand.canSpare(kind, wanted)))
                .min(Comparator.comparingInt(uses::of))
                .orElseThrow(() -> new IllegalStateException("the pool meets the demand"));
        demand.take(kind(next));
        unused.remove(next.key());
        drawn.add(next);
        uses.add(next);
    }

    /** Exchanges questions that repeat facts for ones that repeat fewer; whether there was one. */
    private boolean spread(Demand among) {
        boolean isBetter = false;
        for (int i = 0; i < drawn.size(); i++) {
            isBetter |= exchange(i, among);
        }
        return isBetter;
    }

    private boolean exchange(int place, Demand among) {
        StoredQuestion question = drawn.get(place);
        uses.remove(question);
        Optional<StoredQuestion> better = better(question, among);
        StoredQuestion now = better.orElse(question);
        uses.add(now);
        better.ifPresent(fresh -> {
            drawn.set(place, fresh);
            unused.remove(fresh.key());
            unused.put(question.key(), question);
            among.put(kind(fresh));
            among.take(kind(question));
        });
        return better.isPresent();
    }

    /** The question that repeats the fewest facts of those that may stand for this one, if it repeats fewer. */
    private Optional<StoredQuestion> better(StoredQuestion question, Demand among) {
        int repeats = uses.of(question);
        if (repeats == 0) {
            return Optional.empty();
        }
        Map<BitSet, Boolean> canStandIn = new HashMap<>();
        return unused.values().stream()
                .filter(other -> uses.of(other) < repeats)
                .filter(other -> canStandIn.computeIfAbsent(
                        kind(other), kind -> among.canExchange(kind(question), kind)))
                .min(Comparator.comparingInt(uses::of));
    }

    private List<List<StoredQuestion>> byRow(Map<BitSet, int[]> shares) {
        List<List<StoredQuestion>> rows = new ArrayList<>();
        demand.rows().forEach(row -> rows.add(new ArrayList<>()));
        for (StoredQuestion question : drawn) {
            int[] share = shares.get(kind(question));
            int row = IntStream.range(0, share.length).filter(each -> share[each] > 0).findFirst().orElseThrow();
            share[row]--;
            rows.get(row).add(question);
        }
        return rows;
    }
}
