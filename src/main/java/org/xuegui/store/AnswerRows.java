package org.xuegui.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.quiz.ResponseJson;
import org.xuegui.quiz.marking.Mark;

/** Answers as rows of their table. */
final class AnswerRows {

    private AnswerRows() {}

    /** Appends the answer; {@code full} are the full marks of its place in the paper. */
    static void insert(Handle handle, Answer answer, BigDecimal full) {
        handle.createUpdate("""
                        INSERT INTO answer (id, attempt_id, position, sequence, response, is_blank, share, marks,
                                            parts, is_provisional, at, zone, time_taken_ms, confidence,
                                            is_set_aside, is_withdrawn)
                        VALUES (:id, :attempt, :position, :sequence, :response, :isBlank, :share, :marks,
                                :parts, :isProvisional, :at, :zone, :timeTaken, :confidence,
                                :isSetAside, :isWithdrawn)
                        """)
                .bind("id", answer.id())
                .bind("attempt", answer.attemptId())
                .bind("position", answer.position())
                .bind("sequence", answer.sequence())
                .bind("response", ResponseJson.write(answer.response()))
                .bind("isBlank", answer.response().isEmpty() ? 1 : 0)
                .bind("share", answer.mark().share().toPlainString())
                .bind("marks", answer.mark().earned(full).toPlainString())
                .bind("parts", JsonLists.ofFlags(answer.mark().parts()))
                .bind("isProvisional", answer.mark().isProvisional() ? 1 : 0)
                .bind("at", Times.text(answer.at()))
                .bind("zone", answer.zone().getId())
                .bind("timeTaken", answer.timeTaken().toMillis())
                .bind("confidence", answer.confidence().orElse(null))
                .bind("isSetAside", answer.isSetAside() ? 1 : 0)
                .bind("isWithdrawn", answer.isWithdrawn() ? 1 : 0)
                .execute();
    }

    static Answer answer(ResultSet row, StatementContext context) throws SQLException {
        return new Answer(
                row.getString("id"),
                row.getString("attempt_id"),
                row.getInt("position"),
                row.getInt("sequence"),
                ResponseJson.read(row.getString("response")),
                new Mark(new BigDecimal(row.getString("share")), row.getBoolean("is_provisional"),
                        JsonLists.flags(row.getString("parts"))),
                Times.instant(row.getString("at")),
                ZoneOffset.of(row.getString("zone")),
                timeTaken(row),
                confidence(row),
                row.getBoolean("is_set_aside"),
                row.getBoolean("is_withdrawn"));
    }

    static Duration timeTaken(ResultSet row) throws SQLException {
        return Duration.ofMillis(row.getLong("time_taken_ms"));
    }

    static Optional<Integer> confidence(ResultSet row) throws SQLException {
        int confidence = row.getInt("confidence");
        return row.wasNull() ? Optional.empty() : Optional.of(confidence);
    }

    /** Whether the row earned full marks. */
    static boolean isFull(ResultSet row) throws SQLException {
        return new BigDecimal(row.getString("share")).compareTo(BigDecimal.ONE) == 0;
    }
}
