package org.xuegui.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.xuegui.learning.review.Card;
import org.xuegui.learning.review.Due;
import org.xuegui.learning.review.Memory;
import org.xuegui.learning.review.Phase;
import org.xuegui.learning.review.Rating;
import org.xuegui.quiz.QuestionKey;

/** Cards as rows of their table. */
final class CardRows {

    private CardRows() {}

    static Card card(ResultSet row, StatementContext context) throws SQLException {
        String dueAt = row.getString("due_at");
        return new Card(
                key(row),
                row.getString("version"),
                LocalDate.parse(row.getString("begun")),
                new Memory(
                        row.getDouble("stability"),
                        row.getDouble("difficulty"),
                        Times.instant(row.getString("last_review")),
                        LocalDate.parse(row.getString("last_day"))),
                Phase.valueOf(row.getString("phase")),
                row.getInt("step"),
                dueAt == null
                        ? new Due.On(LocalDate.parse(row.getString("due_day")))
                        : new Due.At(Times.instant(dueAt)),
                Rating.valueOf(row.getString("last_rating")),
                row.getInt("reviews"),
                row.getInt("lapses"));
    }

    private static QuestionKey key(ResultSet row) throws SQLException {
        return new QuestionKey(row.getString("set_id"), row.getString("question_id"));
    }

    /** A statement that writes cards over those of the same question. */
    static PreparedBatch writing(Handle handle) {
        return handle.prepareBatch("""
                INSERT OR REPLACE INTO card (learner_id, set_id, question_id, version, begun, stability, difficulty,
                                             last_review, last_day, last_rating, phase, step, due_at, due_day,
                                             reviews, lapses, place)
                VALUES (:learner, :set, :question, :version, :begun, :stability, :difficulty,
                        :lastReview, :lastDay, :rating, :phase, :step, :dueAt, :dueDay,
                        :reviews, :lapses, :place)
                """);
    }

    static void add(PreparedBatch batch, String learnerId, Card card, int place) {
        batch.bind("learner", learnerId)
                .bind("set", card.key().setId())
                .bind("question", card.key().questionId())
                .bind("version", card.version())
                .bind("begun", card.begun().toString())
                .bind("stability", card.memory().stability())
                .bind("difficulty", card.memory().difficulty())
                .bind("lastReview", Times.text(card.memory().lastReview()))
                .bind("lastDay", card.memory().lastDay().toString())
                .bind("rating", card.last().name())
                .bind("phase", card.phase().name())
                .bind("step", card.step())
                .bind("dueAt", card.due() instanceof Due.At at ? Times.text(at.instant()) : null)
                .bind("dueDay", card.due() instanceof Due.On on ? on.day().toString() : null)
                .bind("reviews", card.reviews())
                .bind("lapses", card.lapses())
                .bind("place", place)
                .add();
    }
}
