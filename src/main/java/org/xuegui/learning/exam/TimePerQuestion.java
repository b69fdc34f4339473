package org.xuegui.learning.exam;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.xuegui.learning.attempt.Answer;

/** How long each question of an examination was shown, in used time. */
final class TimePerQuestion {

    private final Map<Integer, Duration> shown = new HashMap<>();
    private int position;
    private Duration since;

    /**
     * Goes on from the times of the answers so far.
     *
     * @param used used time now
     */
    TimePerQuestion(Map<Integer, Answer> answers, int position, Duration used) {
        answers.forEach((index, answer) -> shown.put(index, answer.timeTaken()));
        this.position = position;
        this.since = used;
    }

    /** The question at {@code next} is shown from now on. */
    void show(int next, Duration used) {
        settle(used);
        position = next;
    }

    /** Time the question was shown until now, at most {@link Answer#LONGEST}. */
    Duration of(int index, Duration used) {
        settle(used);
        Duration time = shown.getOrDefault(index, Duration.ZERO);
        return time.compareTo(Answer.LONGEST) > 0 ? Answer.LONGEST : time;
    }

    private void settle(Duration used) {
        shown.merge(position, used.minus(since), Duration::plus);
        since = used;
    }
}
