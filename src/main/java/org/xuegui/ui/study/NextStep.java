package org.xuegui.ui.study;

import org.xuegui.learning.study.KeyPointPage;

/** What the red button of the study screen does. */
enum NextStep {
    /** The point becomes read and the next one opens. */ REMEMBER_AND_GO_ON("study.next.remember.button"),
    /** The point is read already: the next one opens. */ GO_ON("study.next.goOn.button"),
    /** The last point becomes read. */ REMEMBER("study.next.rememberLast.button"),
    /** The last point is read, an earlier one is not: that opens. */ NEXT_UNREAD("study.next.unread.button"),
    /** Everything is read: on to practice. */ PRACTISE("study.next.practise.button");

    private final String labelKey;

    NextStep(String labelKey) {
        this.labelKey = labelKey;
    }

    /** Bundle key of the button's label. */
    String labelKey() {
        return labelKey;
    }

    /** The step that follows this page. */
    static NextStep after(KeyPointPage page, boolean isAnythingUnread) {
        if (page.nextId().isPresent()) {
            return page.isRead() ? GO_ON : REMEMBER_AND_GO_ON;
        }
        if (!page.isRead()) {
            return REMEMBER;
        }
        return isAnythingUnread ? NEXT_UNREAD : PRACTISE;
    }
}
