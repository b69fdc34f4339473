package org.xuegui.ui.practice;

import java.math.BigDecimal;
import java.util.List;
import org.xuegui.quiz.marking.Mark;

/** How a learner marks a short answer against the model answer. */
enum SelfMark {
    /** 答对 */ RIGHT("1"),
    /** 部分 */ PARTLY("0.5"),
    /** 答错 */ WRONG("0");

    private final BigDecimal share;

    SelfMark(String share) {
        this.share = new BigDecimal(share);
    }

    /** The mark it stands for. */
    Mark mark() {
        return new Mark(share, false, List.of());
    }
}
