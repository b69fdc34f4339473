package org.xuegui.learning.readiness;

import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.marking.MarkingRule;

/**
 * What a question earns one who does not know the answer and answers by chance.
 *
 * @param full probability of full marks, 0 … 1
 * @param partial mean share of the full marks where they are missed, 0 … 1
 */
public record Chance(double full, double partial) {

    /** Nothing is earned by chance. */
    public static final Chance NONE = new Chance(0, 0);

    public Chance {
        if (!(full >= 0 && full <= 1 && partial >= 0 && partial <= 1)) {
            throw new IllegalArgumentException("chances lie between 0 and 1: " + full + ", " + partial);
        }
    }

    /** The chance of a question under a marking rule; every response that can be given is equally likely. */
    public static Chance of(Question question, MarkingRule rule) {
        return switch (question.type()) {
            case SINGLE -> new Chance(1.0 / ((SingleChoice) question).choices().size(), 0);
            case TRUE_FALSE -> new Chance(0.5, 0);
            case MULTIPLE -> multiple((MultipleChoice) question, rule.multiple());
            case FILL -> blanks((FillBlank) question);
            case MATCHING -> matching((Matching) question);
            case ORDERING -> ordering((Ordering) question, rule.ordering());
            case SHORT -> NONE;
        };
    }

    /** Of the 2ⁿ − 1 sets of choices one is the key and 2ᵏ − 2 hold keys alone. */
    private static Chance multiple(MultipleChoice question, MarkingRule.Multiple rule) {
        double sets = Math.pow(2, question.choices().size()) - 1;
        double incomplete = Math.pow(2, question.keys().size()) - 2;
        double half = rule == MarkingRule.Multiple.EXACT ? 0 : 0.5 * incomplete / Math.max(1, sets - 1);
        return new Chance(1 / sets, half);
    }

    private static Chance blanks(FillBlank question) {
        double full = 1;
        double sum = 0;
        for (BlankKey blank : question.blanks()) {
            int offered = Math.max(blank.choices().size(), question.wordBank().size());
            double right = offered == 0 ? 0 : 1.0 / offered;
            full *= right;
            sum += right;
        }
        return withMean(full, sum / question.blanks().size());
    }

    private static Chance matching(Matching question) {
        int rights = question.pairs().size() + question.distractors().size();
        double full = 1;
        for (int i = 0; i < question.pairs().size(); i++) {
            full /= rights - i;
        }
        return withMean(full, 1.0 / rights);
    }

    private static Chance ordering(Ordering question, MarkingRule.Order rule) {
        int items = question.items().size();
        double full = 1;
        for (int i = 2; i <= items; i++) {
            full /= i;
        }
        return rule == MarkingRule.Order.EXACT ? new Chance(full, 0) : withMean(full, 1.0 / items);
    }

    /** The chance whose share is {@code mean} over all responses, full ones included. */
    private static Chance withMean(double full, double mean) {
        return new Chance(full, full >= 1 ? 0 : Math.max(0, (mean - full) / (1 - full)));
    }

    /** Mean share earned, of full marks and parts together. */
    public double mean() {
        return full + (1 - full) * partial;
    }

    /** The same of one who knows the answer with this probability and then earns full marks. */
    public double meanWhenKnown(double probability) {
        return probability + (1 - probability) * mean();
    }

}
