package org.xuegui.learning.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.quiz.QuestionKey;

/** The interval holds what it says for learners who differ from the model. */
class ForecastCoverageTest {

    private static final int LEARNERS = 1_000;

    @Test
    @Timeout(120)
    void fourOfFiveSittingsOfLearnersWhoDifferFromTheModelLieInTheInterval() {
        Map<QuestionKey, Chance> chances = chances();
        List<QuestionKey> keys = new ArrayList<>(chances.keySet());
        int inside = 0;
        int passes = 0;
        double promisedPasses = 0;
        for (int i = 0; i < LEARNERS; i++) {
            SimulatedLearner learner = new SimulatedLearner(chances, i);
            Instant at = learner.examination();
            SamplePapers papers = papers(keys, new Random(10_000L + i));
            LearnerFit fit = LearnerFit.of(learner.histories(), Fsrs.DEFAULT);
            Forecast forecast = new ScoreSimulation(papers, fit, chances::get, i, Progress.NONE)
                    .run(key -> recall(fit, key, at));
            double score = learner.sit(papers(keys, new Random(90_000L + i)).papers().get(0), at);
            inside += score >= forecast.low() - 0.01 && score <= forecast.high() + 0.01 ? 1 : 0;
            passes += score >= forecast.passMarks() ? 1 : 0;
            promisedPasses += forecast.passProbability();
        }
        assertThat((double) inside / LEARNERS).isBetween(0.75, 0.85);
        assertThat(promisedPasses).isCloseTo(passes, within(0.05 * LEARNERS));
    }

    private static OptionalDouble recall(LearnerFit fit, QuestionKey key, Instant at) {
        Recollection found = fit.recollections().get(key);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.recall(at, fit.fsrs()));
    }

    /** 120 questions: single choice, true or false, several keys, blanks. */
    private static Map<QuestionKey, Chance> chances() {
        Map<QuestionKey, Chance> chances = new LinkedHashMap<>();
        List<Chance> kinds = List.of(
                new Chance(0.25, 0), new Chance(0.25, 0), new Chance(0.5, 0), new Chance(1.0 / 15, 0.21), Chance.NONE);
        for (int i = 0; i < 120; i++) {
            chances.put(new QuestionKey("set", "q" + i), kinds.get(i % kinds.size()));
        }
        return chances;
    }

    private static SamplePapers papers(List<QuestionKey> keys, Random random) {
        List<List<SamplePapers.Item>> papers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            List<QuestionKey> shuffled = new ArrayList<>(keys);
            Collections.shuffle(shuffled, random);
            papers.add(shuffled.subList(0, 50).stream().map(key -> new SamplePapers.Item(key, 2)).toList());
        }
        return new SamplePapers(papers, 60);
    }
}
