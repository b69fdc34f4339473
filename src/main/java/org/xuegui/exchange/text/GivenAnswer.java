package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer as a question's lines or the answers apart give it.
 *
 * @param lines the answer; none where there is none
 * @param explanation the explanation; none where there is none
 */
record GivenAnswer(List<Line> lines, List<Line> explanation) {

    /** The answer of this draft. */
    static GivenAnswer of(Draft draft, Optional<AnswerBook.Entry> apart) {
        List<Line> lines = draft.answer();
        if (lines.isEmpty() && !draft.bracketed().isEmpty()) {
            lines = draft.bracketed().subList(0, 1);
        }
        if (lines.isEmpty() && apart.isPresent()) {
            lines = apart.get().value();
        }
        List<Line> explanation = new ArrayList<>(draft.explanation());
        if (explanation.isEmpty()) {
            apart.ifPresent(entry -> explanation.addAll(entry.explanation()));
        }
        return new GivenAnswer(List.copyOf(lines), explanation);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The answer as one text. */
    Line line() {
        return Joined.of(lines);
    }

    /** The answer without shields. */
    String text() {
        return Line.unshielded(line().text());
    }

    /** Letters or a judgement; empty where it is anything else. */
    Optional<AnswerValue> value() {
        return isEmpty() ? Optional.empty() : AnswerValue.of(line().folded());
    }

    /** Letters or a judgement with a reason behind it, as in 错误，应为五年. */
    Optional<AnswerValue> beginning() {
        if (isEmpty()) {
            return Optional.empty();
        }
        return AnswerValue.beginning(line().folded());
    }

    /** The same with what stands behind its beginning as explanation. */
    GivenAnswer split() {
        Line all = line();
        int end = AnswerValue.endOfBeginning(all.folded());
        int rest = end;
        while (rest < all.text().length() && ")]".indexOf(all.folded().charAt(rest)) < 0
                && AnswerValue.STOPS.indexOf(all.folded().charAt(rest)) >= 0) {
            rest++;
        }
        List<Line> reasons = new ArrayList<>();
        if (rest < all.text().length()) {
            boolean isBracketed = rest > 0 && all.folded().charAt(rest - 1) == '(' && all.folded().endsWith(")");
            reasons.add(isBracketed ? all.part(rest, all.text().length() - 1) : all.from(rest));
        }
        reasons.addAll(explanation);
        return new GivenAnswer(List.of(all.upTo(end)), reasons);
    }
}
