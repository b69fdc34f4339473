package org.xuegui.learning.review;

/** How well a card was remembered. */
public enum Rating {
    /** 忘记: less than full marks. */ AGAIN,
    /** 吃力: right, but unsure or slow. */ HARD,
    /** 记得: right. */ GOOD,
    /** 熟练: right, sure and fast. */ EASY;

    /** G of the formulas, 1 … 4. */
    public int grade() {
        return ordinal() + 1;
    }
}
