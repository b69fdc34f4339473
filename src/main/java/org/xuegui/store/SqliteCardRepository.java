package org.xuegui.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuegui.learning.review.Card;
import org.xuegui.learning.review.CardRepository;
import org.xuegui.quiz.QuestionKey;

/** Cards in the database. Triggers count the changes of answers and settings in the transaction that makes them. */
public final class SqliteCardRepository implements CardRepository {

    private final Database database;

    /** Cards of this database. */
    public SqliteCardRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    private record State(long changes, boolean isCurrent) {}

    @Override
    public Stored find(String learnerId) {
        return database.reader().read(handle -> {
            State state = state(handle, learnerId);
            List<Card> cards = state.isCurrent() ? List.copyOf(read(handle, learnerId)) : List.of();
            return new Stored(cards, state.changes(), state.isCurrent());
        });
    }

    private static State state(Handle handle, String learnerId) {
        return handle.createQuery("SELECT changes, made_of FROM card_state WHERE learner_id = :learner")
                .bind("learner", learnerId)
                .map((row, context) ->
                        new State(row.getLong("changes"), row.getLong("changes") == row.getLong("made_of")))
                .findOne()
                .orElse(new State(0, false));
    }

    private static List<Card> read(Handle handle, String learnerId) {
        return handle.createQuery("SELECT * FROM card WHERE learner_id = :learner ORDER BY place")
                .bind("learner", learnerId)
                .map(CardRows::card)
                .list();
    }

    @Override
    public void save(String learnerId, List<Card> cards, long changes) {
        database.writer().run(handle -> {
            if (!isKnown(handle, learnerId)) {
                return; // deleted meanwhile
            }
            Map<QuestionKey, Card> before = new HashMap<>();
            read(handle, learnerId).forEach(card -> before.put(card.key(), card));
            PreparedBatch batch = CardRows.writing(handle);
            for (int place = 0; place < cards.size(); place++) {
                Card card = cards.get(place);
                if (!card.equals(before.remove(card.key()))) {
                    CardRows.add(batch, learnerId, card, place);
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
            before.keySet().forEach(gone -> delete(handle, learnerId, gone));
            handle.createUpdate("""
                            INSERT INTO card_state (learner_id, changes, made_of)
                            VALUES (:learner, :changes, :changes)
                            ON CONFLICT DO UPDATE SET made_of = :changes
                            """)
                    .bind("learner", learnerId)
                    .bind("changes", changes)
                    .execute();
        });
    }

    private static boolean isKnown(Handle handle, String learnerId) {
        return handle.createQuery("SELECT count(*) FROM learner WHERE id = :learner")
                .bind("learner", learnerId)
                .mapTo(Integer.class)
                .one() > 0;
    }

    private static void delete(Handle handle, String learnerId, QuestionKey key) {
        handle.createUpdate("DELETE FROM card WHERE learner_id = :learner AND set_id = :set AND question_id = :question")
                .bind("learner", learnerId)
                .bind("set", key.setId())
                .bind("question", key.questionId())
                .execute();
    }

    @Override
    public void drop() {
        database.writer().run(handle -> {
            handle.execute("DELETE FROM card");
            handle.execute("UPDATE card_state SET made_of = changes - 1");
        });
    }
}
