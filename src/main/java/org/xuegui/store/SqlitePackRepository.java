package org.xuegui.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.regulation.PackJson;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.StudyPack;

/** Study packs in the database. */
public final class SqlitePackRepository implements PackRepository {

    private final Database database;

    /** Study packs of this database. */
    public SqlitePackRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public Optional<String> findHash(String packId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT hash FROM study_pack WHERE id = :id")
                .bind("id", packId)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void save(StudyPack pack, String hash) {
        String json = PackJson.write(pack);
        String now = Times.text(database.clock().instant());
        database.writer().run(handle -> handle
                .createUpdate("""
                        INSERT INTO study_pack (id, title, hash, json, installed_at)
                        VALUES (:id, :title, :hash, :json, :now)
                        ON CONFLICT DO UPDATE SET title = excluded.title, hash = excluded.hash,
                            json = excluded.json, installed_at = excluded.installed_at
                        """)
                .bind("id", pack.id())
                .bind("title", pack.title())
                .bind("hash", hash)
                .bind("json", json)
                .bind("now", now)
                .execute());
    }

    @Override
    public Optional<StudyPack> find(String packId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT id, json FROM study_pack WHERE id = :id")
                .bind("id", packId)
                .map((row, context) -> PackJson.read(row.getString("id"), row.getString("json")))
                .findOne());
    }

    @Override
    public List<StudyPack> packs() {
        return database.reader().read(handle -> handle
                .createQuery("SELECT id, json FROM study_pack ORDER BY id")
                .map((row, context) -> PackJson.read(row.getString("id"), row.getString("json")))
                .list());
    }
}
