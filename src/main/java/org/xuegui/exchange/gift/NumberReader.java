package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.gift.GiftText.WithFeedback;
import org.xuegui.exchange.input.NumberAnswer;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.BlankKey;

/** Reads right numbers: {@code 5:0.1}, {@code 1..5}, {@code =5:0 =%50%5:1 ~#wrong}. */
final class NumberReader {

    private final Remarks remarks;
    private final GiftText.Format format;
    private final List<BlankKey.Number> right = new ArrayList<>();
    private final List<BlankKey.Number> partly = new ArrayList<>();
    private final List<String> partlyTexts = new ArrayList<>();
    private final List<Passage> feedback = new ArrayList<>();

    NumberReader(Remarks remarks, GiftText.Format format) {
        this.remarks = remarks;
        this.format = format;
    }

    Asked read(String body) {
        int wrong = body.indexOf('~');
        String[] pieces = (wrong < 0 ? body : body.substring(0, wrong)).split("=");
        for (String piece : pieces) {
            if (!Spaces.strip(piece).isEmpty()) {
                answer(Spaces.strip(piece), pieces.length > 2);
            }
        }
        if (wrong >= 0) {
            AnswerReader.feedback(WithFeedback.of(body.substring(wrong + 1)), format, remarks)
                    .ifPresent(feedback::add);
        }
        if (right.isEmpty() && partly.isEmpty()) {
            throw remarks.leftOut("no-right-answer");
        }
        if (!partly.isEmpty()) {
            remarks.warn(right.isEmpty() ? "partly-right-taken" : "partly-right-dropped",
                    String.join("、", partlyTexts));
        }
        return new Asked.OfBlank(key(right.isEmpty() ? partly : right), feedback);
    }

    private void answer(String piece, boolean isOneOfSeveral) {
        AnswerWeight weight = AnswerWeight.of(piece);
        WithFeedback parts = WithFeedback.of(weight.rest());
        String text = GiftText.plain(parts.text());
        String label = text.split(":", 2)[0];
        AnswerReader.feedback(parts, format, remarks).ifPresent(passage ->
                feedback.add(isOneOfSeveral ? AnswerReader.labelled(label, passage) : passage));
        if (text.equals("*") && weight.orFull().signum() <= 0) {
            return;
        }
        NumberAnswer number =
                NumberAnswer.read(text).orElseThrow(() -> remarks.leftOut("number-unreadable", text));
        String read = number.key().value().toPlainString();
        if (number.hasComma()) {
            remarks.warn("number-comma", text, read);
        }
        if (number.isSwapped()) {
            remarks.warn("number-swapped", text);
        }
        if (weight.orFull().compareTo(AnswerWeight.FULL) > 0) {
            right.add(number.key());
        } else if (weight.orFull().signum() > 0) {
            partly.add(number.key());
            partlyTexts.add(text);
        }
    }

    /** One number is a number; several exact ones are accepted as texts, for a blank knows one number only. */
    private BlankKey key(List<BlankKey.Number> numbers) {
        List<BlankKey.Number> different = numbers.stream().distinct().toList();
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
