package org.xuegui.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.records.StudyDay;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.ui.route.FakeContext;

class RecordTextsTest {

    private final RecordTexts words = new RecordTexts(Texts.in(Texts.CHINESE), FakeContext.CLOCK);

    @Test
    void timesAreLocalAndNameAnotherYear() {
        assertThat(words.time(Instant.parse("2026-11-21T12:05:00Z"))).isEqualTo("11-21 20:05");
        assertThat(words.time(Instant.parse("2025-12-31T15:59:00Z"))).isEqualTo("2025-12-31 23:59");
        assertThat(words.time(Instant.parse("2025-12-31T16:00:00Z"))).isEqualTo("01-01 00:00");
    }

    @Test
    void percentsHaveNoNeedlessZeros() {
        assertThat(words.percent(new BigDecimal("80.0"))).isEqualTo("80%");
        assertThat(words.percent(new BigDecimal("66.6"))).isEqualTo("66.6%");
        assertThat(words.percent(new BigDecimal("0.0"))).isEqualTo("0%");
        assertThat(words.percent(2 / 3.0)).isEqualTo("66%");
        assertThat(words.percent(1.0)).isEqualTo("100%");
    }

    @Test
    void practiceIsWrittenAsRightOfAnsweredAndAnExaminationAsMarks() {
        RecordsFixture fixture = new RecordsFixture();
        fixture.practise(3, 1);
        fixture.sit(2);

        assertThat(fixture.learning.records.history(LearningFixture.LEARNER))
                .extracting(words::score)
                .containsExactly("20/30", "3/4");
    }

    @Test
    void fourLevelsTellBusyDaysFromQuietOnes() {
        assertThat(IntStream.of(0, 1, 9, 10, 20, 40, 400)
                        .map(answers -> DaysCard.level(new StudyDay(LocalDate.EPOCH, answers, 0))))
                .containsExactly(0, 1, 1, 2, 3, 4, 4);
    }
}
