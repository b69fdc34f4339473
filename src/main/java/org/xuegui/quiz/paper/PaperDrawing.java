package org.xuegui.quiz.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xuegui.quiz.StoredQuestion;

/**
 * Draws papers. The same blueprint, pool and seed give the same paper; no question comes twice; a fact comes twice
 * only when a row has no other candidate left.
 */
public final class PaperDrawing {

    private PaperDrawing() {}

    /** What came of a drawing. */
    public sealed interface Result {

        /** The paper. */
        record Drawn(Paper paper) implements Result {}

        /**
         * The pool is too small.
         *
         * @param rows the rows that cannot be filled, at least one
         */
        record TooFew(List<Shortage> rows) implements Result {
            public TooFew {
                rows = List.copyOf(rows);
            }
        }
    }

    /**
     * A row that cannot be filled.
     *
     * @param row index of the row in the blueprint, from 0
     * @param lacking how many questions it lacks, 1 or more; questions that rows above it need are not counted twice
     */
    public record Shortage(int row, int lacking) {}

    /** The rows the pool cannot fill; empty where a paper can be drawn. Much quicker than drawing one. */
    public static List<Shortage> shortages(Blueprint blueprint, List<StoredQuestion> pool) {
        return blueprint.isFixed() ? List.of() : Demand.of(blueprint.rows(), pool).shortages();
    }

    /**
     * Draws a paper.
     *
     * @param blueprint one that is not fixed, see {@link FixedPaper}
     * @param pool the questions to draw from, with different keys
     * @param seed what all chance comes from
     */
    public static Result draw(Blueprint blueprint, List<StoredQuestion> pool, long seed) {
        Demand demand = Demand.of(blueprint.rows(), pool);
        List<Shortage> shortages = demand.shortages();
        if (!shortages.isEmpty()) {
            return new Result.TooFew(shortages);
        }
        Random random = new Random(seed);
        List<List<StoredQuestion>> rows = new RowDrawing(demand, pool, random).draw();
        List<PaperItem> items = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (StoredQuestion question : sequence(blueprint, pool, rows.get(row), random)) {
                items.add(new PaperItem(
                        question.key(),
                        question.version(),
                        ShownOrder.of(question.question(), random, blueprint.shuffleChoices()),
                        blueprint.rows().get(row).marksEach()));
            }
        }
        return new Result.Drawn(new Paper(Optional.of(blueprint), seed, items, blueprint.markingRule()));
    }

    /** The drawn questions of a row as they are asked: by chance, or as in the pool. */
    private static List<StoredQuestion> sequence(
            Blueprint blueprint, List<StoredQuestion> pool, List<StoredQuestion> drawn, Random random) {
        if (!blueprint.shuffleQuestions()) {
            return pool.stream().filter(drawn::contains).toList();
        }
        List<StoredQuestion> sequence = new ArrayList<>(drawn);
        Collections.shuffle(sequence, random);
        return sequence;
    }
}
