package org.xuegui.ui.practice;

import java.util.stream.Stream;
import org.xuegui.learning.practice.PracticeService;

/** How many questions a practice takes. */
public enum PracticeLength {
    /** 10 题 */ TEN(10),
    /** 20 题 */ TWENTY(20),
    /** 50 题 */ FIFTY(50),
    /** 全部 */ ALL(PracticeService.NO_LIMIT);

    private final int limit;

    PracticeLength(int limit) {
        this.limit = limit;
    }

    /** The length of this name; the usual one where there is none. */
    static PracticeLength named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst().orElse(TWENTY);
    }

    /** The limit as the service takes it. */
    int limit() {
        return limit;
    }

    /** How many of {@code total} questions a practice of this length has. */
    int of(int total) {
        return this == ALL ? total : Math.min(limit, total);
    }
}
