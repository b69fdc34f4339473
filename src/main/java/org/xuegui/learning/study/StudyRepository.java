package org.xuegui.learning.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.quiz.QuestionKey;

/** Keeps what a learner read, noted and bookmarked. Key points are named by pack id and key point id. */
public interface StudyRepository {

    /** When each key point of the pack was read through (记住了); unread ones are absent. */
    Map<String, Instant> readPoints(String learnerId, String packId);

    /** Marks a key point read, or unread again. */
    void setRead(String learnerId, String packId, String keyPointId, boolean isRead);

    /** The key point last opened in the pack. */
    Optional<String> lastOpened(String learnerId, String packId);

    /** Remembers the key point opened. */
    void setLastOpened(String learnerId, String packId, String keyPointId);

    /** The learner's note on a key point, if any. */
    Optional<String> findNote(String learnerId, String packId, String keyPointId);

    /** Stores a note; an empty text removes it. */
    void saveNote(String learnerId, String packId, String keyPointId, String text);

    /** All notes of the learner in the pack, by key point id. */
    Map<String, String> notes(String learnerId, String packId);

    /** Bookmarked key points of the pack. */
    Set<String> bookmarkedPoints(String learnerId, String packId);

    /** Sets or removes a bookmark on a key point. */
    void setPointBookmark(String learnerId, String packId, String keyPointId, boolean isBookmarked);

    /** Bookmarked questions, newest first. */
    List<QuestionKey> bookmarkedQuestions(String learnerId);

    /** Sets or removes a bookmark on a question. */
    void setQuestionBookmark(String learnerId, QuestionKey key, boolean isBookmarked);

    /** Stores a learner's report of a bad question for the trainer. */
    void flagQuestion(String learnerId, QuestionKey key, String version, String comment);

    /** Reports not yet dealt with, newest first. */
    List<QuestionFlag> openFlags();

    /** Marks a report as dealt with. */
    void closeFlag(String flagId);
}
