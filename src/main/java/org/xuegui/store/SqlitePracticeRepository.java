package org.xuegui.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xuegui.learning.practice.PracticeRepository;
import org.xuegui.learning.practice.RecitePlace;
import org.xuegui.learning.practice.WrongListChoice;
import org.xuegui.quiz.QuestionKey;

/** What learners decided about practice, in the database. */
public final class SqlitePracticeRepository implements PracticeRepository {

    private final Database database;

    /** Decisions of this database. */
    public SqlitePracticeRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public void append(String learnerId, WrongListChoice choice) {
        database.writer().run(handle -> handle
                .createUpdate("""
                        INSERT INTO wrong_list_choice (learner_id, set_id, question_id, at, is_taken_off)
                        VALUES (:learner, :set, :question, :at, :takenOff)
                        """)
                .bind("learner", learnerId)
                .bind("set", choice.key().setId())
                .bind("question", choice.key().questionId())
                .bind("at", Times.text(choice.at()))
                .bind("takenOff", choice.isTakenOff())
                .execute());
    }

    @Override
    public List<WrongListChoice> wrongListChoices(String learnerId) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT set_id, question_id, at, is_taken_off FROM wrong_list_choice
                        WHERE learner_id = :learner
                        ORDER BY number
                        """)
                .bind("learner", learnerId)
                .map((row, context) -> new WrongListChoice(
                        new QuestionKey(row.getString("set_id"), row.getString("question_id")),
                        row.getBoolean("is_taken_off"),
                        Times.instant(row.getString("at"))))
                .list());
    }

    @Override
    public void saveRecitePlace(String learnerId, String mode, RecitePlace place) {
        database.writer().run(handle -> handle
                .createUpdate("""
                        INSERT INTO recite_place (learner_id, mode, set_id, question_id, position, at)
                        VALUES (:learner, :mode, :set, :question, :position, :at)
                        ON CONFLICT DO UPDATE SET set_id = excluded.set_id, question_id = excluded.question_id,
                                                  position = excluded.position, at = excluded.at
                        """)
                .bind("learner", learnerId)
                .bind("mode", mode)
                .bind("set", place.key().setId())
                .bind("question", place.key().questionId())
                .bind("position", place.position())
                .bind("at", Times.text(place.at()))
                .execute());
    }

    @Override
    public Map<String, RecitePlace> recitePlaces(String learnerId) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT mode, set_id, question_id, position, at FROM recite_place
                        WHERE learner_id = :learner
                        ORDER BY mode
                        """)
                .bind("learner", learnerId)
                .reduceRows(new LinkedHashMap<>(), (found, row) -> {
                    QuestionKey key = new QuestionKey(
                            row.getColumn("set_id", String.class), row.getColumn("question_id", String.class));
                    found.put(row.getColumn("mode", String.class), new RecitePlace(
                            key,
                            row.getColumn("position", Integer.class),
                            Times.instant(row.getColumn("at", String.class))));
                    return found;
                }));
    }
}
