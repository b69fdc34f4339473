package org.xuegui.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange.SetChange;

/** One set's rows within one load: each row changed is remembered as it was and as it became. */
final class QuizSetRows {

    private final Handle handle;
    private final String load;
    private final String setId;
    private final String now;

    QuizSetRows(Handle handle, String load, String setId, String now) {
        this.handle = handle;
        this.load = load;
        this.setId = setId;
        this.now = now;
    }

    /** A question's row; version is null where there is none. */
    private record Row(String version, int place, String retiredAt) {

        static final Row NONE = new Row(null, 0, null);

        boolean isInUse() {
            return version != null && retiredAt == null;
        }
    }

    /** Brings the set to what the change says. */
    void apply(SetChange change, Map<String, VersionRow> versions, String shippedHash) {
        rememberSet();
        rememberFiles(change.files());
        saveSet(change.set(), shippedHash);
        rememberSetAfter();
        Map<String, Row> before = rows();
        Map<String, Row> after = after(change.order(), versions, before);
        after.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        saveQuestions(after);
        remember(after, before);
    }

    /** Takes the set out of use. */
    void retire() {
        rememberSet();
        rememberSetAfter();
        handle.createUpdate("UPDATE quiz_set SET retired_at = :now WHERE id = :id")
                .bind("now", now)
                .bind("id", setId)
                .execute();
    }

    private void rememberSet() {
        handle.createUpdate("""
                        INSERT INTO load_set (load_id, set_id, before_title, before_pack_id, before_topic,
                                              before_updated_at, before_retired_at)
                        SELECT :load, :id, s.title, s.pack_id, s.topic, s.updated_at, s.retired_at
                        FROM (SELECT 1) LEFT JOIN quiz_set AS s ON s.id = :id
                        """)
                .bind("load", load)
                .bind("id", setId)
                .execute();
    }

    private void rememberSetAfter() {
        handle.createUpdate("""
                        UPDATE load_set AS t
                        SET after_title = s.title, after_pack_id = s.pack_id, after_topic = s.topic
                        FROM quiz_set AS s
                        WHERE s.id = t.set_id AND t.load_id = :load AND t.set_id = :id
                        """)
                .bind("load", load)
                .bind("id", setId)
                .execute();
    }

    private void rememberFiles(Set<String> files) {
        if (files.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO load_file (load_id, set_id, file_name) VALUES (?, ?, ?)");
        files.forEach(file -> batch.add(load, setId, file));
        batch.execute();
    }

    /** A trainer's load brings a retired set back into use; an update of the shipped one does not. */
    private void saveSet(QuizSet set, String shippedHash) {
        handle.createUpdate("""
                        INSERT INTO quiz_set (id, title, pack_id, topic, shipped_hash, updated_at)
                        VALUES (:id, :title, :pack, :topic, :hash, :now)
                        ON CONFLICT DO UPDATE SET
                            title = excluded.title, pack_id = excluded.pack_id, topic = excluded.topic,
                            updated_at = excluded.updated_at,
                            shipped_hash = iif(:hash = '', shipped_hash, :hash),
                            retired_at = iif(:hash = '', NULL, retired_at)
                        """)
                .bind("id", set.id())
                .bind("title", set.title())
                .bind("pack", set.packId())
                .bind("topic", set.topic())
                .bind("hash", shippedHash)
                .bind("now", now)
                .execute();
    }

    private Map<String, Row> rows() {
        return handle.createQuery("SELECT id, version, place, retired_at FROM question WHERE set_id = :set")
                .bind("set", setId)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("id", String.class), new Row(
                            row.getColumn("version", String.class),
                            row.getColumn("place", Integer.class),
                            row.getColumn("retired_at", String.class)));
                    return found;
                });
    }

    /** The change's order is the whole truth of what is in use afterwards. */
    private Map<String, Row> after(
            List<String> order, Map<String, VersionRow> versions, Map<String, Row> before) {
        Map<String, Row> after = new HashMap<>();
        before.forEach((id, row) ->
                after.put(id, row.isInUse() ? new Row(row.version(), row.place(), now) : row));
        for (int place = 0; place < order.size(); place++) {
            String id = order.get(place);
            VersionRow fresh = versions.get(id);
            String version = fresh == null ? before.getOrDefault(id, Row.NONE).version() : fresh.hash();
            if (version == null) {
                throw new IllegalArgumentException("set " + setId + " has no question " + id);
            }
            after.put(id, new Row(version, place, null));
        }
        return after;
    }

    private void saveQuestions(Map<String, Row> changed) {
        if (changed.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO question (set_id, id, version, place, retired_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET
                    version = excluded.version, place = excluded.place, retired_at = excluded.retired_at
                """);
        changed.forEach((id, row) -> batch.add(setId, id, row.version(), row.place(), row.retiredAt()));
        batch.execute();
    }

    private void remember(Map<String, Row> changed, Map<String, Row> before) {
        if (changed.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO load_question (load_id, set_id, question_id, before_version, before_place,
                                           before_retired_at, after_version, after_place, after_retired_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        changed.forEach((id, after) -> {
            Row row = before.getOrDefault(id, Row.NONE);
            batch.add(load, setId, id, row.version(), row.version() == null ? null : row.place(), row.retiredAt(),
                    after.version(), after.place(), after.retiredAt());
        });
        batch.execute();
    }
}
