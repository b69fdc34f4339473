package org.xuegui.quiz;

import java.time.Instant;
import java.util.Map;

/**
 * A line of the list of sets.
 *
 * @param id its id
 * @param title what it is called
 * @param packId the study pack it belongs to; empty for none
 * @param topic its default topic; empty for none
 * @param counts questions in use per type; types without a question are absent
 * @param updatedAt when it was last loaded or changed
 * @param isShipped whether it came with the program
 */
public record QuizSetSummary(
        String id,
        String title,
        String packId,
        String topic,
        Map<QuestionType, Integer> counts,
        Instant updatedAt,
        boolean isShipped) {

    public QuizSetSummary {
        counts = Map.copyOf(counts);
    }

    /** All questions in use. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
