package org.xuegui.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.CountingSittings;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.report.AttemptRow;
import org.xuegui.report.QuestionTally;
import org.xuegui.report.ScoreFilter;
import org.xuegui.report.ScoreRepository;

/** Scores out of the database, read beside whatever is being written. */
public final class SqliteScoreRepository implements ScoreRepository {

    private final Database database;

    /** Scores of this database. */
    public SqliteScoreRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public List<AttemptRow> attempts(ScoreFilter filter, ZoneId zone) {
        ScoreCondition condition = ScoreCondition.of(filter, zone);
        return database.reader().read(handle -> {
            Set<String> counting = counting(handle);
            return condition.bindTo(handle.createQuery("""
                        SELECT s.*, l.unit_id, c.used_ms
                        FROM attempt_score AS s
                        JOIN attempt AS t ON t.id = s.attempt_id
                        JOIN learner AS l ON l.id = t.learner_id
                        JOIN attempt_clock AS c ON c.attempt_id = t.id
                        WHERE %s AND (s.kind = 'EXAMINATION' OR s.answered > 0)
                        ORDER BY s.ended_at, s.attempt_id
                        """.formatted(condition.sql())))
                    .map((row, context) -> attempt(row, counting))
                    .list();
        });
    }

    /** The examinations that count, whatever a filter lets through. */
    private static Set<String> counting(Handle handle) {
        return CountingSittings.of(handle.createQuery("""
                        SELECT s.attempt_id, s.learner_id, t.blueprint_id, s.ended_at, s.percent,
                               ifnull(t.blueprint ->> '$.retakes.counting', :usual) AS counting
                        FROM attempt_score AS s
                        JOIN attempt AS t ON t.id = s.attempt_id
                        WHERE t.kind = 'EXAMINATION' AND t.ended_at IS NOT NULL
                        """)
                .bind("usual", Counting.BEST.name())
                .map((row, context) -> new CountingSittings.Sitting(
                        row.getString("attempt_id"),
                        row.getString("learner_id"),
                        row.getString("blueprint_id"),
                        Times.instant(row.getString("ended_at")),
                        decimal(row, "percent", 1),
                        Counting.valueOf(row.getString("counting"))))
                .list());
    }

    private static AttemptRow attempt(ResultSet row, Set<String> counting) throws SQLException {
        AttemptKind kind = AttemptKind.valueOf(row.getString("kind"));
        return new AttemptRow(
                row.getString("attempt_id"),
                row.getString("learner_id"),
                row.getString("learner"),
                text(row, "unit_id"),
                text(row, "unit"),
                kind,
                row.getString("title"),
                Times.instant(row.getString("started_at")),
                Times.instant(row.getString("ended_at")),
                Duration.ofMillis(row.getLong("used_ms")),
                row.getInt("questions"),
                row.getInt("answered"),
                row.getInt("full_answers"),
                row.getInt("to_mark"),
                decimal(row, "score", 2),
                decimal(row, "full_marks", 2),
                decimal(row, "percent", 1),
                Optional.ofNullable(row.getString("pass_percent")).map(Integer::valueOf),
                Optional.ofNullable(row.getString("passed")).map("1"::equals),
                kind != AttemptKind.EXAMINATION || counting.contains(row.getString("attempt_id")),
                row.getInt("interruptions"));
    }

    @Override
    public List<QuestionTally> questions(ScoreFilter filter, ZoneId zone) {
        ScoreCondition condition = ScoreCondition.of(filter, zone);
        return database.reader().read(handle -> condition.bindTo(handle.createQuery("""
                        SELECT i.set_id, i.question_id, i.version, q.title AS set_title, q.pack_id, v.type, v.stem,
                               v.cites,
                               count(*) AS asked,
                               count(iif(a.is_blank = 0 OR t.kind <> 'EXAMINATION' AND a.id IS NOT NULL, 1, NULL))
                                   AS answered,
                               count(iif(a.share = '1.000000', 1, NULL)) AS full_answers,
                               count(iif(a.is_provisional = 1, 1, NULL)) AS to_mark,
                               ifnull(sum(CAST(round(1000000 * a.share) AS INTEGER)), 0) AS millionths
                        FROM attempt AS t
                        JOIN learner AS l ON l.id = t.learner_id
                        JOIN attempt_item AS i ON i.attempt_id = t.id
                        JOIN question_version AS v ON v.hash = i.version
                        LEFT JOIN quiz_set AS q ON q.id = i.set_id
                        LEFT JOIN counting_answer AS a ON a.attempt_id = i.attempt_id AND a.position = i.position
                        WHERE %s AND (t.kind = 'EXAMINATION' OR a.id IS NOT NULL)
                        GROUP BY i.set_id, i.question_id, i.version
                        ORDER BY set_title, i.set_id, i.question_id, i.version
                        """.formatted(condition.sql())))
                .map(SqliteScoreRepository::tally)
                .list());
    }

    private static QuestionTally tally(ResultSet row, StatementContext context) throws SQLException {
        return new QuestionTally(
                new QuestionKey(row.getString("set_id"), row.getString("question_id")),
                text(row, "set_title"),
                text(row, "pack_id"),
                row.getString("version"),
                QuestionType.valueOf(row.getString("type")),
                row.getString("stem"),
                JsonLists.texts(row.getString("cites")),
                row.getInt("asked"),
                row.getInt("answered"),
                row.getInt("full_answers"),
                row.getInt("to_mark"),
                BigDecimal.valueOf(row.getLong("millionths"), 6));
    }

    @Override
    public List<String> examinationTitles() {
        return database.reader().read(handle -> handle.createQuery("""
                        SELECT DISTINCT title
                        FROM attempt
                        WHERE kind = 'EXAMINATION' AND ended_at IS NOT NULL
                        ORDER BY title
                        """)
                .mapTo(String.class)
                .list());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** A number the view keeps as a fraction of a power of ten, brought back to just that. */
    private static BigDecimal decimal(ResultSet row, String column, int scale) throws SQLException {
        return BigDecimal.valueOf(row.getDouble(column)).setScale(scale, RoundingMode.HALF_UP);
    }
}
