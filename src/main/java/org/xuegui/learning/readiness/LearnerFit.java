package org.xuegui.learning.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.learning.review.Review;
import org.xuegui.quiz.QuestionKey;

/**
 * What reviews tell of a learner, who differs from what the formulas of memory say of everyone. Two numbers, each with
 * its uncertainty: the {@code shift} of all probabilities of recall, on the scale of log odds (prior: normal, mean
 * {@value #PRIOR_SHIFT}, standard deviation {@value #PRIOR_SPREAD}), and the share of questions {@code known} before they
 * were first asked (prior: density falling evenly to 0 at 1). Right answers count as known or as guessed, by the chance of the question.
 *
 * @param shift added to the log odds of recall
 * @param known probability that a question never asked is known, 0 … 1
 * @param recollections memory of each question answered
 * @param fsrs the formulas under the learner's weights
 */
record LearnerFit(Belief shift, Belief known, Map<QuestionKey, Recollection> recollections, Fsrs fsrs) {

    private static final double PRIOR_SHIFT = -0.2;
    private static final double PRIOR_SPREAD = 0.7;
    private static final double BOUND = 3;

    private record Outcome(double logOdds, double chance, boolean isRight) {

        double logLikelihood(double shift) {
            double known = probability(logOdds + shift);
            double right = known + (1 - known) * chance;
            return Math.log(Math.max(1e-12, isRight ? right : 1 - right));
        }
    }

    /** What these reviews tell, under the formulas with the learner's weights. */
    static LearnerFit of(Map<QuestionKey, History> histories, Fsrs fsrs) {
        Belief known = known(histories);
        List<Outcome> later = new ArrayList<>();
        Map<QuestionKey, Recollection> recollections = new LinkedHashMap<>();
        histories.forEach((key, history) -> {
            List<Double> recalls = new ArrayList<>();
            recollections.put(key, Recollection.of(history, fsrs, known.mean(), recalls::add));
            addOutcomes(history, recalls, later);
        });
        Belief shift = new Belief(-BOUND, BOUND, value -> -square((value - PRIOR_SHIFT) / PRIOR_SPREAD) / 2
                + later.stream().mapToDouble(each -> each.logLikelihood(value)).sum());
        return new LearnerFit(shift, known, recollections, fsrs);
    }

    private static Belief known(Map<QuestionKey, History> histories) {
        List<Outcome> first = histories.values().stream()
                .map(each -> new Outcome(0, each.chance().full(), History.isRight(each.first())))
                .toList();
        return new Belief(0.005, 0.995, value -> Math.log(1 - value) + first.stream()
                .mapToDouble(each -> each.logLikelihood(logOdds(value)))
                .sum());
    }

    /** Pairs the probabilities of recall with the reviews of other days they were told for. */
    private static void addOutcomes(History history, List<Double> recalls, List<Outcome> outcomes) {
        Review before = history.first();
        int told = 0;
        for (Review review : history.later()) {
            if (review.day().isAfter(before.day())) {
                outcomes.add(new Outcome(
                        logOdds(recalls.get(told++)), history.chance().full(), History.isRight(review)));
            }
            before = review;
        }
    }

    private static double square(double value) {
        return value * value;
    }

    /** ln(p / (1 − p)), bounded as nobody is that sure. */
    static double logOdds(double probability) {
        double bounded = Math.max(0.001, Math.min(0.999, probability));
        return Math.log(bounded / (1 - bounded));
    }

    /** The probability of these log odds. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
