package org.xuegui.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRepository;
import org.xuegui.quiz.paper.PaperJson;

/** Blueprints in the database. */
public final class SqliteBlueprintRepository implements BlueprintRepository {

    private final Database database;

    /** Blueprints of this database. */
    public SqliteBlueprintRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public List<Blueprint> blueprints() {
        return database.reader().read(handle -> handle
                .createQuery("SELECT json FROM blueprint WHERE retired_at IS NULL ORDER BY created_at, rowid")
                .map((row, context) -> PaperJson.readBlueprint(row.getString("json")))
                .list());
    }

    @Override
    public Optional<Blueprint> find(String id) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT json FROM blueprint WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> PaperJson.readBlueprint(row.getString("json")))
                .findOne());
    }

    @Override
    public void save(Blueprint blueprint) {
        database.writer().run(handle -> handle
                .createUpdate("""
                        INSERT INTO blueprint (id, title, json, created_at) VALUES (:id, :title, :json, :now)
                        ON CONFLICT (id) DO UPDATE
                        SET title = excluded.title, json = excluded.json, retired_at = NULL
                        """)
                .bind("id", blueprint.id())
                .bind("title", blueprint.title())
                .bind("json", PaperJson.write(blueprint))
                .bind("now", Times.text(database.clock().instant()))
                .execute());
    }

    @Override
    public void retire(String id) {
        database.writer().run(handle -> handle
                .createUpdate("UPDATE blueprint SET retired_at = :now WHERE id = :id AND retired_at IS NULL")
                .bind("now", Times.text(database.clock().instant()))
                .bind("id", id)
                .execute());
    }
}
