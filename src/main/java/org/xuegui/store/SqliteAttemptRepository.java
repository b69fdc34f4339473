package org.xuegui.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.ChosenAnswer;
import org.xuegui.quiz.QuestionKey;

/** Sittings and answers in the database. */
public final class SqliteAttemptRepository implements AttemptRepository {

    private final Database database;
    private final ShownAnswers shown;

    /** Sittings of this database. */
    public SqliteAttemptRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
        this.shown = new ShownAnswers(database);
    }

    @Override
    public void start(Attempt attempt) {
        database.writer().run(handle -> {
            AttemptRows.insert(handle, attempt);
            AttemptRows.insertItems(handle, attempt);
            handle.createUpdate("""
                            INSERT INTO attempt_clock (attempt_id, used_ms, position, saved_at)
                            VALUES (:id, :used, :position, :savedAt)
                            """)
                    .bind("id", attempt.id())
                    .bind("used", attempt.usedTime().toMillis())
                    .bind("position", attempt.position())
                    .bind("savedAt", now())
                    .execute();
        });
    }

    @Override
    public void append(Answer answer, Duration usedTime) {
        database.writer().run(handle -> {
            if (isStored(handle, answer)) {
                return; // the disk reported an error after it had taken the answer, and it is tried again
            }
            requireOpen(handle, answer.attemptId());
            requireNext(handle, answer);
            AnswerRows.insert(handle, answer, fullMarks(handle, answer));
            saveUsedTime(handle, answer.attemptId(), usedTime);
        });
    }

    private static boolean isStored(Handle handle, Answer answer) {
        return handle.createQuery("SELECT 1 FROM answer WHERE id = :id AND attempt_id = :attempt")
                .bind("id", answer.id())
                .bind("attempt", answer.attemptId())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static void requireOpen(Handle handle, String attemptId) {
        boolean isOpen = handle.createQuery("SELECT ended_at IS NULL FROM attempt WHERE id = :id")
                .bind("id", attemptId)
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("no sitting " + attemptId));
        if (!isOpen) {
            throw new IllegalStateException("the sitting has ended: " + attemptId);
        }
    }

    private static void requireNext(Handle handle, Answer answer) {
        int last = handle.createQuery("SELECT ifnull(max(sequence), -1) FROM answer WHERE attempt_id = :id")
                .bind("id", answer.attemptId())
                .mapTo(Integer.class)
                .one();
        if (answer.sequence() <= last) {
            throw new IllegalStateException("sequence " + answer.sequence() + " does not follow " + last);
        }
    }

    private static BigDecimal fullMarks(Handle handle, Answer answer) {
        return handle.createQuery("SELECT marks FROM attempt_item WHERE attempt_id = :id AND position = :position")
                .bind("id", answer.attemptId())
                .bind("position", answer.position())
                .mapTo(BigDecimal.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("the paper has no position " + answer.position()));
    }

    /** Used time never runs back, in whatever order checkpoints arrive. */
    private void saveUsedTime(Handle handle, String attemptId, Duration usedTime) {
        handle.createUpdate("""
                        UPDATE attempt_clock SET used_ms = max(used_ms, :used), saved_at = :now WHERE attempt_id = :id
                        """)
                .bind("used", usedTime.toMillis())
                .bind("now", now())
                .bind("id", attemptId)
                .execute();
    }

    private String now() {
        return Times.text(database.clock().instant());
    }

    @Override
    public void checkpoint(String attemptId, Duration usedTime, int position) {
        database.writer().run(handle -> handle
                .createUpdate("""
                        UPDATE attempt_clock SET used_ms = max(used_ms, :used), position = :position, saved_at = :now
                        WHERE attempt_id = :id
                          AND EXISTS (SELECT 1 FROM attempt WHERE id = :id AND ended_at IS NULL)
                        """)
                .bind("used", usedTime.toMillis())
                .bind("position", position)
                .bind("now", now())
                .bind("id", attemptId)
                .execute());
    }

    @Override
    public void log(String attemptId, AttemptEvent event) {
        database.writer().run(handle -> insert(handle, attemptId, event));
    }

    private static void insert(Handle handle, String attemptId, AttemptEvent event) {
        handle.createUpdate("""
                        INSERT INTO attempt_event (attempt_id, at, kind, length_ms)
                        SELECT id, :at, :kind, :length FROM attempt WHERE id = :id
                        """)
                .bind("id", attemptId)
                .bind("at", Times.text(event.at()))
                .bind("kind", event.kind().name())
                .bind("length", event.length().toMillis())
                .execute();
    }

    @Override
    public void disclose(List<String> attemptIds, AttemptEvent event) {
        database.writer().run(handle -> attemptIds.forEach(id -> {
            insert(handle, id, event);
            handle.createUpdate("""
                            UPDATE card_state SET changes = changes + 1
                            WHERE learner_id = (SELECT learner_id FROM attempt WHERE id = :id)
                            """)
                    .bind("id", id)
                    .execute();
        }));
    }

    @Override
    public List<Attempt> unreleased() {
        return database.reader()
                .read(handle -> AttemptRows.select(handle, "t.id IN (" + ShownAnswers.UNRELEASED + ")", query -> query))
                .stream()
                .sorted(Comparator.comparing(attempt -> attempt.endedAt().orElseThrow()))
                .toList();
    }

    @Override
    public void end(String attemptId, Instant at, Duration usedTime) {
        database.writer().run(handle -> end(handle, attemptId, at, usedTime));
    }

    @Override
    public void handIn(String attemptId, AttemptEvent how, Duration usedTime) {
        database.writer().run(handle -> {
            if (end(handle, attemptId, how.at(), usedTime)) {
                insert(handle, attemptId, how);
            }
        });
    }

    /** Whether it was open. */
    private boolean end(Handle handle, String attemptId, Instant at, Duration usedTime) {
        boolean isEnded = handle.createUpdate("UPDATE attempt SET ended_at = :at WHERE id = :id AND ended_at IS NULL")
                .bind("at", Times.text(at))
                .bind("id", attemptId)
                .execute() > 0;
        if (isEnded) {
            saveUsedTime(handle, attemptId, usedTime);
        }
        return isEnded;
    }

    @Override
    public Optional<Attempt> find(String attemptId) {
        return database.reader().read(handle ->
                AttemptRows.select(handle, "t.id = :id", query -> query.bind("id", attemptId)).stream().findFirst());
    }

    @Override
    public Optional<Attempt> findOpen(String learnerId, AttemptKind kind) {
        return database.reader().read(handle -> AttemptRows.select(handle, """
                        t.id = (SELECT id FROM attempt
                                WHERE learner_id = :learner AND kind = :kind AND ended_at IS NULL
                                ORDER BY started_at DESC, rowid DESC LIMIT 1)
                        """, query -> query.bind("learner", learnerId).bind("kind", kind.name()))
                .stream()
                .findFirst());
    }

    @Override
    public List<Attempt> openAttempts(String learnerId, AttemptKind kind) {
        return database.reader().read(handle -> {
            List<String> ids = handle.createQuery("""
                            SELECT t.id FROM attempt AS t
                            WHERE t.learner_id = :learner AND t.kind = :kind AND t.ended_at IS NULL
                            ORDER BY max(t.started_at, ifnull((SELECT max(a.at) FROM answer AS a
                                                               WHERE a.attempt_id = t.id), '')) DESC, t.rowid DESC
                            """)
                    .bind("learner", learnerId)
                    .bind("kind", kind.name())
                    .mapTo(String.class)
                    .list();
            return AttemptRows.select(handle, "t.learner_id = :learner AND t.kind = :kind AND t.ended_at IS NULL",
                            query -> query.bind("learner", learnerId).bind("kind", kind.name()))
                    .stream()
                    .sorted(Comparator.comparingInt(attempt -> ids.indexOf(attempt.id())))
                    .toList();
        });
    }

    @Override
    public List<Attempt> openAttempts(AttemptKind kind) {
        return database.reader().read(handle -> AttemptRows.select(
                handle, "t.kind = :kind AND t.ended_at IS NULL", query -> query.bind("kind", kind.name())));
    }

    @Override
    public List<Optional<Instant>> endsOfSittings(String learnerId, String blueprintId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT ended_at FROM attempt WHERE learner_id = :learner AND blueprint_id = :blueprint")
                .bind("learner", learnerId)
                .bind("blueprint", blueprintId)
                .map((row, context) -> Optional.ofNullable(row.getString("ended_at")).map(Times::instant))
                .list());
    }

    @Override
    public List<Attempt> attemptsOf(String learnerId) {
        return database.reader().read(handle ->
                AttemptRows.select(handle, "t.learner_id = :learner", query -> query.bind("learner", learnerId)));
    }

    @Override
    public List<Answer> answers(String attemptId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT * FROM marked_answer WHERE attempt_id = :id ORDER BY sequence")
                .bind("id", attemptId)
                .map(AnswerRows::answer)
                .list());
    }

    @Override
    public Map<Integer, String> comments(String attemptId) {
        return database.reader().read(handle -> handle
                .createQuery("""
                        SELECT position, comment FROM counting_answer WHERE attempt_id = :id AND comment <> ''
                        """)
                .bind("id", attemptId)
                .reduceRows(new TreeMap<>(), (found, row) -> {
                    found.put(row.getColumn("position", Integer.class), row.getColumn("comment", String.class));
                    return found;
                }));
    }

    @Override
    public Optional<Instant> findLastSaved(String attemptId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT saved_at FROM attempt_clock WHERE attempt_id = :id AND saved_at IS NOT NULL")
                .bind("id", attemptId)
                .mapTo(String.class)
                .findOne()
                .map(Times::instant));
    }

    @Override
    public List<AttemptEvent> events(String attemptId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT at, kind, length_ms FROM attempt_event WHERE attempt_id = :id ORDER BY at, id")
                .bind("id", attemptId)
                .map((row, context) -> new AttemptEvent(
                        Times.instant(row.getString("at")),
                        AttemptEvent.Kind.valueOf(row.getString("kind")),
                        Duration.ofMillis(row.getLong("length_ms"))))
                .list());
    }

    @Override
    public long changes(String learnerId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT changes FROM card_state WHERE learner_id = :learner")
                .bind("learner", learnerId)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    @Override
    public List<AnswerRecord> answerRecords(String learnerId) {
        return shown.records(learnerId);
    }

    @Override
    public List<ChosenAnswer> chosenWrong(String learnerId) {
        return shown.chosenWrong(learnerId);
    }

    @Override
    public Optional<String> findLastAnsweredIn(String learnerId, QuestionKey key) {
        return shown.findLastAnsweredIn(learnerId, key);
    }
}
