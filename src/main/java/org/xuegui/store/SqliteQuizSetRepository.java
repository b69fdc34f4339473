package org.xuegui.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.OwnChanges;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;

/** Quiz sets and the versions of their questions in the database. */
public final class SqliteQuizSetRepository implements QuizSetRepository {

    /** Sets in use as a person goes through them: in the order of their pack's topics, then by title. */
    private static final String WITH_TURNS = """
            WITH turn AS MATERIALIZED (
                SELECT s.id AS set_id, row_number() OVER (
                    ORDER BY (
                        SELECT t.key FROM study_pack AS p, json_each(p.json, '$.topics') AS t
                        WHERE p.id = s.pack_id AND json_extract(t.value, '$.id') = s.topic
                    ) NULLS LAST, s.title, s.id
                ) AS number
                FROM quiz_set AS s WHERE s.retired_at IS NULL
            )
            """;

    private static final String SELECT_IN_USE = """
            SELECT q.set_id, q.id, q.version, v.json
            FROM quiz_set AS s
            JOIN question AS q ON q.set_id = s.id
            JOIN question_version AS v ON v.hash = q.version
            """;

    private static final String IN_USE = " WHERE s.retired_at IS NULL AND q.retired_at IS NULL ";

    private final Database database;
    private final QuizLoads loads;
    private final QuizHistory history;

    /** Quiz sets of this database. */
    public SqliteQuizSetRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
        this.loads = new QuizLoads(database);
        this.history = new QuizHistory(database);
    }

    @Override
    public List<QuizSetSummary> summaries() {
        return database.reader().read(handle -> {
            Map<String, Map<QuestionType, Integer>> counts = counts(handle);
            return handle.createQuery(WITH_TURNS + """
                            SELECT id, title, pack_id, topic, updated_at, shipped_hash
                            FROM quiz_set JOIN turn ON turn.set_id = id ORDER BY turn.number
                            """)
                    .map((row, context) -> new QuizSetSummary(
                            row.getString("id"),
                            row.getString("title"),
                            row.getString("pack_id"),
                            row.getString("topic"),
                            counts.getOrDefault(row.getString("id"), Map.of()),
                            Times.instant(row.getString("updated_at")),
                            !row.getString("shipped_hash").isEmpty()))
                    .list();
        });
    }

    private static Map<String, Map<QuestionType, Integer>> counts(Handle handle) {
        return handle.createQuery("""
                        SELECT q.set_id, v.type, count(*) AS count
                        FROM question AS q
                        JOIN question_version AS v ON v.hash = q.version
                        WHERE q.retired_at IS NULL
                        GROUP BY q.set_id, v.type
                        """)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.computeIfAbsent(row.getColumn("set_id", String.class),
                                    id -> new EnumMap<>(QuestionType.class))
                            .put(QuestionType.valueOf(row.getColumn("type", String.class)),
                                    row.getColumn("count", Integer.class));
                    return found;
                });
    }

    @Override
    public List<StoredQuestion> questionsOf(String setId) {
        return database.reader().read(handle -> questionsOf(handle, setId));
    }

    private static List<StoredQuestion> questionsOf(Handle handle, String setId) {
        return handle.createQuery(SELECT_IN_USE + IN_USE + "AND s.id = :set ORDER BY q.place, q.id")
                .bind("set", setId)
                .map(SqliteQuizSetRepository::question)
                .list();
    }

    @Override
    public List<StoredQuestion> allQuestions() {
        return database.reader().read(handle -> handle
                .createQuery(WITH_TURNS + SELECT_IN_USE + " JOIN turn ON turn.set_id = s.id" + IN_USE
                        + "ORDER BY turn.number, q.place, q.id")
                .map(SqliteQuizSetRepository::question)
                .list());
    }

    @Override
    public List<StoredQuestion> retiredQuestionsOf(String setId) {
        return history.retiredQuestionsOf(setId);
    }

    @Override
    public List<QuestionVersion> versionsOf(QuestionKey key) {
        return history.versionsOf(key);
    }

    @Override
    public Set<String> questionsInHistory(String setId) {
        return history.questionsInHistory(setId);
    }

    @Override
    public OwnChanges ownChangesOf(String setId) {
        return history.ownChangesOf(setId);
    }

    static StoredQuestion question(ResultSet row, StatementContext context) throws SQLException {
        return new StoredQuestion(
                new QuestionKey(row.getString("set_id"), row.getString("id")),
                row.getString("version"),
                QuestionJson.read(row.getString("json")));
    }

    @Override
    public Optional<QuizSet> findSet(String setId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT title, pack_id, topic FROM quiz_set WHERE id = :id AND retired_at IS NULL")
                .bind("id", setId)
                .map((row, context) -> new QuizSet(
                        setId,
                        row.getString("title"),
                        row.getString("pack_id"),
                        row.getString("topic"),
                        questionsOf(handle, setId).stream().map(StoredQuestion::question).toList()))
                .findOne());
    }

    @Override
    public Optional<StoredQuestion> findQuestion(QuestionKey key) {
        return database.reader().read(handle -> handle
                .createQuery(SELECT_IN_USE + IN_USE + "AND q.set_id = :set AND q.id = :id")
                .bind("set", key.setId())
                .bind("id", key.questionId())
                .map(SqliteQuizSetRepository::question)
                .findOne());
    }

    @Override
    public Map<String, Question> findVersions(Collection<String> versions) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT hash, json FROM question_version
                        WHERE hash IN (SELECT value FROM json_each(:hashes))
                        """)
                .bind("hashes", JsonLists.ofTexts(versions))
                .reduceRows(new LinkedHashMap<>(), (found, row) -> {
                    found.put(row.getColumn("hash", String.class),
                            QuestionJson.read(row.getColumn("json", String.class)));
                    return found;
                }));
    }

    @Override
    public Optional<String> findSetLoadedFrom(String fileName) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT s.id
                        FROM load_file AS f
                        JOIN load AS l ON l.id = f.load_id
                        JOIN quiz_set AS s ON s.id = f.set_id
                        WHERE f.file_name = :file AND l.undone_at IS NULL AND s.retired_at IS NULL
                        ORDER BY l.number DESC, s.id
                        LIMIT 1
                        """)
                .bind("file", fileName)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public Optional<String> findShippedHash(String setId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT shipped_hash FROM quiz_set WHERE id = :id AND shipped_hash <> ''")
                .bind("id", setId)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public String applyLoad(QuizSetChange change) {
        return loads.apply(change);
    }

    @Override
    public void undoLoad(String loadId) {
        loads.undo(loadId);
    }

    @Override
    public Optional<LoadRecord> findLastLoad() {
        return loads.findLast();
    }

    @Override
    public void retireSet(String setId) {
        loads.retire(setId);
    }
}
