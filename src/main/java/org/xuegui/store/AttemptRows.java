package org.xuegui.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperItem;
import org.xuegui.quiz.paper.PaperJson;

/** Sittings with their papers as rows of their tables. */
final class AttemptRows {

    private AttemptRows() {}

    static void insert(Handle handle, Attempt attempt) {
        Paper paper = attempt.paper();
        handle.createUpdate("""
                        INSERT INTO attempt (id, learner_id, kind, title, mode, blueprint_id, blueprint, pass_percent,
                                             seed, multiple_rule, ordering_rule, started_at, zone, ended_at)
                        VALUES (:id, :learner, :kind, :title, :mode, :blueprintId, :blueprint, :passPercent,
                                :seed, :multiple, :ordering, :startedAt, :zone, :endedAt)
                        """)
                .bind("id", attempt.id())
                .bind("learner", attempt.learnerId())
                .bind("kind", attempt.kind().name())
                .bind("title", attempt.title())
                .bind("mode", attempt.mode())
                .bind("blueprintId", paper.blueprint().map(Blueprint::id).orElse(null))
                .bind("blueprint", paper.blueprint().map(PaperJson::write).orElse(null))
                .bind("passPercent", paper.blueprint().map(Blueprint::passPercent).orElse(null))
                .bind("seed", paper.seed())
                .bind("multiple", paper.markingRule().multiple().name())
                .bind("ordering", paper.markingRule().ordering().name())
                .bind("startedAt", Times.text(attempt.startedAt()))
                .bind("zone", attempt.zone().getId())
                .bind("endedAt", attempt.endedAt().map(Times::text).orElse(null))
                .execute();
    }

    static void insertItems(Handle handle, Attempt attempt) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO attempt_item (attempt_id, position, set_id, question_id, version, choice_order, marks)
                VALUES (:attempt, :position, :set, :question, :version, :order, :marks)
                """);
        List<PaperItem> items = attempt.paper().items();
        for (int position = 0; position < items.size(); position++) {
            PaperItem item = items.get(position);
            batch.bind("attempt", attempt.id())
                    .bind("position", position)
                    .bind("set", item.key().setId())
                    .bind("question", item.key().questionId())
                    .bind("version", item.version())
                    .bind("order", JsonLists.ofTexts(item.order()))
                    .bind("marks", item.marks().toPlainString())
                    .add();
        }
        batch.execute();
    }

    /** The sittings for which {@code condition} on attempt {@code t} holds, newest first. */
    static List<Attempt> select(Handle handle, String condition, UnaryOperator<Query> binding) {
        Map<String, List<PaperItem>> items = items(handle, condition, binding);
        return binding.apply(handle.createQuery("""
                        SELECT t.*, c.used_ms, c.position
                        FROM attempt AS t
                        JOIN attempt_clock AS c ON c.attempt_id = t.id
                        WHERE %s
                        ORDER BY t.started_at DESC, t.rowid DESC
                        """.formatted(condition)))
                .map((row, context) -> attempt(row, items.get(row.getString("id"))))
                .list();
    }

    private static Map<String, List<PaperItem>> items(
            Handle handle, String condition, UnaryOperator<Query> binding) {
        return binding.apply(handle.createQuery("""
                        SELECT i.attempt_id, i.set_id, i.question_id, i.version, i.choice_order, i.marks
                        FROM attempt AS t
                        JOIN attempt_item AS i ON i.attempt_id = t.id
                        WHERE %s
                        ORDER BY i.attempt_id, i.position
                        """.formatted(condition)))
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.computeIfAbsent(row.getColumn("attempt_id", String.class), id -> new ArrayList<>())
                            .add(new PaperItem(
                                    new QuestionKey(row.getColumn("set_id", String.class),
                                            row.getColumn("question_id", String.class)),
                                    row.getColumn("version", String.class),
                                    JsonLists.texts(row.getColumn("choice_order", String.class)),
                                    new BigDecimal(row.getColumn("marks", String.class))));
                    return found;
                });
    }

    private static Attempt attempt(ResultSet row, List<PaperItem> items) throws SQLException {
        Optional<Blueprint> blueprint =
                Optional.ofNullable(row.getString("blueprint")).map(PaperJson::readBlueprint);
        MarkingRule rule = new MarkingRule(
                MarkingRule.Multiple.valueOf(row.getString("multiple_rule")),
                MarkingRule.Order.valueOf(row.getString("ordering_rule")));
        return new Attempt(
                row.getString("id"),
                row.getString("learner_id"),
                AttemptKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("mode"),
                new Paper(blueprint, row.getLong("seed"), items, rule),
                Times.instant(row.getString("started_at")),
                ZoneOffset.of(row.getString("zone")),
                Optional.ofNullable(row.getString("ended_at")).map(Times::instant),
                Duration.ofMillis(row.getLong("used_ms")),
                row.getInt("position"));
    }
}
