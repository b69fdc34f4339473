package org.xuegui.ui.trainer.part;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionType;

/** Words and times as the trainer's tables write them. */
public final class QuizWords {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final Texts texts;
    private final Clock clock;

    /** Words in this language, times in the clock's zone. */
    public QuizWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** 单选, 多选 … */
    public String type(QuestionType type) {
        return texts.text("trainer.type." + type.code());
    }

    /** 易, 中, 难. */
    public String difficulty(Difficulty difficulty) {
        return texts.text("type.difficulty." + difficulty.name().toLowerCase(Locale.ROOT));
    }

    /** Counts per type, such as {@code 单选 10 · 多选 6}; types without a question are left out. */
    public String counts(Map<QuestionType, Integer> counts) {
        return Arrays.stream(QuestionType.values())
                .filter(type -> counts.getOrDefault(type, 0) > 0)
                .map(type -> texts.text("trainer.type.count", type(type), counts.get(type)))
                .collect(Collectors.joining(" · "));
    }

    /** A time in this PC's zone: month, day and minute in this year, else the date. */
    public String time(Instant at) {
        var local = at.atZone(clock.getZone());
        boolean isThisYear = local.getYear() == LocalDate.now(clock).getYear();
        return (isThisYear ? THIS_YEAR : OTHER_YEAR).format(local);
    }
}
