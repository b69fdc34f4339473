package org.xuegui.quiz.draft;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.BlankKey;

/**
 * What is right in one blank of a draft, of every kind at once, so that changing the kind and back loses nothing.
 *
 * @param kind which kind counts
 * @param accepted accepted texts, the first is shown as the right answer; for texts and frequencies
 * @param choices texts offered instead of typing; empty for typing; for texts and frequencies
 * @param number the number as typed
 * @param tolerance how far off still counts, as typed; empty for 0
 */
public record BlankDraft(Kind kind, List<String> accepted, List<String> choices, String number, String tolerance) {

    /** Nothing right yet. */
    public static final BlankDraft EMPTY = new BlankDraft(Kind.TEXT, List.of(), List.of(), "", "");

    /** What a blank asks for. */
    public enum Kind {
        /** One of the accepted texts. */ TEXT,
        /** How often something is: 每年一次, 一年一次 and 每年1次 count as the same. */ FREQUENCY,
        /** A number, with a tolerance. */ NUMBER
    }

    public BlankDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(tolerance, "tolerance");
        accepted = List.copyOf(accepted);
        choices = List.copyOf(choices);
    }

    /** The draft of this key. */
    static BlankDraft of(BlankKey key) {
        if (key instanceof BlankKey.Number number) {
            String tolerance = number.tolerance().signum() == 0 ? "" : number.tolerance().toPlainString();
            return new BlankDraft(Kind.NUMBER, List.of(), List.of(), number.value().toPlainString(), tolerance);
        }
        BlankKey.Text text = (BlankKey.Text) key;
        return new BlankDraft(text.isFrequency() ? Kind.FREQUENCY : Kind.TEXT, text.accepted(), text.choices(), "", "");
    }

    /** A text that is right. */
    static BlankDraft accepting(String text) {
        return EMPTY.withAccepted(List.of(text));
    }

    /** Of another kind; what was right so far is taken along where the new kind has nothing yet. */
    public BlankDraft withKind(Kind other) {
        boolean takesNumber = other == Kind.NUMBER && number.isEmpty() && !accepted.isEmpty();
        boolean takesText = other != Kind.NUMBER && accepted.isEmpty() && !number.isEmpty();
        return new BlankDraft(
                other,
                takesText ? List.of(number) : accepted,
                choices,
                takesNumber && TypedNumber.find(accepted.get(0)).isPresent() ? accepted.get(0) : number,
                tolerance);
    }

    /** With these accepted texts. */
    public BlankDraft withAccepted(List<String> texts) {
        return new BlankDraft(kind, texts, choices, number, tolerance);
    }

    /** With these texts offered. */
    public BlankDraft withChoices(List<String> texts) {
        return new BlankDraft(kind, accepted, texts, number, tolerance);
    }

    /** With this number as typed. */
    public BlankDraft withNumber(String typed) {
        return new BlankDraft(kind, accepted, choices, typed, tolerance);
    }

    /** With this tolerance as typed. */
    public BlankDraft withTolerance(String typed) {
        return new BlankDraft(kind, accepted, choices, number, typed);
    }
}
