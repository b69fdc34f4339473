package org.xuegui.learning.readiness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuestionKey;

/**
 * Sits an examination many times: each time a paper by chance, a learner as likely as the reviews say, and each question
 * known by its probability of recall or else guessed. The mean, the interval and the share of passes come from the
 * scores, so drawing the paper, luck, and what is not known of the learner are all in them.
 */
final class ScoreSimulation {

    private static final int SITTINGS = 4_000;

    private final SamplePapers papers;
    private final LearnerFit fit;
    private final Function<QuestionKey, Chance> chances;
    private final long seed;
    private final Progress progress;

    /**
     * A simulation.
     *
     * @param chances what each question earns by chance
     * @param seed what all chance comes from; the same seed compares two states of memory fairly
     * @param progress asked whether anyone still waits
     */
    ScoreSimulation(SamplePapers papers, LearnerFit fit, Function<QuestionKey, Chance> chances, long seed,
            Progress progress) {
        this.papers = papers;
        this.fit = fit;
        this.chances = chances;
        this.seed = seed;
        this.progress = progress;
    }

    /** A question as it is asked; the log odds of recall are not a number where it was never answered. */
    private record Asked(double logOdds, Chance chance, double marks) {}

    /**
     * What comes of it where each question is recalled with this probability; empty for one never answered.
     *
     * @throws org.xuegui.base.task.CancelledException if it was cancelled
     */
    Forecast run(Function<QuestionKey, OptionalDouble> recall) {
        Asked[][] asked = asked(recall);
        Random random = new Random(seed);
        double[] scores = new double[SITTINGS];
        for (int i = 0; i < SITTINGS; i++) {
            progress.checkCancelled();
            scores[i] = sit(asked[i % asked.length], random);
        }
        Arrays.sort(scores);
        double full = papers.fullMarks();
        double pass = full * papers.passPercent() / 100;
        long passes = Arrays.stream(scores).filter(score -> score >= pass - 1e-6).count();
        double[] interval = interval(scores);
        return new Forecast(
                Arrays.stream(scores).average().orElseThrow(),
                interval[0], interval[1], (double) passes / SITTINGS, pass, full);
    }

    private Asked[][] asked(Function<QuestionKey, OptionalDouble> recall) {
        Map<QuestionKey, Double> logOdds = new HashMap<>();
        return papers.papers().stream().map(paper -> paper.stream().map(item -> new Asked(
                        logOdds.computeIfAbsent(item.key(), key -> logOdds(recall.apply(key))),
                        chances.apply(item.key()),
                        item.marks()))
                .toArray(Asked[]::new)).toArray(Asked[][]::new);
    }

    private static double logOdds(OptionalDouble recall) {
        return recall.isPresent() ? LearnerFit.logOdds(recall.getAsDouble()) : Double.NaN;
    }

    private double sit(Asked[] paper, Random random) {
        double shift = fit.shift().draw(random);
        double known = fit.known().draw(random);
        double score = 0;
        for (Asked asked : paper) {
            double probability = Double.isNaN(asked.logOdds())
                    ? known : LearnerFit.probability(asked.logOdds() + shift);
            double right = probability + (1 - probability) * asked.chance().full();
            score += asked.marks() * (random.nextDouble() < right ? 1 : asked.chance().partial());
        }
        return score;
    }

    /**
     * The shortest run of scores whose share is nearest to {@link Forecast#COVERAGE}. Scores of a paper come in steps, so
     * a run of at least that share would hold more on average than it says.
     */
    private static double[] interval(double[] sorted) {
        double[] steps = Arrays.stream(sorted).map(ScoreSimulation::rounded).distinct().toArray();
        int[] upTo = new int[steps.length + 1];
        int at = 0;
        for (int i = 0; i < steps.length; i++) {
            while (at < sorted.length && rounded(sorted[at]) <= steps[i]) {
                at++;
            }
            upTo[i + 1] = at;
        }
        return nearest(steps, upTo, Forecast.COVERAGE * sorted.length);
    }

    private static double[] nearest(double[] steps, int[] upTo, double wanted) {
        double[] best = {steps[0], steps[steps.length - 1]};
        double bestCost = Double.MAX_VALUE;
        int to = 0;
        for (int from = 0; from < steps.length; from++) {
            to = Math.max(to, from);
            while (to < steps.length - 1 && upTo[to + 1] - upTo[from] < wanted) {
                to++;
            }
            for (int end = Math.max(from, to - 1); end <= to; end++) {
                double off = Math.abs(upTo[end + 1] - upTo[from] - wanted) / wanted;
                double cost = Math.round(off * 100) * 1e6 + steps[end] - steps[from]; // within a hundredth the shorter
                if (cost < bestCost) {
                    bestCost = cost;
                    best = new double[] {steps[from], steps[end]};
                }
            }
        }
        return best;
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }

    /** Mean share of a question's marks where it is recalled with this probability; empty for one never answered. */
    static double meanShare(LearnerFit fit, OptionalDouble recall, Chance chance) {
        double probability = recall.isPresent()
                ? LearnerFit.probability(LearnerFit.logOdds(recall.getAsDouble()) + fit.shift().mean())
                : fit.known().mean();
        return chance.meanWhenKnown(probability);
    }

}
