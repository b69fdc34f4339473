package org.xuegui.learning.readiness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperDrawing;
import org.xuegui.quiz.paper.PaperItem;

/**
 * Papers a blueprint could draw, each as likely as the next; one that is fixed gives one.
 *
 * @param papers at least one
 * @param passPercent share of all marks that passes, 0 … 100
 */
record SamplePapers(List<List<Item>> papers, int passPercent) {

    private static final int COUNT = 200;

    /** A question of a paper and its full marks. */
    record Item(QuestionKey key, double marks) {}

    SamplePapers {
        papers = List.copyOf(papers);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("at least one paper");
        }
    }

    /**
     * Draws papers.
     *
     * @param seed what all chance comes from
     * @return empty if the pool cannot fill the blueprint
     * @throws org.xuegui.base.task.CancelledException if it was cancelled
     */
    static Optional<SamplePapers> draw(
            Blueprint blueprint, List<StoredQuestion> pool, long seed, Progress progress) {
        if (blueprint.isFixed()) {
            List<Item> items = blueprint.rows().stream()
                    .map(row -> new Item(row.pick().orElseThrow().key(), row.marksEach().doubleValue()))
                    .toList();
            return Optional.of(new SamplePapers(List.of(items), blueprint.passPercent()));
        }
        List<List<Item>> papers = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            progress.checkCancelled();
            PaperDrawing.Result result = PaperDrawing.draw(blueprint, pool, seed + i);
            if (!(result instanceof PaperDrawing.Result.Drawn drawn)) {
                return Optional.empty();
            }
            papers.add(items(drawn.paper()));
        }
        return Optional.of(new SamplePapers(papers, blueprint.passPercent()));
    }

    private static List<Item> items(Paper paper) {
        return paper.items().stream().map(SamplePapers::item).toList();
    }

    private static Item item(PaperItem item) {
        return new Item(item.key(), item.marks().doubleValue());
    }

    /** Marks of the whole paper. */
    double fullMarks() {
        return papers.get(0).stream().mapToDouble(Item::marks).sum();
    }

    /** Marks each question brings to a paper on average, those in none left out. */
    Map<QuestionKey, Double> meanMarks() {
        Map<QuestionKey, Double> means = new HashMap<>();
        for (List<Item> paper : papers) {
            paper.forEach(item -> means.merge(item.key(), item.marks() / papers.size(), Double::sum));
        }
        return means;
    }
}
