package org.xuegui.learning.attempt;

/** The three kinds of sitting. */
public enum AttemptKind {
    /** 练习 */ PRACTICE,
    /** 考试 */ EXAMINATION,
    /** 复习 */ REVIEW
}
