package org.xuegui.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps quiz sets and every version of their questions. A retired set or question is kept for history only. */
public interface QuizSetRepository {

    /** Sets in use, in the order of their pack's topics, then by title. */
    List<QuizSetSummary> summaries();

    /** The questions in use of a set, in its order; empty for an unknown or retired set. */
    List<StoredQuestion> questionsOf(String setId);

    /** All questions in use of all sets in use: sets as {@link #summaries()} has them, questions in their order. */
    List<StoredQuestion> allQuestions();

    /** The questions of a set in use that were taken out of use, the last one first. */
    List<StoredQuestion> retiredQuestionsOf(String setId);

    /** The set as it is now, without retired questions. */
    Optional<QuizSet> findSet(String setId);

    /** The current version of a question in use. */
    Optional<StoredQuestion> findQuestion(QuestionKey key);

    /** Questions by version, also of retired ones; unknown versions are absent. */
    Map<String, Question> findVersions(Collection<String> versions);

    /** Every version the question ever had in its set and is known of, the oldest first; empty for an unknown one. */
    List<QuestionVersion> versionsOf(QuestionKey key);

    /** Ids of those questions of a set that a paper or an answer names. */
    Set<String> questionsInHistory(String setId);

    /** What a trainer has made of a shipped set; {@link OwnChanges#NONE} for an unknown set. */
    OwnChanges ownChangesOf(String setId);

    /** The set last loaded from a file of this name, if any. */
    Optional<String> findSetLoadedFrom(String fileName);

    /** Content hash a shipped set was installed with, if it was. */
    Optional<String> findShippedHash(String setId);

    /**
     * Does a load or a change by hand in one transaction: adds, updates and retires questions, remembers what to undo.
     *
     * @return id of the load, for {@link #undoLoad}
     */
    String applyLoad(QuizSetChange change);

    /**
     * Undoes a load: questions and sets are as they were before; versions named by history are kept. One already
     * undone stays as it is.
     *
     * @throws org.xuegui.base.problem.UserFacingException if a later load of the same set still stands
     * @throws IllegalArgumentException if a trainer made no such load
     */
    void undoLoad(String loadId);

    /** The last load, change or retirement a trainer made that is not yet undone. */
    Optional<LoadRecord> findLastLoad();

    /**
     * Takes a set out of use; history keeps its questions. Remembered like a load: {@link #findLastLoad()}
     * names it and {@link #undoLoad} brings the set back as it was. An unknown or retired set stays as it is and
     * nothing is remembered.
     */
    void retireSet(String setId);
}
