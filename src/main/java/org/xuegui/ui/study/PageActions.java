package org.xuegui.ui.study;

import org.xuegui.quiz.QuestionKey;

/** What a person can do from inside a key point's page. */
interface PageActions {

    /** Opens another key point. */
    void openPoint(String keyPointId);

    /** Practises all questions that examine the point. */
    void practise();

    /** Practises one question. */
    void practise(QuestionKey question);

    /** Sets or removes the bookmark. */
    void setBookmark(boolean isBookmarked);

    /** Marks the point read or unread. */
    void setRead(boolean isRead);
}
