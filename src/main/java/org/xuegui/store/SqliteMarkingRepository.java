package org.xuegui.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.learning.marking.GivenMark;
import org.xuegui.learning.marking.MarkingRepository;
import org.xuegui.learning.marking.WrittenAnswer;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.ResponseJson;

/** Marks given by the trainer in the database. */
public final class SqliteMarkingRepository implements MarkingRepository {

    /** The answers, as the program marked them, that count in finished examinations and need a person. */
    private static final String WRITTEN = """
            FROM answer AS a
            JOIN attempt AS t ON t.id = a.attempt_id
            WHERE a.is_provisional = 1 AND a.is_blank = 0 AND t.kind = 'EXAMINATION' AND t.ended_at IS NOT NULL
              AND a.id IN (SELECT c.id FROM counting_answer AS c
                           WHERE c.attempt_id = a.attempt_id AND c.position = a.position)
            """;

    private final Database database;

    /** Marks of this database. */
    public SqliteMarkingRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public List<WrittenAnswer> written() {
        return database.reader().read(handle -> handle
                .createQuery("""
                        WITH written AS (SELECT a.*, t.title %s)
                        SELECT w.id AS answer, w.attempt_id, w.title, w.position, w.response, i.set_id, i.question_id,
                               i.version, i.marks AS full_marks, m.*
                        FROM written AS w
                        JOIN attempt_item AS i ON i.attempt_id = w.attempt_id AND i.position = w.position
                        LEFT JOIN counting_mark AS m ON m.answer_id = w.id
                        ORDER BY w.title, w.attempt_id, w.position
                        """.formatted(WRITTEN))
                .map(SqliteMarkingRepository::answer)
                .list());
    }

    private static WrittenAnswer answer(ResultSet row, StatementContext context) throws SQLException {
        Response response = ResponseJson.read(row.getString("response"));
        return new WrittenAnswer(
                row.getString("answer"),
                row.getString("attempt_id"),
                row.getString("title"),
                row.getInt("position"),
                new QuestionKey(row.getString("set_id"), row.getString("question_id")),
                row.getString("version"),
                new BigDecimal(row.getString("full_marks")),
                response instanceof Response.Written written ? written.text() : "",
                row.getString("id") == null ? Optional.empty() : Optional.of(mark(row, context)));
    }

    @Override
    public int waiting() {
        return database.reader().read(handle -> handle
                .createQuery("SELECT count(*) %s AND NOT EXISTS (SELECT 1 FROM counting_mark AS m WHERE m.answer_id = a.id)"
                        .formatted(WRITTEN))
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public GivenMark append(GivenMark mark) {
        return database.writer().call(handle -> {
            GivenMark stored = afterOthers(handle, mark);
            int rows = handle.createUpdate("""
                            INSERT INTO given_mark (id, answer_id, marks, share, points, comment, marked_by, at, zone)
                            SELECT :id, id, :marks, :share, :points, :comment, 'TRAINER', :at, :zone
                            FROM answer
                            WHERE id = :answer
                            """)
                    .bind("id", stored.id())
                    .bind("answer", stored.answerId())
                    .bind("marks", stored.marks().map(BigDecimal::toPlainString).orElse(null))
                    .bind("share", stored.share().map(BigDecimal::toPlainString).orElse(null))
                    .bind("points", JsonLists.ofWhole(stored.points()))
                    .bind("comment", stored.comment())
                    .bind("at", Times.text(stored.at()))
                    .bind("zone", stored.zone().getId())
                    .execute();
            if (rows == 0) {
                throw new UserFacingException(Message.of("problem.answer-gone"));
            }
            return stored;
        });
    }

    private static GivenMark afterOthers(Handle handle, GivenMark mark) {
        Instant at = Times.instant(Times.text(mark.at()));
        Instant earliest = handle.createQuery("SELECT max(at) FROM given_mark WHERE answer_id = :answer")
                .bind("answer", mark.answerId())
                .mapTo(String.class)
                .findOne()
                .map(last -> Times.instant(last).plusMillis(1))
                .orElse(at);
        return new GivenMark(mark.id(), mark.answerId(), mark.marks(), mark.share(), mark.points(), mark.comment(),
                at.isBefore(earliest) ? earliest : at, mark.zone());
    }

    @Override
    public List<GivenMark> history(String answerId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT * FROM given_mark WHERE answer_id = :answer ORDER BY at, id")
                .bind("answer", answerId)
                .map(SqliteMarkingRepository::mark)
                .list());
    }

    private static GivenMark mark(ResultSet row, StatementContext context) throws SQLException {
        return new GivenMark(
                row.getString("id"),
                row.getString("answer_id"),
                Optional.ofNullable(row.getString("marks")).map(BigDecimal::new),
                Optional.ofNullable(row.getString("share")).map(BigDecimal::new),
                JsonLists.whole(row.getString("points")),
                row.getString("comment"),
                Times.instant(row.getString("at")),
                ZoneOffset.of(row.getString("zone")));
    }
}
