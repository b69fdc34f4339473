package org.xuegui.learning.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.quiz.QuestionKey;

/**
 * Keeps sittings and answers. Every method that stores returns after the commit has reached the disk; what it
 * stored is then safe against the program's end at any moment.
 */
public interface AttemptRepository {

    /** Stores a new sitting with its paper. */
    void start(Attempt attempt);

    /**
     * Appends an answer and, in the same transaction, a checkpoint of the used time.
     *
     * @throws IllegalStateException if the sitting has ended, or its sequence does not follow the last one; nothing
     *     is stored then
     */
    void append(Answer answer, Duration usedTime);

    /** Stores used time and the question shown. Used time never runs back; an ended sitting stays as it is. */
    void checkpoint(String attemptId, Duration usedTime, int position);

    /** Appends to the log; nothing where the sitting was deleted with its learner. */
    void log(String attemptId, AttemptEvent event);

    /**
     * Logs that several examinations were released, or that this was taken back: all of them or none. From then on their
     * answers count, or no longer count, in what shows learners which were wrong.
     */
    void disclose(List<String> attemptIds, AttemptEvent event);

    /**
     * Finished examinations whose rules keep the questions back until they are released
     * ({@link org.xuegui.quiz.paper.Disclosure#waitsForRelease()}) and that are not released, by time of their end.
     */
    List<Attempt> unreleased();

    /** Ends the sitting: no answer may be appended afterwards. One already ended stays as it is. */
    void end(String attemptId, Instant at, Duration usedTime);

    /**
     * Ends the sitting at the time of this event and logs it, both or neither. One already ended stays as it is, and
     * nothing is logged.
     */
    void handIn(String attemptId, AttemptEvent how, Duration usedTime);

    /** The sitting of this id. */
    Optional<Attempt> find(String attemptId);

    /** The learner's open sitting of this kind begun last, if any. */
    Optional<Attempt> findOpen(String learnerId, AttemptKind kind);

    /** The learner's open sittings of this kind, the one last answered in (or begun) first. */
    List<Attempt> openAttempts(String learnerId, AttemptKind kind);

    /** The open sittings of this kind of all learners, in no order. */
    List<Attempt> openAttempts(AttemptKind kind);

    /** When each of the learner's sittings of an examination ended, in no order; empty for one that goes on. */
    List<Optional<Instant>> endsOfSittings(String learnerId, String blueprintId);

    /** The learner's sittings, newest first; open ones included. */
    List<Attempt> attemptsOf(String learnerId);

    /**
     * The learner's counting answers to questions of single and multiple choice that earned less than full marks, oldest
     * first; as with {@link #answerRecords}, none of an open examination and none left empty there.
     */
    List<ChosenAnswer> chosenWrong(String learnerId);

    /**
     * The sitting of the learner's last counting answer to a question, if any; as with {@link #answerRecords}, never an
     * open examination.
     */
    Optional<String> findLastAnsweredIn(String learnerId, QuestionKey key);

    /** All answer rows of a sitting by sequence; what a person marked has the mark that person gave. */
    List<Answer> answers(String attemptId);

    /** What the person who marked a sitting wrote to its answers, by position; positions without a comment are absent. */
    Map<Integer, String> comments(String attemptId);

    /** When used time was last stored, by the PC's clock then; empty where that is not known. */
    Optional<Instant> findLastSaved(String attemptId);

    /** The log by time. */
    List<AttemptEvent> events(String attemptId);

    /**
     * The learner's counting answers by time, oldest first. In an examination an answer left empty is none. The topic
     * is the one of the version answered, or else its set's.
     */
    List<AnswerRecord> answerRecords(String learnerId);

    /**
     * A number that is another one after every change of what the learner's answers come to, a mark given by a person
     * included: with the same number they read the same. Quick, also after a long history.
     */
    long changes(String learnerId);
}
