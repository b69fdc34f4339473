package org.xuegui.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerRepository;
import org.xuegui.learning.learner.Unit;

/** Learners and units in the database. */
public final class SqliteLearnerRepository implements LearnerRepository {

    private static final String SELECT_LEARNER = """
            SELECT l.id, l.name, l.extra_time_percent, u.id AS unit_id, u.name AS unit_name
            FROM learner AS l
            LEFT JOIN unit AS u ON u.id = l.unit_id
            """;

    private final Database database;

    /** Learners of this database. */
    public SqliteLearnerRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public List<Learner> learners() {
        return database.reader().read(handle -> handle
                .createQuery(SELECT_LEARNER + " ORDER BY l.created_at, l.rowid")
                .map(SqliteLearnerRepository::learner)
                .list());
    }

    @Override
    public Optional<Learner> find(String learnerId) {
        return database.reader().read(handle -> handle
                .createQuery(SELECT_LEARNER + " WHERE l.id = :id")
                .bind("id", learnerId)
                .map(SqliteLearnerRepository::learner)
                .findOne());
    }

    private static Learner learner(ResultSet row, StatementContext context) throws SQLException {
        String unitId = row.getString("unit_id");
        Optional<Unit> unit =
                unitId == null ? Optional.empty() : Optional.of(new Unit(unitId, row.getString("unit_name")));
        return new Learner(row.getString("id"), row.getString("name"), unit, row.getInt("extra_time_percent"));
    }

    @Override
    public void save(Learner learner) {
        String now = Times.text(database.clock().instant());
        database.writer().run(handle -> {
            learner.unit().ifPresent(unit -> save(handle, unit, now));
            handle.createUpdate("""
                            INSERT INTO learner (id, name, unit_id, extra_time_percent, created_at)
                            VALUES (:id, :name, :unitId, :extraTime, :now)
                            ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit_id = excluded.unit_id,
                                extra_time_percent = excluded.extra_time_percent
                            """)
                    .bind("id", learner.id())
                    .bind("name", learner.name())
                    .bind("unitId", learner.unit().map(Unit::id).orElse(null))
                    .bind("extraTime", learner.extraTimePercent())
                    .bind("now", now)
                    .execute();
        });
    }

    private static void save(Handle handle, Unit unit, String now) {
        handle.createUpdate("""
                        INSERT INTO unit (id, name, created_at) VALUES (:id, :name, :now)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name
                        """)
                .bind("id", unit.id())
                .bind("name", unit.name())
                .bind("now", now)
                .execute();
    }

    @Override
    public List<Unit> units() {
        return database.reader().read(handle -> handle
                .createQuery("SELECT id, name FROM unit ORDER BY name, created_at")
                .map((row, context) -> new Unit(row.getString("id"), row.getString("name")))
                .list());
    }

    @Override
    public void delete(String learnerId) {
        database.writer().run(handle ->
                handle.createUpdate("DELETE FROM learner WHERE id = :id").bind("id", learnerId).execute());
    }
}
