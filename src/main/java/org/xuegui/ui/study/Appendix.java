package org.xuegui.ui.study;

/** Pages at the end of the outline that no topic holds. */
enum Appendix {
    /** Short names and what they stand for. */ SHORT_FORMS("study.appendix.shortForms"),
    /** What a learner would look for and the source does not give. */ NOT_STATED("study.appendix.notStated");

    private final String titleKey;

    Appendix(String titleKey) {
        this.titleKey = titleKey;
    }

    /** Bundle key of the page's title. */
    String titleKey() {
        return titleKey;
    }
}
