package org.xuegui.quiz.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.quiz.StoredQuestion;

/**
 * Whether rows that compete for questions can all be filled. Questions that fit the same rows are alike here, so the
 * answer needs only a small flow from kinds of question to rows, however large the pool.
 */
final class Demand {

    private final List<BlueprintRow> rows;
    /** Which rows a kind of question fits → how many of that kind are left. */
    private final Map<BitSet, Integer> supply = new LinkedHashMap<>();

    private Demand(List<BlueprintRow> rows) {
        this.rows = rows;
    }

    static Demand of(List<BlueprintRow> rows, List<StoredQuestion> pool) {
        Demand demand = new Demand(rows);
        pool.forEach(question -> demand.supply.merge(demand.fits(question), 1, Integer::sum));
        return demand;
    }

    List<BlueprintRow> rows() {
        return rows;
    }

    /** The rows this question may fill. */
    BitSet fits(StoredQuestion question) {
        BitSet fits = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            fits.set(i, fits(rows.get(i), question));
        }
        return fits;
    }

    private static boolean fits(BlueprintRow row, StoredQuestion question) {
        return row.type() == question.question().type()
                && (row.topics().isEmpty() || row.topics().contains(question.question().details().topic()))
                && (row.sets().isEmpty() || row.sets().contains(question.key().setId()))
                && row.difficulty().filter(wanted -> wanted != question.question().details().difficulty()).isEmpty();
    }

    /** Takes one question of this kind out of the pool. */
    void take(BitSet kind) {
        supply.merge(kind, -1, Integer::sum);
    }

    /** Puts one question of this kind into the pool. */
    void put(BitSet kind) {
        supply.merge(kind, 1, Integer::sum);
    }

    /** What each row lacks when the rows are filled from the first to the last. */
    List<PaperDrawing.Shortage> shortages() {
        int[] wanted = wanted();
        int[] filled = fill(wanted).filled();
        List<PaperDrawing.Shortage> shortages = new ArrayList<>();
        for (int row = 0; row < wanted.length; row++) {
            if (filled[row] < wanted[row]) {
                shortages.add(new PaperDrawing.Shortage(row, wanted[row] - filled[row]));
            }
        }
        return shortages;
    }

    /** Whether so many more questions per row are still to be had without one question of this kind. */
    boolean canSpare(BitSet kind, int[] wanted) {
        take(kind);
        boolean isMet = Arrays.equals(fill(wanted).filled(), wanted);
        put(kind);
        return isMet;
    }

    /** Whether all rows can be filled with a question of the second kind instead of one of the first. */
    boolean canExchange(BitSet out, BitSet in) {
        put(in);
        boolean isMet = canSpare(out, wanted());
        take(in);
        return isMet;
    }

    /** How many questions of each kind go to each row when all are filled. */
    Map<BitSet, int[]> shares() {
        Filling filling = fill(wanted());
        Map<BitSet, int[]> shares = new HashMap<>();
        for (int kind = 0; kind < filling.kinds().size(); kind++) {
            shares.put(filling.kinds().get(kind), filling.given()[kind]);
        }
        return shares;
    }

    private int[] wanted() {
        return rows.stream().mapToInt(BlueprintRow::count).toArray();
    }

    /** How far each row is filled, and how many questions each kind gives to each row. */
    private record Filling(int[] filled, List<BitSet> kinds, int[][] given) {}

    private Filling fill(int[] wanted) {
        List<BitSet> kinds = List.copyOf(supply.keySet());
        int[] left = supply.values().stream().mapToInt(Integer::intValue).toArray();
        int[][] given = new int[kinds.size()][wanted.length];
        int[] filled = new int[wanted.length];
        for (int row = 0; row < wanted.length; row++) {
            while (filled[row] < wanted[row] && serve(row, kinds, left, given, new BitSet())) {
                filled[row]++;
            }
        }
        return new Filling(filled, kinds, given);
    }

    /** Gives the row one more question, moving questions between the rows before it where that helps. */
    private static boolean serve(int row, List<BitSet> kinds, int[] left, int[][] given, BitSet asked) {
        asked.set(row);
        for (int kind = 0; kind < left.length; kind++) {
            if (kinds.get(kind).get(row) && left[kind] > 0) {
                left[kind]--;
                given[kind][row]++;
                return true;
            }
        }
        for (int kind = 0; kind < left.length; kind++) {
            for (int other = 0; kinds.get(kind).get(row) && other < given[kind].length; other++) {
                if (given[kind][other] > 0 && !asked.get(other) && serve(other, kinds, left, given, asked)) {
                    given[kind][other]--;
                    given[kind][row]++;
                    return true;
                }
            }
        }
        return false;
    }
}
