package org.xuegui.exchange.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xuegui.quiz.BlankKey;

/** The accepted texts of a blank as they are read one after the other, each with its share of the mark. */
public final class AcceptedAnswers {

    private final Remarks remarks;
    private final List<String> right = new ArrayList<>();
    private final List<String> partly = new ArrayList<>();

    /** No texts yet. */
    public AcceptedAnswers(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Adds a text, in which a star stands for any text; one without a share of the mark is dropped. */
    public void add(String text, BigDecimal share) {
        if (text.isEmpty()) {
            return;
        }
        if (share.compareTo(ChoiceAnswers.FULL) > 0) {
            right.add(text);
        } else if (share.signum() > 0) {
            partly.add(text);
        }
    }

    /**
     * The key; tells what of it differs from what was read.
     *
     * @throws LeftOut if there is none
     */
    public BlankKey key() {
        List<String> best = right.isEmpty() ? partly : right;
        List<String> accepted = AcceptedTexts.of(best).orElseThrow(() -> remarks.leftOut(
                best.isEmpty() ? "no-right-answer" : "answer-wildcard", String.join("、", best)));
        if (best.stream().anyMatch(AcceptedTexts::hasWildcard)) {
            remarks.warn("answer-wildcard-cut", String.join("、", best), String.join("、", accepted));
        }
        if (!partly.isEmpty()) {
            remarks.warn(right.isEmpty() ? "partly-right-taken" : "partly-right-dropped", String.join("、", partly));
        }
        return new BlankKey.Text(accepted, false, List.of());
    }
}
