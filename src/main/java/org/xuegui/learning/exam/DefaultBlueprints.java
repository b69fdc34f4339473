package org.xuegui.learning.exam;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRepository;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

/**
 * The examinations a pack comes with: one over everything and a short one. Made once; a trainer may change or retire
 * them like their own.
 */
public final class DefaultBlueprints {

    private static final int PASS_PERCENT = 80;

    private final BlueprintRepository blueprints;
    private final Texts texts;

    /** Default blueprints kept here, called in this language. */
    public DefaultBlueprints(BlueprintRepository blueprints, Texts texts) {
        this.blueprints = Objects.requireNonNull(blueprints, "blueprints");
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /**
     * Adds the pack's default blueprints unless they were added before; without questions there are none. The
     * questions are read only where something is added.
     */
    public void install(StudyPack pack, QuestionPools pools) {
        Map<QuestionType, Integer> whole = new LinkedHashMap<>();
        whole.put(QuestionType.SINGLE, 4);
        whole.put(QuestionType.MULTIPLE, 2);
        whole.put(QuestionType.TRUE_FALSE, 2);
        whole.put(QuestionType.FILL, 1);
        whole.put(QuestionType.MATCHING, 1);
        add(pack, pools, "comprehensive", "sitting.blueprint.comprehensive", whole, 2, 60);
        Map<QuestionType, Integer> quick = new LinkedHashMap<>();
        quick.put(QuestionType.SINGLE, 2);
        quick.put(QuestionType.MULTIPLE, 1);
        quick.put(QuestionType.TRUE_FALSE, 1);
        add(pack, pools, "quick", "sitting.blueprint.quick", quick, 5, 20);
    }

    private void add(
            StudyPack pack,
            QuestionPools pools,
            String name,
            String titleKey,
            Map<QuestionType, Integer> perTopic,
            int marksEach,
            int minutes) {
        String id = UUID.nameUUIDFromBytes((pack.id() + '/' + name).getBytes(StandardCharsets.UTF_8)).toString();
        if (blueprints.find(id).isPresent()) {
            return;
        }
        List<BlueprintRow> rows = rows(pack, pools.current(), perTopic, BigDecimal.valueOf(marksEach));
        if (rows.isEmpty()) {
            return;
        }
        blueprints.save(new Blueprint(
                id,
                texts.text(titleKey, pack.shortTitle()),
                rows,
                minutes,
                PASS_PERCENT,
                true,
                true,
                false,
                MarkingRule.DEFAULT,
                Disclosure.AFTER_HAND_IN));
    }

    /** Type by type, in each the topics in order; never more than a topic has. */
    private static List<BlueprintRow> rows(
            StudyPack pack, QuestionPool pool, Map<QuestionType, Integer> perTopic, BigDecimal marksEach) {
        List<BlueprintRow> rows = new ArrayList<>();
        perTopic.forEach((type, wanted) -> {
            for (Topic topic : pack.topics()) {
                long available = pool.ofTopic(pack.id(), topic.id()).stream()
                        .filter(stored -> stored.question().type() == type)
                        .count();
                int count = (int) Math.min(wanted, available);
                if (count > 0) {
                    rows.add(new BlueprintRow(
                            List.of(topic.id()), List.of(), type, Optional.empty(), count, marksEach));
                }
            }
        });
        return rows;
    }
}
