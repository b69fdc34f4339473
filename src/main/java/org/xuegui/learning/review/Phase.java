package org.xuegui.learning.review;

/** How far a card is. */
public enum Phase {
    /** 学习中: new, in its steps of minutes. */ LEARNING,
    /** 复习: comes back after days. */ REVIEW,
    /** 重学中: forgotten, in its step of minutes. */ RELEARNING
}
