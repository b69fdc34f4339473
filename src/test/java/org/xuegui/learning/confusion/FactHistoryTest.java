package org.xuegui.learning.confusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.regulation.Confusable;

class FactHistoryTest {

    private static final ConfusablePair PAIR = new ConfusablePair("pack", "pair",
            new Confusable.Side("一", List.of("A01", "A02"), List.of("一")),
            new Confusable.Side("二", List.of("A03"), List.of("二")), Passage.EMPTY);

    @Test
    void onlyWhatRestsOnAFactOfThePairIsFoundInItsOrderAndOnce() {
        List<WrongChoice> wrong = Stream.of(
                        List.of("A03"), List.of("B01"), List.of("A01", "A02"), List.<String>of(), List.of("B01", "A01"))
                .map(cites -> new WrongChoice(cites, List.of("一"), List.of("二"), true, Instant.EPOCH))
                .toList();
        FactHistory history = new FactHistory(List.of(), wrong);

        assertThat(history.wrongOn(PAIR)).containsExactly(wrong.get(0), wrong.get(2), wrong.get(4));
        assertThat(history.answersOn(PAIR)).isEmpty();
    }
}
