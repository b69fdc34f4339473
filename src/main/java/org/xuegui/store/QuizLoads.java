package org.xuegui.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.quiz.ChangeKind;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetChange.SetChange;

/**
 * Loads, changes by hand and retirements with their undo. What a load touched is remembered as it was before; undoing writes that back,
 * and takes out of use what was new. Nothing is deleted, as history may name it.
 */
final class QuizLoads {

    /** A later load of the same set that still stands: what came before it cannot be undone any more. */
    private static final String SUPERSEDED = """
            EXISTS (SELECT 1
                    FROM load AS later
                    JOIN load_set AS theirs ON theirs.load_id = later.id
                    JOIN load_set AS ours ON ours.set_id = theirs.set_id
                    WHERE ours.load_id = l.id AND later.number > l.number AND later.undone_at IS NULL)
            """;

    private final Database database;

    QuizLoads(Database database) {
        this.database = database;
    }

    /** Does a load or a change by hand in one transaction. */
    String apply(QuizSetChange change) {
        List<Map<String, VersionRow>> versions = change.sets().stream().map(VersionRow::byQuestion).toList();
        boolean isShipped = !change.shippedHash().isEmpty();
        String now = now();
        return database.writer().call(handle -> {
            String load = insert(handle, change.kind(), change.fileName(), isShipped, now);
            for (int i = 0; i < versions.size(); i++) {
                SetChange part = change.sets().get(i);
                VersionRow.insert(handle, versions.get(i).values(), now);
                new QuizSetRows(handle, load, part.set().id(), now).apply(part, versions.get(i), change.shippedHash());
            }
            return load;
        });
    }

    private static String insert(Handle handle, ChangeKind kind, String fileName, boolean isShipped, String now) {
        String id = UUID.randomUUID().toString();
        handle.createUpdate("""
                        INSERT INTO load (id, at, kind, file_name, is_shipped)
                        VALUES (:id, :at, :kind, :file, :isShipped)
                        """)
                .bind("id", id)
                .bind("kind", kind.name())
                .bind("at", now)
                .bind("file", fileName)
                .bind("isShipped", isShipped ? 1 : 0)
                .execute();
        return id;
    }

    /** Takes a set out of use, remembered like a load. */
    void retire(String setId) {
        String now = now();
        database.writer().run(handle -> {
            boolean isInUse = handle.createQuery("SELECT count(*) FROM quiz_set WHERE id = :id AND retired_at IS NULL")
                    .bind("id", setId)
                    .mapTo(Integer.class)
                    .one() > 0;
            if (isInUse) {
                new QuizSetRows(handle, insert(handle, ChangeKind.SET_RETIRED, "", false, now), setId, now).retire();
            }
        });
    }

    /** Undoes a load or retirement; one already undone stays as it is. */
    void undo(String loadId) {
        String now = now();
        database.writer().run(handle -> {
            if (!requireUndoable(handle, loadId)) {
                return;
            }
            handle.createUpdate("UPDATE load SET undone_at = :now WHERE id = :id")
                    .bind("now", now)
                    .bind("id", loadId)
                    .execute();
            restoreQuestions(handle, loadId, now);
            restoreSets(handle, loadId, now);
        });
    }

    private static boolean requireUndoable(Handle handle, String loadId) {
        String state = handle.createQuery("SELECT CASE WHEN l.undone_at IS NOT NULL THEN 'UNDONE' WHEN " + SUPERSEDED
                        + " THEN 'SUPERSEDED' ELSE 'STANDING' END FROM load AS l WHERE l.id = :id AND l.is_shipped = 0")
                .bind("id", loadId)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new IllegalArgumentException("no load of a trainer: " + loadId));
        if (state.equals("SUPERSEDED")) {
            throw new UserFacingException(Message.of("store.load.not-last"));
        }
        return state.equals("STANDING");
    }

    private static void restoreQuestions(Handle handle, String loadId, String now) {
        handle.createUpdate("""
                        UPDATE question AS q
                        SET version = ifnull(b.before_version, q.version),
                            place = ifnull(b.before_place, q.place),
                            retired_at = iif(b.before_version IS NULL, :now, b.before_retired_at)
                        FROM load_question AS b
                        WHERE b.load_id = :load AND b.set_id = q.set_id AND b.question_id = q.id
                        """)
                .bind("now", now)
                .bind("load", loadId)
                .execute();
    }

    private static void restoreSets(Handle handle, String loadId, String now) {
        handle.createUpdate("""
                        UPDATE quiz_set AS s
                        SET title = ifnull(b.before_title, s.title),
                            pack_id = ifnull(b.before_pack_id, s.pack_id),
                            topic = ifnull(b.before_topic, s.topic),
                            updated_at = ifnull(b.before_updated_at, s.updated_at),
                            retired_at = iif(b.before_title IS NULL, :now, b.before_retired_at)
                        FROM load_set AS b
                        WHERE b.load_id = :load AND b.set_id = s.id
                        """)
                .bind("now", now)
                .bind("load", loadId)
                .execute();
    }

    /** The last load, change or retirement by a trainer that can be undone. */
    Optional<LoadRecord> findLast() {
        return database.reader().read(handle -> handle
                .createQuery("SELECT l.id, l.at, l.kind, l.file_name FROM load AS l"
                        + " WHERE l.is_shipped = 0 AND l.undone_at IS NULL AND NOT " + SUPERSEDED
                        + " ORDER BY l.number DESC LIMIT 1")
                .map((row, context) -> new LoadRecord(
                        row.getString("id"),
                        Times.instant(row.getString("at")),
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getString("file_name"),
                        titles(handle, row.getString("id"))))
                .findOne());
    }

    private static List<String> titles(Handle handle, String loadId) {
        return handle.createQuery("""
                        SELECT s.title FROM load_set AS t JOIN quiz_set AS s ON s.id = t.set_id
                        WHERE t.load_id = :load ORDER BY t.rowid
                        """)
                .bind("load", loadId)
                .mapTo(String.class)
                .list();
    }

    private String now() {
        return Times.text(database.clock().instant());
    }
}
