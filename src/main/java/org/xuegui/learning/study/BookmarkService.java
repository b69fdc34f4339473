package org.xuegui.learning.study;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/** Bookmarks on questions. Stateless; call from a background thread. */
public final class BookmarkService {

    private final StudyRepository study;

    /** A service over this repository. */
    public BookmarkService(StudyRepository study) {
        this.study = Objects.requireNonNull(study, "study");
    }

    /** The learner's bookmarked questions, newest first. */
    public List<QuestionKey> questions(String learnerId) {
        return study.bookmarkedQuestions(learnerId);
    }

    /** Whether the learner bookmarked the question. */
    public boolean isBookmarked(String learnerId, QuestionKey key) {
        return study.bookmarkedQuestions(learnerId).contains(key);
    }

    /** Sets or removes a bookmark on a question. */
    public void setBookmark(String learnerId, QuestionKey key, boolean isBookmarked) {
        study.setQuestionBookmark(learnerId, key, isBookmarked);
    }
}
