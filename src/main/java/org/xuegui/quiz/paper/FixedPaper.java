package org.xuegui.quiz.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.xuegui.quiz.Question;

/** Papers of questions picked by hand: the same questions for everyone, in the versions picked. */
public final class FixedPaper {

    private FixedPaper() {}

    /**
     * The paper of one sitting.
     *
     * @param blueprint a fixed one
     * @param versions the questions by the versions it names
     * @param seed what the order of choices comes from, and that of questions where they are shuffled
     * @throws IllegalStateException if a version is missing, which never happens to one that was picked from a set
     */
    public static Paper of(Blueprint blueprint, Map<String, Question> versions, long seed) {
        Random random = new Random(seed);
        List<BlueprintRow> rows = new ArrayList<>(blueprint.rows());
        if (blueprint.shuffleQuestions()) {
            Collections.shuffle(rows, random);
        }
        List<PaperItem> items = rows.stream().map(row -> item(row, versions, random, blueprint)).toList();
        return new Paper(Optional.of(blueprint), seed, items, blueprint.markingRule());
    }

    private static PaperItem item(BlueprintRow row, Map<String, Question> versions, Random random, Blueprint blueprint) {
        Pick pick = row.pick().orElseThrow();
        Question question = Optional.ofNullable(versions.get(pick.version()))
                .orElseThrow(() -> new IllegalStateException("version " + pick.version() + " is missing"));
        List<String> order = ShownOrder.of(question, random, blueprint.shuffleChoices());
        return new PaperItem(pick.key(), pick.version(), order, row.marksEach());
    }
}
