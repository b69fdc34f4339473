package org.xuegui.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xuegui.quiz.ChangeKind;
import org.xuegui.quiz.OwnChanges;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.quiz.StoredQuestion;

/** What became of questions: their versions in order, what is out of use, what history names, whose changes they are. */
final class QuizHistory {

    /**
     * The questions of a set that are a trainer's. In use: of another version than was last shipped, or never shipped.
     * Out of use: a trainer's change, the last that stands, took them out.
     */
    private static final String OWN_QUESTIONS = """
            SELECT q.id
            FROM question AS q
            WHERE q.set_id = :set
              AND iif(q.retired_at IS NULL,
                      q.version IS NOT (SELECT b.after_version
                                        FROM load_question AS b JOIN load AS l ON l.id = b.load_id
                                        WHERE b.set_id = q.set_id AND b.question_id = q.id AND l.is_shipped = 1
                                          AND b.after_version IS NOT b.before_version
                                        ORDER BY l.number DESC LIMIT 1),
                      ifnull((SELECT l.is_shipped
                              FROM load_question AS b JOIN load AS l ON l.id = b.load_id
                              WHERE b.set_id = q.set_id AND b.question_id = q.id AND l.undone_at IS NULL
                              ORDER BY l.number DESC LIMIT 1), 1) = 0)
            """;

    private final Database database;

    QuizHistory(Database database) {
        this.database = database;
    }

    List<StoredQuestion> retiredQuestionsOf(String setId) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT q.set_id, q.id, q.version, v.json
                        FROM quiz_set AS s
                        JOIN question AS q ON q.set_id = s.id
                        JOIN question_version AS v ON v.hash = q.version
                        WHERE s.id = :set AND s.retired_at IS NULL AND q.retired_at IS NOT NULL
                        ORDER BY q.retired_at DESC, q.place, q.id
                        """)
                .bind("set", setId)
                .map(SqliteQuizSetRepository::question)
                .list());
    }

    List<QuestionVersion> versionsOf(QuestionKey key) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT b.after_version, v.json, l.at, l.kind, l.file_name, l.is_shipped,
                               l.undone_at IS NOT NULL AS is_undone,
                               b.after_version = q.version AS is_current
                        FROM load_question AS b
                        JOIN load AS l ON l.id = b.load_id
                        JOIN question AS q ON q.set_id = b.set_id AND q.id = b.question_id
                        JOIN question_version AS v ON v.hash = b.after_version
                        WHERE b.set_id = :set AND b.question_id = :id
                          AND b.after_version IS NOT b.before_version
                        ORDER BY l.number
                        """)
                .bind("set", key.setId())
                .bind("id", key.questionId())
                .map((row, context) -> new QuestionVersion(
                        row.getString("after_version"),
                        QuestionJson.read(row.getString("json")),
                        Times.instant(row.getString("at")),
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getString("file_name"),
                        row.getBoolean("is_shipped"),
                        row.getBoolean("is_undone"),
                        row.getBoolean("is_current")))
                .list());
    }

    Set<String> questionsInHistory(String setId) {
        return database.reader().read(handle -> Set.copyOf(handle
                .createQuery("SELECT DISTINCT question_id FROM attempt_item WHERE set_id = :set")
                .bind("set", setId)
                .mapTo(String.class)
                .list()));
    }

    OwnChanges ownChangesOf(String setId) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT count(*) > 0 AS is_touched,
                               ifnull((SELECT l.is_shipped
                                       FROM load_set AS t JOIN load AS l ON l.id = t.load_id
                                       WHERE t.set_id = :set AND l.undone_at IS NULL
                                         AND (t.before_title, t.before_pack_id, t.before_topic)
                                             IS NOT (t.after_title, t.after_pack_id, t.after_topic)
                                       ORDER BY l.number DESC LIMIT 1), 1) = 0 AS is_head
                        FROM load_set AS t JOIN load AS l ON l.id = t.load_id
                        WHERE t.set_id = :set AND l.undone_at IS NULL AND l.is_shipped = 0
                        """)
                .bind("set", setId)
                .map((row, context) -> new OwnChanges(
                        row.getBoolean("is_touched"),
                        row.getBoolean("is_head"),
                        new HashSet<>(handle.createQuery(OWN_QUESTIONS)
                                .bind("set", setId).mapTo(String.class).list())))
                .one());
    }
}
