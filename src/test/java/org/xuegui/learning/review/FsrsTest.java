package org.xuegui.learning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.quiz.QuestionKey;

/** Holds the formulas against the vectors that the reference implementations agree on. */
class FsrsTest {

    private static final Offset<Double> SIX_DIGITS = within(1e-5);
    private static final QuestionKey KEY = new QuestionKey("set", "q");
    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 11, 29);

    private final Fsrs fsrs = Fsrs.DEFAULT;

    @Test
    void reviewsExactlyWhenDueGiveThePublishedIntervals() { // V1
        Scheduler scheduler = new Scheduler(fsrs, 0.9, DayChoice.EXACT);
        List<Long> intervals = new ArrayList<>();
        Instant now = START;
        Card card = null;
        for (int grade : new int[] {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3}) {
            LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
            Review review = new Review(Rating.values()[grade - 1], now, today);
            card = card == null ? scheduler.first(KEY, "v", review) : scheduler.next(card, review);
            now = card.due() instanceof Due.At at
                    ? at.instant()
                    : card.due().day(ZoneOffset.UTC).atTime(12, 30).toInstant(ZoneOffset.UTC);
            intervals.add(now.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() - today.toEpochDay());
        }
        assertThat(intervals).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
        assertThat(card.lapses()).isEqualTo(1);
    }

    @Test
    void aHistoryGivesThePublishedMemory() { // V2
        Memory memory = memoryOfSixReviews(fsrs);
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));

        double[] withoutSameDay = Weights.DEFAULT.toArray();
        withoutSameDay[17] = 0;
        withoutSameDay[18] = 0;
        withoutSameDay[19] = 0;
        assertThat(memoryOfSixReviews(new Fsrs(new Weights(withoutSameDay))).stability())
                .isCloseTo(53.335106, within(1e-4));
    }

    private static Memory memoryOfSixReviews(Fsrs formulas) {
        int[] grades = {1, 3, 3, 3, 3, 3};
        int[] gaps = {0, 0, 1, 3, 8, 21};
        LocalDate day = DAY;
        Memory memory = formulas.first(Rating.AGAIN, START, day);
        for (int i = 1; i < grades.length; i++) {
            day = day.plusDays(gaps[i]);
            memory = formulas.next(memory, Rating.values()[grades[i] - 1], START, day);
        }
        return memory;
    }

    @ParameterizedTest(name = "wanted {0}: {1} days")
    @CsvSource({
        "0.1,3116766", "0.2,34793", "0.3,2508", "0.4,387", "0.5,90", "0.6,27", "0.7,9", "0.8,3", "0.9,1", "1.0,1"
    })
    void intervalFollowsTheRetentionWanted(double retention, long days) { // V3
        long rounded = Math.max(1, Math.round(fsrs.interval(retention, 1)));
        long singlePrecision = days / 1_000_000; // the longest was published as computed in 32 bits: 3 days of 3,116,769
        assertThat(rounded).isBetween(days - singlePrecision, days + singlePrecision);
    }

    @ParameterizedTest(name = "after {0} days of stability {1}: {2}")
    @CsvSource({"0,1,1.0", "1,2,.9403443", "2,3,.9253786", "3,4,.9185229", "4,4,.9", "5,2,.8261359"})
    void recallFallsAlongTheCurve(double days, double stability, double recall) { // V4
        assertThat(fsrs.recall(days, stability)).isCloseTo(recall, within(1e-6));
    }

    @Test
    void recallCountsPartsOfDaysAndIsCertainBeforeTheReview() {
        Memory memory = new Memory(3, 5, START, DAY);
        assertThat(fsrs.recall(memory, START.plusSeconds(36 * 3600))).isEqualTo(fsrs.recall(1.5, 3));
        assertThat(fsrs.recall(memory, START.minusSeconds(5))).isEqualTo(1);
    }

    @ParameterizedTest(name = "rating {0}: {1}, reverted {2}")
    @CsvSource({"1,8.354889,8.341763", "2,6.6774445,6.6659956", "3,5.0,4.990228", "4,3.3225555,3.3144615"})
    void difficultyMovesWithTheRating(int grade, double damped, double reverted) { // V6
        Rating rating = Rating.values()[grade - 1];
        assertThat(fsrs.dampedDifficulty(5, rating)).isCloseTo(damped, SIX_DIGITS);
        assertThat(fsrs.reverted(fsrs.dampedDifficulty(5, rating))).isCloseTo(reverted, SIX_DIGITS);
        assertThat(fsrs.nextDifficulty(5, rating)).isCloseTo(reverted, SIX_DIGITS);
    }

    @ParameterizedTest(name = "difficulty {0}, recall {1}, rating {2}")
    @CsvSource({
        "1,.9,1,25.602541,1.0525396,1.596818", "2,.8,2,28.226582,1.1894329,5.0",
        "3,.7,3,58.656002,1.3680838,5.0", "4,.6,4,127.226685,1.584989,8.12961"
    })
    void stabilityOfFiveDaysGrowsAndFalls(
            double d, double recall, int grade, double success, double lapse, double sameDay) { // V7
        Rating rating = Rating.values()[grade - 1];
        assertThat(fsrs.afterSuccess(5, d, recall, rating)).isCloseTo(success, within(2e-5));
        assertThat(fsrs.afterLapse(5, d, recall)).isCloseTo(lapse, SIX_DIGITS);
        assertThat(fsrs.sameDay(5, rating)).isCloseTo(sameDay, SIX_DIGITS);
    }

    @ParameterizedTest(name = "{0} days: {1}, {2}, {3}")
    @CsvSource({"2.5,2,3,4", "7,5,7,9", "17,14,17,20"})
    void fuzzMovesAnInterval(double days, int first, int middle, int last) { // V11
        Fuzz fuzz = Fuzz.around(days, DayChoice.LONGEST);
        assertThat(List.of(fuzz.pick(0), fuzz.pick(0.5), fuzz.pick(0.99))).containsExactly(first, middle, last);
    }

    @Test
    void fuzzLeavesShortIntervalsAndKeepsToTheLongest() {
        assertThat(Fuzz.around(2.4, 100)).isEqualTo(new Fuzz(2, 2));
        assertThat(Fuzz.around(0.1, 100)).isEqualTo(new Fuzz(1, 1));
        assertThat(Fuzz.around(5000, 100)).isEqualTo(new Fuzz(93, 100));
    }

    @Test
    void stabilityAndDifficultyKeepTheirBounds() {
        Memory memory = fsrs.first(Rating.AGAIN, START, DAY);
        LocalDate day = DAY;
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(1);
            memory = fsrs.next(memory, Rating.AGAIN, START, day);
        }
        assertThat(memory.difficulty()).isBetween(9.5, 10.0);
        assertThat(memory.stability()).isGreaterThanOrEqualTo(0.001);
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(20_000);
            memory = fsrs.next(memory, Rating.EASY, START, day);
        }
        assertThat(memory.difficulty()).isEqualTo(1);
        assertThat(memory.stability()).isLessThanOrEqualTo(36_500);
    }

    @Test
    void weightsKeepTheirBounds() {
        double[] values = Weights.DEFAULT.toArray();
        values[20] = 7;
        assertThatThrownBy(() -> new Weights(values)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Weights.clipped(values).get(20)).isEqualTo(0.8);
        values[20] = Double.NaN;
        assertThatThrownBy(() -> Weights.clipped(values)).isInstanceOf(IllegalArgumentException.class);
    }
}
