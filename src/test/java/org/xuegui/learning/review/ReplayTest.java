package org.xuegui.learning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.review.Answers.key;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xuegui.quiz.QuestionKey;

class ReplayTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

    private final Answers answers = new Answers();

    private Card card(String id) {
        return answers.replay().cards().get(key(id));
    }

    @Test
    void aQuestionBecomesACardWithItsFirstAnswerAndTakesItsStepsWithinTheDay() {
        assertThat(answers.replay().cards()).isEmpty();
        answers.right("a");
        assertThat(card("a").due()).isEqualTo(new Due.At(Answers.START.plus(Duration.ofMinutes(10))));
        assertThat(card("a").phase()).isEqualTo(Phase.LEARNING);
        answers.later(Duration.ofMinutes(10)).right("a");
        assertThat(card("a").phase()).isEqualTo(Phase.REVIEW);
        assertThat(card("a").due()).isEqualTo(new Due.On(FIRST_DAY.plusDays(2)));
    }

    @Test
    void anEarlyRightAnswerDoesNotCountAndAnEarlyWrongOneDoes() {
        answers.right("a").later(Duration.ofMinutes(9)).right("a");
        assertThat(card("a").reviews()).isEqualTo(1);
        answers.wrong("a");
        assertThat(card("a").reviews()).isEqualTo(2);
        assertThat(card("a").last()).isEqualTo(Rating.AGAIN);
    }

    @Test
    void anAnswerStillToBeMarkedDoesNotCount() {
        answers.toBeMarked("a");
        assertThat(answers.replay().cards()).isEmpty();
    }

    @Test
    void aMaterialChangeBeginsMemoryAnewAndAnotherDoesNot() {
        answers.right("a").later(Duration.ofDays(1)).version("v1.2").right("a");
        assertThat(card("a").reviews()).isEqualTo(2);
        assertThat(card("a").version()).isEqualTo("v1.2");
        answers.later(Duration.ofDays(1)).version("v2").right("a");
        assertThat(card("a").reviews()).isEqualTo(1);
        assertThat(answers.replay().histories()).extracting(List::size).containsExactly(2, 1);
    }

    @Test
    void theDayBeginsAtFourWhereverTheAnswerWasGiven() {
        answers.at("2026-11-22T19:59:00Z").right("late").later(Duration.ofMinutes(2)).right("early");
        assertThat(card("late").memory().lastDay()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(card("early").memory().lastDay()).isEqualTo(FIRST_DAY);
        answers.in(ZoneOffset.ofHours(-5)).right("abroad");
        assertThat(card("abroad").memory().lastDay()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void aCardIsDueFromFourOClockOfItsDayThroughSummerTimeToo() {
        Due due = new Due.On(LocalDate.of(2026, 3, 29)); // the clocks go from 02:00 to 03:00 in Berlin that day
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(due.isReached(Instant.parse("2026-03-29T01:59:59Z"), berlin)).isFalse(); // 03:59:59 summer time
        assertThat(due.isReached(Instant.parse("2026-03-29T02:00:00Z"), berlin)).isTrue();
        Due autumn = new Due.On(LocalDate.of(2026, 10, 25)); // back from 03:00 to 02:00
        assertThat(autumn.isReached(Instant.parse("2026-10-25T02:59:59Z"), berlin)).isFalse();
        assertThat(autumn.isReached(Instant.parse("2026-10-25T03:00:00Z"), berlin)).isTrue();
    }

    @Test
    void twoCardsOfOneFactAreNotDueOnTheSameDay() {
        for (String id : new String[] {"a", "b", "c"}) {
            answers.cites("B01").right(id);
        }
        answers.later(Duration.ofMinutes(10));
        for (String id : new String[] {"a", "b", "c"}) {
            answers.right(id);
        }
        assertThat(dueDays()).hasSize(3);
    }

    @Test
    void cardsLearnedTogetherAreSpreadOverTheDaysTheFuzzAllows() {
        grow(60);
        Map<LocalDate, Long> perDay = dueDays();
        assertThat(perDay).hasSizeGreaterThan(4);
        assertThat(perDay.values()).allSatisfy(count -> assertThat(count).isBetween(
                60L / perDay.size() - 2, 60L / perDay.size() + 2));
    }

    @Test
    void easyDaysTakeLess() {
        ReviewSettings easy = ReviewSettings.DEFAULT
                .withLoad(DayOfWeek.SATURDAY, DayLoad.MINIMUM)
                .withLoad(DayOfWeek.SUNDAY, DayLoad.REDUCED);
        Answers learned = grow(80);
        Map<DayOfWeek, Long> perWeekday = learned
                .replay(new ReviewSettings.Since(Instant.EPOCH, easy)).cards().values().stream()
                .collect(Collectors.groupingBy(
                        card -> card.due().day(Answers.ZONE).getDayOfWeek(), Collectors.counting()));
        assertThat(perWeekday.getOrDefault(DayOfWeek.SATURDAY, 0L)).isZero();
        assertThat(perWeekday.getOrDefault(DayOfWeek.SUNDAY, 0L)).isLessThan(perWeekday.get(DayOfWeek.MONDAY));
    }

    @Test
    void settingsHoldFromTheirMomentOnOnly() {
        answers.right("a").later(Duration.ofMinutes(10)).right("a");
        ReviewSettings strict = ReviewSettings.DEFAULT.withRetention(0.97);
        Due before = card("a").due();
        Due changedLater = answers.replay(new ReviewSettings.Since(Answers.START.plusSeconds(7200), strict))
                .cards().get(key("a")).due();
        Due changedFirst = answers.replay(new ReviewSettings.Since(Instant.EPOCH, strict))
                .cards().get(key("a")).due();
        assertThat(changedLater).isEqualTo(before);
        assertThat(changedFirst).isEqualTo(new Due.On(FIRST_DAY.plusDays(1)));
    }

    @Test
    void settingsChosenAfterTheClockWasSetBackReplaceThoseChosenWhileItWasAhead() {
        answers.right("a").later(Duration.ofMinutes(10)).right("a");
        Due due = answers.replay(
                        new ReviewSettings.Since(Answers.START.minusSeconds(60), ReviewSettings.DEFAULT.withRetention(0.7)),
                        new ReviewSettings.Since(Answers.START.minusSeconds(3600), ReviewSettings.DEFAULT.withRetention(0.97)))
                .cards().get(key("a")).due();
        assertThat(due).isEqualTo(new Due.On(FIRST_DAY.plusDays(1)));
    }

    @Test
    void newWeightsSeeAllReviewsAgainAndLeaveTheDaysChosen() {
        answers.right("a").later(Duration.ofMinutes(10)).right("a");
        double[] values = Weights.DEFAULT.toArray();
        values[2] = 20;
        ReviewSettings fitted = ReviewSettings.DEFAULT.withWeights(new Weights(values));
        Card card = answers.replay(new ReviewSettings.Since(Answers.START.plusSeconds(7200), fitted))
                .cards().get(key("a"));
        assertThat(card.due()).isEqualTo(card("a").due());
        assertThat(card.memory().stability()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void theSameAnswersGiveTheSameCards() {
        grow(30);
        assertThat(answers.replay().cards()).isEqualTo(answers.replay().cards());
    }

    /** So many cards, answered right on the same four days, so that their intervals are ten days and more. */
    private Answers grow(int count) {
        for (Duration wait : new Duration[] {Duration.ZERO, Duration.ofMinutes(20), Duration.ofDays(2)}) {
            answers.later(wait);
            for (int i = 0; i < count; i++) {
                answers.right("q" + i);
            }
        }
        return answers;
    }

    private Map<LocalDate, Long> dueDays() {
        Map<QuestionKey, Card> cards = answers.replay().cards();
        return cards.values().stream()
                .collect(Collectors.groupingBy(card -> card.due().day(Answers.ZONE), Collectors.counting()));
    }
}
