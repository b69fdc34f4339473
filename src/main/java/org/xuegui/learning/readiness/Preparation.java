package org.xuegui.learning.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.learning.review.Rating;
import org.xuegui.quiz.QuestionKey;

/**
 * What questions bring at the examination, and what studying one before adds.
 *
 * @param fit what the reviews tell of the learner
 * @param chances what each question earns by chance
 * @param meanMarks marks each question brings to a paper on average
 * @param examination when it is sat
 */
record Preparation(
        LearnerFit fit,
        Function<QuestionKey, Chance> chances,
        Map<QuestionKey, Double> meanMarks,
        Instant examination) {

    /** Marks the question is expected to earn at the examination, with this memory; empty for none. */
    double marks(QuestionKey key, Optional<Recollection> memory) {
        OptionalDouble recall = memory.stream().mapToDouble(each -> each.recall(examination, fsrs())).findFirst();
        return meanMarks.getOrDefault(key, 0.0) * ScoreSimulation.meanShare(fit, recall, chances.apply(key));
    }

    /** Marks that studying the question at this moment adds. */
    double gain(QuestionKey key, Optional<Recollection> memory, Instant at, LocalDate day) {
        return marks(key, Optional.of(studied(key, memory, at, day))) - marks(key, memory);
    }

    /**
     * Memory after studying: what is more likely recalled than not is right; else it is wrong, is read, and is right when
     * asked again the same day.
     */
    Recollection studied(QuestionKey key, Optional<Recollection> memory, Instant at, LocalDate day) {
        boolean isRight = memory.map(each -> each.recall(at, fsrs())).orElse(fit.known().mean()) >= 0.5;
        Rating rating = isRight ? Rating.GOOD : Rating.AGAIN;
        Recollection asked = memory
                .map(each -> each.after(rating, at, day, fsrs()))
                .orElseGet(() -> Recollection.begun(rating, at, day, chances.apply(key), fsrs()));
        return isRight ? asked : asked.after(Rating.GOOD, at, day, fsrs());
    }

    private Fsrs fsrs() {
        return fit.fsrs();
    }
}
