package org.xuegui.quiz.draft;

/** A part of a draft that something can be wrong with. */
public enum DraftField {
    /** What is asked. */ STEM,
    /** The choices together. */ CHOICES,
    /** The choice at an index. */ CHOICE,
    /** Which choices are right. */ KEY,
    /** True or false. */ TRUTH,
    /** The key of blank n; its index is n − 1. */ BLANK,
    /** The texts offered for all blanks. */ WORD_BANK,
    /** The pairs together. */ PAIRS,
    /** The pair at an index. */ PAIR,
    /** The extra right side at an index. */ EXTRA,
    /** The items together. */ ITEMS,
    /** The item at an index. */ ITEM,
    /** The model answer. */ ANSWER,
    /** The topic. */ TOPIC,
    /** The facts cited. */ CITES
}
