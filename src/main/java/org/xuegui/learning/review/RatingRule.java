package org.xuegui.learning.review;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.quiz.QuestionType;

/**
 * What an answer says about memory: less than full marks is Again; full but said to be unsure, or slower than twice the
 * learner's median for the type, is Hard; said to be sure and under half the median is Easy; else Good. The median is
 * that of the last 50 right answers of the type; before there are ten there is no rule of time. Remembers the answers it
 * was shown; give them in the order of time.
 */
final class RatingRule {

    static final int MEDIAN_OF = 50;
    static final int MEDIAN_FROM = 10;

    private static final int UNSURE = 1;
    private static final int SURE = 3;

    private final Map<QuestionType, Deque<Duration>> rightTimes = new EnumMap<>(QuestionType.class);

    /** The answer's rating, judged by the answers before it. */
    Rating rate(AnswerRecord answer) {
        if (!answer.isFull()) {
            return Rating.AGAIN;
        }
        Optional<Duration> median = findMedian(answer.type());
        Duration time = answer.timeTaken();
        boolean isSlow = median.filter(each -> time.compareTo(each.multipliedBy(2)) > 0).isPresent();
        if (isSlow || says(answer, UNSURE)) {
            return Rating.HARD;
        }
        boolean isFast = median.filter(each -> time.multipliedBy(2).compareTo(each) < 0).isPresent();
        return isFast && says(answer, SURE) ? Rating.EASY : Rating.GOOD;
    }

    private static boolean says(AnswerRecord answer, int confidence) {
        return answer.confidence().filter(each -> each == confidence).isPresent();
    }

    /** Takes note of the time an answer took. */
    void add(AnswerRecord answer) {
        if (answer.isFull()) {
            Deque<Duration> times = rightTimes.computeIfAbsent(answer.type(), type -> new ArrayDeque<>());
            times.addLast(answer.timeTaken());
            if (times.size() > MEDIAN_OF) {
                times.removeFirst();
            }
        }
    }

    private Optional<Duration> findMedian(QuestionType type) {
        Deque<Duration> times = rightTimes.getOrDefault(type, new ArrayDeque<>());
        if (times.size() < MEDIAN_FROM) {
            return Optional.empty();
        }
        long[] sorted = times.stream().mapToLong(Duration::toMillis).sorted().toArray();
        int middle = sorted.length / 2;
        return Optional.of(Duration.ofMillis(
                sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2));
    }
}
