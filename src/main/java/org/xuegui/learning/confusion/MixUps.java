package org.xuegui.learning.confusion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.regulation.Confusable;

/**
 * Counts how often a pair was mixed up: a wrong choice that names the other side counts, and so does answering both
 * sides wrong without a right answer on either in between. The pair is told apart, and counting starts anew, once both
 * sides were answered right so many times in a row after the last time.
 */
final class MixUps {

    private final ConfusablePair pair;
    private final int rightInARow;
    private int times;
    private Instant last = Instant.MIN;
    private final int[] streaks = new int[2];
    private final boolean[] isWrong = new boolean[2];

    private MixUps(ConfusablePair pair, int rightInARow) {
        this.pair = pair;
        this.rightInARow = rightInARow;
    }

    /** One step of the history: an answer on facts, or a wrong choice. */
    private record Step(Instant at, Optional<AnswerRecord> answer, Optional<WrongChoice> choice) {}

    /**
     * How the learner stands with a pair.
     *
     * @param history what the learner answered on the pair's pack
     */
    static MixedUp of(ConfusablePair pair, FactHistory history, int rightInARow) {
        List<Step> steps = new ArrayList<>();
        history.answersOn(pair).forEach(answer -> steps.add(new Step(answer.at(), Optional.of(answer), Optional.empty())));
        history.wrongOn(pair).stream()
                .filter(pair::isMixedUpIn)
                .forEach(choice -> steps.add(new Step(choice.at(), Optional.empty(), Optional.of(choice))));
        steps.sort(Comparator.comparing(Step::at)); // stable: the choice of an answer comes after it
        MixUps count = new MixUps(pair, rightInARow);
        steps.forEach(step -> {
            step.answer().ifPresent(count::answered);
            step.choice().ifPresent(choice -> count.mixedUp(choice.at()));
        });
        return new MixedUp(pair, count.times, count.last);
    }

    private void answered(AnswerRecord answer) {
        Optional<Confusable.Side> side = pair.sideOf(answer.cites());
        if (side.isEmpty()) {
            return;
        }
        int index = side.get() == pair.first() ? 0 : 1;
        isWrong[index] = !answer.isFull();
        streaks[index] = answer.isFull() ? streaks[index] + 1 : 0;
        if (isWrong[0] && isWrong[1]) {
            mixedUp(answer.at());
        } else if (streaks[0] >= rightInARow && streaks[1] >= rightInARow) {
            times = 0;
        }
    }

    private void mixedUp(Instant at) {
        if (!at.equals(last)) {
            times++;
        }
        last = at;
        streaks[0] = 0;
        streaks[1] = 0;
        isWrong[0] = false;
        isWrong[1] = false;
    }
}
