package org.xuegui.store;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.ChosenAnswer;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.ResponseJson;

/**
 * Answers that may show a learner which questions were answered wrong: those that count, but none of an examination that
 * goes on or whose questions are kept back, and none left empty there.
 */
final class ShownAnswers {

    /** Handed-in examinations whose questions are kept back until the trainer releases them. */
    static final String UNRELEASED = """
            SELECT e.id FROM attempt AS e
            WHERE e.kind = 'EXAMINATION' AND e.ended_at IS NOT NULL
              AND e.blueprint ->> '$.disclosure' IN ('AFTER_RELEASE', 'ALL_AFTER_RELEASE')
              AND ifnull((SELECT l.kind FROM attempt_event AS l
                          WHERE l.attempt_id = e.id AND l.kind IN ('RELEASED', 'WITHDRAWN')
                          ORDER BY l.at DESC, l.id DESC LIMIT 1), '') <> 'RELEASED'
            """;
    /**
     * Examinations whose questions are not shown, or not yet. Nothing that shows a learner which answers were wrong goes
     * by them.
     */
    private static final String KEPT_BACK = UNRELEASED + """
            UNION ALL
            SELECT o.id FROM attempt AS o
            WHERE o.kind = 'EXAMINATION' AND o.blueprint ->> '$.disclosure' = 'SCORE_ONLY'
            """;
    private static final String WITH_KEPT_BACK = "WITH kept_back AS MATERIALIZED (" + KEPT_BACK + ")\n";

    private final Database database;

    ShownAnswers(Database database) {
        this.database = database;
    }

    /** As {@link AttemptRepository#chosenWrong}. */
    List<ChosenAnswer> chosenWrong(String learnerId) {
        Map<String, Set<String>> chosen = new HashMap<>();
        return database.reader().read(handle -> handle
                .createQuery(WITH_KEPT_BACK + """
                        SELECT i.set_id, i.question_id, i.version, a.response, a.at
                        FROM attempt AS t
                        JOIN counting_answer AS a ON a.attempt_id = t.id
                        JOIN attempt_item AS i ON i.attempt_id = a.attempt_id AND i.position = a.position
                        JOIN question_version AS v ON v.hash = i.version
                        WHERE t.learner_id = :learner AND v.type IN ('SINGLE', 'MULTIPLE')
                          AND a.share <> '1.000000' AND a.is_provisional = 0
                          AND (t.kind <> 'EXAMINATION' OR (t.ended_at IS NOT NULL AND a.is_blank = 0))
                          AND t.id NOT IN (SELECT id FROM kept_back)
                        ORDER BY a.at, a.id
                        """)
                .bind("learner", learnerId)
                .map((row, context) -> new ChosenAnswer(
                        new QuestionKey(row.getString("set_id"), row.getString("question_id")),
                        row.getString("version"),
                        chosen.computeIfAbsent(row.getString("response"), ShownAnswers::choices),
                        Times.instant(row.getString("at"))))
                .list());
    }

    private static Set<String> choices(String response) {
        return ResponseJson.read(response) instanceof Response.Chosen given ? given.choices() : Set.of();
    }

    /** As {@link AttemptRepository#findLastAnsweredIn}. */
    Optional<String> findLastAnsweredIn(String learnerId, QuestionKey key) {
        return database.reader().read(handle -> handle
                .createQuery(WITH_KEPT_BACK + """
                        SELECT t.id
                        FROM attempt_item AS i
                        JOIN attempt AS t ON t.id = i.attempt_id
                        JOIN counting_answer AS a ON a.attempt_id = i.attempt_id AND a.position = i.position
                        WHERE i.set_id = :set AND i.question_id = :question AND t.learner_id = :learner
                          AND (t.kind <> 'EXAMINATION' OR (t.ended_at IS NOT NULL AND a.is_blank = 0))
                          AND t.id NOT IN (SELECT id FROM kept_back)
                        ORDER BY a.at DESC, a.id DESC
                        LIMIT 1
                        """)
                .bind("set", key.setId())
                .bind("question", key.questionId())
                .bind("learner", learnerId)
                .mapTo(String.class)
                .findOne());
    }

    /** As {@link AttemptRepository#answerRecords}. */
    List<AnswerRecord> records(String learnerId) {
        Map<String, List<String>> cites = new HashMap<>(); // a long history has few different ones
        return database.reader().read(handle -> handle
                .createQuery(WITH_KEPT_BACK + """
                        SELECT i.set_id, i.question_id, i.version, v.type, v.cites, a.share, a.is_provisional,
                               t.kind, a.at, a.zone, a.time_taken_ms, a.confidence,
                               ifnull(nullif(v.topic, ''), ifnull(s.topic, '')) AS topic
                        FROM attempt AS t
                        JOIN counting_answer AS a ON a.attempt_id = t.id
                        JOIN attempt_item AS i ON i.attempt_id = a.attempt_id AND i.position = a.position
                        JOIN question_version AS v ON v.hash = i.version
                        LEFT JOIN quiz_set AS s ON s.id = i.set_id
                        WHERE t.learner_id = :learner
                          AND (t.kind <> 'EXAMINATION' OR (t.ended_at IS NOT NULL AND a.is_blank = 0))
                          AND t.id NOT IN (SELECT id FROM kept_back)
                        ORDER BY a.at, a.id
                        """)
                .bind("learner", learnerId)
                .map((row, context) -> new AnswerRecord(
                        new QuestionKey(row.getString("set_id"), row.getString("question_id")),
                        row.getString("version"),
                        QuestionType.valueOf(row.getString("type")),
                        cites.computeIfAbsent(row.getString("cites"), json -> List.copyOf(JsonLists.texts(json))),
                        row.getString("topic"),
                        AnswerRows.isFull(row),
                        row.getBoolean("is_provisional"),
                        AttemptKind.valueOf(row.getString("kind")),
                        Times.instant(row.getString("at")),
                        ZoneOffset.of(row.getString("zone")),
                        AnswerRows.timeTaken(row),
                        AnswerRows.confidence(row)))
                .list());
    }
}
