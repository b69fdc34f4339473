package org.xuegui.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.xuegui.learning.study.QuestionFlag;
import org.xuegui.learning.study.StudyRepository;
import org.xuegui.quiz.QuestionKey;

/** What learners read, noted, bookmarked and reported, in the database. */
public final class SqliteStudyRepository implements StudyRepository {

    private final Database database;

    /** Study data of this database. */
    public SqliteStudyRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public Map<String, Instant> readPoints(String learnerId, String packId) {
        Map<String, Instant> read = new LinkedHashMap<>();
        texts("key_point_read", "read_at", learnerId, packId)
                .forEach((point, time) -> read.put(point, Times.instant(time)));
        return read;
    }

    @Override
    public void setRead(String learnerId, String packId, String keyPointId, boolean isRead) {
        write(isRead
                ? """
                  INSERT INTO key_point_read (learner_id, pack_id, key_point_id, read_at)
                  VALUES (:learner, :pack, :point, :now)
                  ON CONFLICT DO NOTHING
                  """
                : """
                  DELETE FROM key_point_read
                  WHERE learner_id = :learner AND pack_id = :pack AND key_point_id = :point
                  """,
                learnerId, packId, keyPointId);
    }

    @Override
    public Optional<String> lastOpened(String learnerId, String packId) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT key_point_id FROM last_opened WHERE learner_id = :learner AND pack_id = :pack
                        """)
                .bind("learner", learnerId)
                .bind("pack", packId)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void setLastOpened(String learnerId, String packId, String keyPointId) {
        write("""
                INSERT INTO last_opened (learner_id, pack_id, key_point_id, opened_at)
                VALUES (:learner, :pack, :point, :now)
                ON CONFLICT DO UPDATE SET key_point_id = excluded.key_point_id, opened_at = excluded.opened_at
                """, learnerId, packId, keyPointId);
    }

    @Override
    public Optional<String> findNote(String learnerId, String packId, String keyPointId) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT text FROM note
                        WHERE learner_id = :learner AND pack_id = :pack AND key_point_id = :point
                        """)
                .bind("learner", learnerId)
                .bind("pack", packId)
                .bind("point", keyPointId)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void saveNote(String learnerId, String packId, String keyPointId, String text) {
        database.writer().run(handle -> bind(handle.createUpdate(text.isEmpty()
                ? "DELETE FROM note WHERE learner_id = :learner AND pack_id = :pack AND key_point_id = :point"
                : """
                  INSERT INTO note (learner_id, pack_id, key_point_id, text, updated_at)
                  VALUES (:learner, :pack, :point, :text, :now)
                  ON CONFLICT DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at
                  """), learnerId, packId, keyPointId)
                .bind("text", text)
                .execute());
    }

    @Override
    public Map<String, String> notes(String learnerId, String packId) {
        return texts("note", "text", learnerId, packId);
    }

    @Override
    public Set<String> bookmarkedPoints(String learnerId, String packId) {
        return new LinkedHashSet<>(texts("key_point_bookmark", "created_at", learnerId, packId).keySet());
    }

    @Override
    public void setPointBookmark(String learnerId, String packId, String keyPointId, boolean isBookmarked) {
        write(isBookmarked
                ? """
                  INSERT INTO key_point_bookmark (learner_id, pack_id, key_point_id, created_at)
                  VALUES (:learner, :pack, :point, :now)
                  ON CONFLICT DO NOTHING
                  """
                : """
                  DELETE FROM key_point_bookmark
                  WHERE learner_id = :learner AND pack_id = :pack AND key_point_id = :point
                  """,
                learnerId, packId, keyPointId);
    }

    @Override
    public List<QuestionKey> bookmarkedQuestions(String learnerId) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT set_id, question_id FROM question_bookmark WHERE learner_id = :learner ORDER BY id DESC
                        """)
                .bind("learner", learnerId)
                .map((row, context) -> new QuestionKey(row.getString("set_id"), row.getString("question_id")))
                .list());
    }

    @Override
    public void setQuestionBookmark(String learnerId, QuestionKey key, boolean isBookmarked) {
        database.writer().run(handle -> handle
                .createUpdate(isBookmarked
                        ? """
                          INSERT INTO question_bookmark (learner_id, set_id, question_id, created_at)
                          VALUES (:learner, :set, :question, :now)
                          ON CONFLICT DO NOTHING
                          """
                        : """
                          DELETE FROM question_bookmark
                          WHERE learner_id = :learner AND set_id = :set AND question_id = :question
                          """)
                .bind("learner", learnerId)
                .bind("set", key.setId())
                .bind("question", key.questionId())
                .bind("now", now())
                .execute());
    }

    @Override
    public void flagQuestion(String learnerId, QuestionKey key, String version, String comment) {
        database.writer().run(handle -> handle
                .createUpdate("""
                        INSERT INTO question_flag (id, learner_id, set_id, question_id, version, comment, created_at)
                        VALUES (:id, :learner, :set, :question, :version, :comment, :now)
                        """)
                .bind("id", UUID.randomUUID().toString())
                .bind("learner", learnerId)
                .bind("set", key.setId())
                .bind("question", key.questionId())
                .bind("version", version)
                .bind("comment", comment)
                .bind("now", now())
                .execute());
    }

    @Override
    public List<QuestionFlag> openFlags() {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT f.id, l.name, f.set_id, f.question_id, f.version, f.comment, f.created_at
                        FROM question_flag AS f
                        JOIN learner AS l ON l.id = f.learner_id
                        WHERE f.closed_at IS NULL
                        ORDER BY f.created_at DESC, f.rowid DESC
                        """)
                .map((row, context) -> new QuestionFlag(
                        row.getString("id"),
                        row.getString("name"),
                        new QuestionKey(row.getString("set_id"), row.getString("question_id")),
                        row.getString("version"),
                        row.getString("comment"),
                        Times.instant(row.getString("created_at"))))
                .list());
    }

    @Override
    public void closeFlag(String flagId) {
        database.writer().run(handle -> handle
                .createUpdate("UPDATE question_flag SET closed_at = :now WHERE id = :id AND closed_at IS NULL")
                .bind("now", now())
                .bind("id", flagId)
                .execute());
    }

    private String now() {
        return Times.text(database.clock().instant());
    }

    private void write(String sql, String learnerId, String packId, String keyPointId) {
        database.writer().run(handle -> bind(handle.createUpdate(sql), learnerId, packId, keyPointId).execute());
    }

    /** Binds what a statement on a key point may use; unused names are no error. */
    private <T extends SqlStatement<T>> T bind(T statement, String learnerId, String packId, String keyPointId) {
        return statement.bind("learner", learnerId).bind("pack", packId).bind("point", keyPointId).bind("now", now());
    }

    /** One column of a learner's rows in a pack, by key point. */
    private Map<String, String> texts(String table, String column, String learnerId, String packId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT key_point_id, " + column + " AS text FROM " + table
                        + " WHERE learner_id = :learner AND pack_id = :pack ORDER BY key_point_id")
                .bind("learner", learnerId)
                .bind("pack", packId)
                .reduceRows(new LinkedHashMap<>(), (found, row) -> {
                    found.put(row.getColumn("key_point_id", String.class), row.getColumn("text", String.class));
                    return found;
                }));
    }
}
