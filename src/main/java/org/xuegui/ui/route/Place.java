package org.xuegui.ui.route;

import java.util.Locale;

/** The places of the rail, in its order. Each place is one screen. */
public enum Place {
    /** 首页 */ HOME,
    /** 学习 */ STUDY,
    /** 练习 */ PRACTICE,
    /** 考试 */ EXAM,
    /** 成绩 */ RECORDS,
    /** 培训管理 */ TRAINER,
    /** 设置 */ SETTINGS;

    /** The name used in bundle keys: {@code shell.rail.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a closed-book examination replaces this place by a sentence saying why. */
    public boolean isLockedByClosedBook() {
        return this == STUDY || this == PRACTICE || this == RECORDS;
    }
}
