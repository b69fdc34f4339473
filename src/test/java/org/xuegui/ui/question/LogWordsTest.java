package org.xuegui.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptEvent.Kind;
import org.xuegui.learning.attempt.AttemptLog;

class LogWordsTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static LogWords words(Locale locale) {
        return new LogWords(Texts.in(locale), ZONE);
    }

    private static AttemptEvent event(int second, Kind kind, Duration length) {
        return new AttemptEvent(AT.plusSeconds(second), kind, length);
    }

    @Test
    void eachEntryHasItsTimeAndLengthInPlainWords() {
        AttemptLog log = AttemptLog.of(List.of(
                event(0, Kind.FOCUS_LOST, Duration.ZERO),
                event(35, Kind.FOCUS_REGAINED, Duration.ofSeconds(35)),
                event(60, Kind.GAP, Duration.ofMinutes(90)),
                event(70, Kind.RESUMED, Duration.ofSeconds(605)),
                event(80, Kind.SCREEN_LEFT, Duration.ZERO),
                event(90, Kind.HANDED_IN, Duration.ZERO)));
        assertThat(words(Texts.CHINESE).lines(log)).containsExactly(
                "09:30:00　离开考试窗口 35 秒",
                "09:31:00　电脑休眠或停顿 1 小时 30 分，只计 5 秒",
                "09:31:10　程序关闭 10 分 5 秒后重新打开，接着考试；关闭期间不计时",
                "09:31:20　转到其他页面",
                "09:31:30　交卷");
        assertThat(words(Texts.CHINESE).summary(log)).isEqualTo("中断 4 次，共 1 小时 40 分");
    }

    @Test
    void aSittingWithoutInterruptionSaysSo() {
        AttemptLog log = AttemptLog.of(List.of(event(0, Kind.TIME_UP, Duration.ZERO)));
        assertThat(words(Texts.CHINESE).summary(log)).isEqualTo("作答过程没有中断。");
        assertThat(words(Texts.ENGLISH).lines(log)).containsExactly("09:30:00　Time was up, handed in by itself");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfEventHasWordsInBothLanguagesWithAndWithoutALength(Kind kind) {
        for (Locale locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            for (Duration length : List.of(Duration.ZERO, Duration.ofSeconds(7))) {
                assertThat(words(locale).lines(new AttemptLog(List.of(event(0, kind, length)))).get(0))
                        .startsWith("09:30:00　").doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "GAP")
    void anUnknownLengthIsNotNamed(Kind kind) {
        assertThat(words(Texts.CHINESE).lines(new AttemptLog(List.of(event(0, kind, Duration.ZERO)))).get(0))
                .doesNotContain("0 秒");
    }
}
