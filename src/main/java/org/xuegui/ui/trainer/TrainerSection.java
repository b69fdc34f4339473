package org.xuegui.ui.trainer;

import java.util.Locale;

/** The sections of 培训管理, in the order they are shown. */
enum TrainerSection {
    /** 题库 */ SETS,
    /** 考试 */ EXAMS,
    /** 阅卷 */ MARKING,
    /** 学员与单位 */ LEARNERS,
    /** 成绩 */ RESULTS,
    /** 题目反馈 */ FLAGS;

    /** The last part of its bundle key {@code trainer.section.<key>} and of its tab's id. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section this many steps on, round and round. */
    TrainerSection step(int steps) {
        TrainerSection[] all = values();
        return all[Math.floorMod(ordinal() + steps, all.length)];
    }
}
