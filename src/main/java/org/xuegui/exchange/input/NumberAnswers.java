package org.xuegui.exchange.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xuegui.quiz.BlankKey;

/** The right numbers of a blank as they are read one after the other, each with its share of the mark. */
public final class NumberAnswers {

    private final Remarks remarks;
    private final List<BlankKey.Number> right = new ArrayList<>();
    private final List<BlankKey.Number> partly = new ArrayList<>();
    private final List<String> partlyTexts = new ArrayList<>();

    /** No numbers yet. */
    public NumberAnswers(Remarks remarks) {
        this.remarks = remarks;
    }

    /**
     * Adds a number as {@link NumberAnswer} reads it; one without a share of the mark is dropped.
     *
     * @throws LeftOut if it is no clear number
     */
    public void add(String text, BigDecimal share) {
        if (share.signum() <= 0) {
            return;
        }
        NumberAnswer number = NumberAnswer.read(text).orElseThrow(() -> remarks.leftOut("number-unreadable", text));
        if (number.hasComma()) {
            remarks.warn("number-comma", text, number.key().shown());
        }
        if (number.isSwapped()) {
            remarks.warn("number-swapped", text);
        }
        if (share.compareTo(ChoiceAnswers.FULL) > 0) {
            right.add(number.key());
        } else {
            partly.add(number.key());
            partlyTexts.add(text);
        }
    }

    /**
     * The key: one number as a number; several exact ones as texts, for a blank knows one number only.
     *
     * @throws LeftOut if there is none, or several with tolerance
     */
    public BlankKey key() {
        if (right.isEmpty() && partly.isEmpty()) {
            throw remarks.leftOut("no-right-answer");
        }
        if (!partly.isEmpty()) {
            remarks.warn(right.isEmpty() ? "partly-right-taken" : "partly-right-dropped",
                    String.join("、", partlyTexts));
        }
        List<BlankKey.Number> different = (right.isEmpty() ? partly : right).stream().distinct().toList();
        if (different.size() == 1) {
            return different.get(0);
        }
        if (different.stream().anyMatch(number -> number.tolerance().signum() > 0)) {
            throw remarks.leftOut("number-several", different.size());
        }
        List<String> texts = different.stream().map(BlankKey.Number::shown).toList();
        remarks.warn("number-as-text", String.join("、", texts));
        return new BlankKey.Text(texts, false, List.of());
    }
}
