package org.xuegui.learning.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuegui.learning.attempt.LearnerDay;

/**
 * What is to be reviewed now.
 *
 * @param cards the cards due, most endangered first, no more than the day has left
 * @param waiting cards due beyond the daily cap; they come on the next days
 * @param reviewed cards of earlier days reviewed today
 * @param nextDay the learner's day, today or later, on which a card not due yet comes; empty for none
 */
public record DueList(List<DueCard> cards, int waiting, int reviewed, Optional<LocalDate> nextDay) {

    public DueList {
        cards = List.copyOf(cards);
    }

    /**
     * What is due of a deck. The cap counts cards of earlier days, each once a day: the further steps of a card that
     * was asked today are beyond it.
     */
    static DueList of(Deck deck, Instant now, ZoneId zone) {
        LocalDate today = LearnerDay.of(now, zone);
        Fsrs fsrs = deck.fsrs();
        List<DueCard> due = deck.cards().values().stream()
                .filter(card -> card.due().isReached(now, zone))
                .map(card -> DueCard.of(card, fsrs, now, zone))
                .sorted(Comparator.comparingDouble(DueCard::recall)
                        .thenComparing(each -> each.card().key().setId())
                        .thenComparing(each -> each.card().key().questionId()))
                .toList();
        int reviewed = (int) deck.cards().values().stream().filter(card -> isReviewed(card, today)).count();
        int left = Math.max(0, deck.settings().dailyCap() - reviewed);
        List<DueCard> taken = new ArrayList<>();
        for (DueCard each : due) {
            boolean isStep = each.card().memory().lastDay().equals(today);
            if (isStep || left > 0) {
                taken.add(each);
                left -= isStep ? 0 : 1;
            }
        }
        return new DueList(taken, due.size() - taken.size(), reviewed, nextDay(deck, now, zone));
    }

    private static boolean isReviewed(Card card, LocalDate today) {
        return card.memory().lastDay().equals(today) && card.begun().isBefore(today);
    }

    private static Optional<LocalDate> nextDay(Deck deck, Instant now, ZoneId zone) {
        return deck.cards().values().stream()
                .filter(card -> !card.due().isReached(now, zone))
                .map(card -> card.due().day(zone))
                .min(Comparator.naturalOrder());
    }
}
