package org.xuegui.learning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xuegui.base.task.CancelledException;
import org.xuegui.base.task.Progress;

class WorkloadSimulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Deck deck(int cards, ReviewSettings settings) {
        Answers answers = new Answers();
        for (Duration wait : new Duration[] {Duration.ZERO, Duration.ofMinutes(20)}) {
            answers.later(wait);
            IntStream.range(0, cards).forEach(i -> answers.right("q" + i));
        }
        return new Deck(answers.replay().cards(), settings);
    }

    private static Workload simulate(Deck deck, double retention) {
        return WorkloadSimulation.of(deck, retention, TODAY, Progress.NONE);
    }

    @Test
    void withoutCardsThereIsNothingToDo() {
        Workload workload = simulate(deck(0, ReviewSettings.DEFAULT), 0.9);
        assertThat(workload.perDay()).hasSize(60).containsOnly(0);
        assertThat(workload.mean()).isZero();
        assertThat(workload.most()).isZero();
    }

    @Test
    void moreRetentionCostsMoreReviewsAndRemembersMore() {
        Deck deck = deck(200, ReviewSettings.DEFAULT);
        Workload low = simulate(deck, 0.75);
        Workload usual = simulate(deck, 0.9);
        Workload high = simulate(deck, 0.97);
        assertThat(low.mean()).isLessThan(usual.mean());
        assertThat(usual.mean()).isLessThan(high.mean() / 1.5);
        assertThat(low.remembered()).isLessThan(usual.remembered());
        assertThat(usual.remembered()).isLessThan(high.remembered());
    }

    @Test
    void theSameCardsGiveTheSameWorkload() {
        Deck deck = deck(50, ReviewSettings.DEFAULT);
        assertThat(simulate(deck, 0.9)).isEqualTo(simulate(deck, 0.9));
        assertThat(deck.cards().values()).allMatch(card -> card.reviews() == 2);
    }

    @Test
    void noDayHasMoreCardsThanTheCap() {
        Workload capped = simulate(deck(200, ReviewSettings.DEFAULT.withDailyCap(15)), 0.9);
        assertThat(capped.perDay()).allMatch(answers -> answers <= 30); // each at most forgotten and learned again
        assertThat(capped.perDay().get(1)).isGreaterThanOrEqualTo(15);
    }

    @Test
    void easyDaysTakeLess() {
        ReviewSettings easy = ReviewSettings.DEFAULT
                .withLoad(DayOfWeek.SUNDAY, DayLoad.MINIMUM).withRetention(0.8);
        Workload workload = simulate(deck(300, easy), 0.8);
        int sundays = 0;
        int mondays = 0;
        for (int day = 14; day < 60; day++) { // the first days were chosen before
            DayOfWeek weekday = TODAY.plusDays(day).getDayOfWeek();
            sundays += weekday == DayOfWeek.SUNDAY ? workload.perDay().get(day) : 0;
            mondays += weekday == DayOfWeek.MONDAY ? workload.perDay().get(day) : 0;
        }
        assertThat(sundays).isLessThan(mondays / 3);
    }

    @Test
    void itCanBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Deck deck = deck(5, ReviewSettings.DEFAULT);
        assertThatThrownBy(() -> WorkloadSimulation.of(deck, 0.9, TODAY, cancelled))
                .isInstanceOf(CancelledException.class);
    }
}
