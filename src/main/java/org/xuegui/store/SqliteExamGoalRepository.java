package org.xuegui.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.readiness.ExamGoalRepository;

/** What learners prepare for, in the database. */
public final class SqliteExamGoalRepository implements ExamGoalRepository {

    private final Database database;

    /** Goals of this database. */
    public SqliteExamGoalRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public Optional<ExamGoal> find(String learnerId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT blueprint_id, day FROM exam_goal WHERE learner_id = :learner")
                .bind("learner", learnerId)
                .map((row, context) -> new ExamGoal(
                        row.getString("blueprint_id"), LocalDate.parse(row.getString("day"))))
                .findOne());
    }

    @Override
    public void save(String learnerId, ExamGoal goal) {
        database.writer().run(handle -> handle
                .createUpdate("""
                        INSERT INTO exam_goal (learner_id, blueprint_id, day, set_at)
                        VALUES (:learner, :blueprint, :day, :now)
                        ON CONFLICT (learner_id) DO UPDATE
                        SET blueprint_id = excluded.blueprint_id, day = excluded.day, set_at = excluded.set_at
                        """)
                .bind("learner", learnerId)
                .bind("blueprint", goal.blueprintId())
                .bind("day", goal.day().toString())
                .bind("now", Times.text(database.clock().instant()))
                .execute());
    }

    @Override
    public void remove(String learnerId) {
        database.writer().run(handle -> handle
                .createUpdate("DELETE FROM exam_goal WHERE learner_id = :learner")
                .bind("learner", learnerId)
                .execute());
    }
}
