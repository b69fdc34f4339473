package org.xuegui.quiz;

/** How hard a question is, in its writer's judgement; written in files in lower case. */
public enum Difficulty {
    /** 易 */ EASY,
    /** 中 */ MEDIUM,
    /** 难 */ HARD
}
