package org.xuegui.ui.practice;

/** How sure a learner says an answer is. */
enum Confidence {
    /** 不确定 */ UNSURE,
    /** 一般 */ FAIRLY,
    /** 有把握 */ SURE;

    /** As it is stored: 1 unsure … 3 sure. */
    int level() {
        return ordinal() + 1;
    }
}
