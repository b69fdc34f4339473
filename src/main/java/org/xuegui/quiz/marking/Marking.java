package org.xuegui.quiz.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** The one place that marks: a pure function of question, response and rule. */
public final class Marking {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Marking() {}

    /**
     * What the response earns. No answer, or a response of another type's kind, earns nothing; a written short
     * answer earns nothing yet and is provisional.
     */
    public static Mark mark(Question question, Response response, MarkingRule rule) {
        return switch (question.type()) {
            case SINGLE -> Mark.of(response instanceof Response.Chosen chosen
                    && chosen.choices().equals(Set.of(((SingleChoice) question).key())));
            case MULTIPLE -> response instanceof Response.Chosen chosen
                    ? multiple((MultipleChoice) question, chosen.choices(), rule.multiple())
                    : Mark.of(false);
            case TRUE_FALSE -> Mark.of(response instanceof Response.Judged judged
                    && judged.isTrue() == ((TrueFalse) question).isTrue());
            case FILL -> byParts(BlankMarking.parts((FillBlank) question,
                    response instanceof Response.Filled filled ? filled.texts() : List.of()));
            case MATCHING -> byParts(PairMarking.parts((Matching) question,
                    response instanceof Response.Matched matched ? matched : new Response.Matched(Map.of())));
            case ORDERING -> OrderMarking.mark((Ordering) question,
                    response instanceof Response.Ordered ordered ? ordered.items() : List.of(), rule.ordering());
            case SHORT -> new Mark(BigDecimal.ZERO,
                    response instanceof Response.Written && !response.isEmpty(), List.of());
        };
    }

    private static Mark multiple(MultipleChoice question, Set<String> chosen, MarkingRule.Multiple rule) {
        Set<String> right = new HashSet<>(chosen);
        right.retainAll(question.keys());
        int wrong = chosen.size() - right.size();
        if (wrong == 0 && right.size() == question.keys().size()) {
            return Mark.of(true);
        }
        return switch (rule) {
            case EXACT -> Mark.of(false);
            case PARTIAL -> new Mark(wrong == 0 && !right.isEmpty() ? HALF : BigDecimal.ZERO, false, List.of());
            case PROPORTIONAL -> new Mark(
                    share(Math.max(0, right.size() - wrong), question.keys().size()), false, List.of());
        };
    }

    private static Mark byParts(List<Boolean> parts) {
        int right = (int) parts.stream().filter(Boolean::booleanValue).count();
        return new Mark(share(right, parts.size()), false, parts);
    }

    /** {@code part / whole}; of at most a thousand parts only all of them round to the full mark. */
    static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), Mark.SCALE, RoundingMode.HALF_UP);
    }
}
