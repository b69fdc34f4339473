package org.xuegui.ui.practice;

import org.xuegui.base.text.Texts;
import org.xuegui.learning.review.DueCard;

/** Why a question is reviewed today, in a sentence. */
final class ReviewWords {

    private static final int HUNDRED = 100;

    private ReviewWords() {}

    /** How the last review went, when it was, and how likely the question is still recalled. */
    static String why(DueCard due, Texts texts) {
        String outcome = due.wasRight() ? "right" : "wrong";
        return due.days() == 0
                ? texts.text("practice.why." + outcome + "-today", percent(due))
                : texts.text("practice.why." + outcome, due.days(), percent(due));
    }

    /** Whole percent, never 100 while something may be forgotten. */
    private static long percent(DueCard due) {
        return Math.min(HUNDRED - 1, Math.round(due.recall() * HUNDRED));
    }
}
