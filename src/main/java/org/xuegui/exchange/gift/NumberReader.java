package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.gift.GiftText.WithFeedback;
import org.xuegui.exchange.input.LooseFeedback;
import org.xuegui.exchange.input.NumberAnswers;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextFormat;

/** Reads right numbers: {@code 5:0.1}, {@code 1..5}, {@code =5:0 =%50%5:1 ~#wrong}. */
final class NumberReader {

    private final Remarks remarks;
    private final TextFormat format;
    private final NumberAnswers answers;
    private final List<Passage> feedback = new ArrayList<>();

    NumberReader(Remarks remarks, TextFormat format) {
        this.remarks = remarks;
        this.format = format;
        this.answers = new NumberAnswers(remarks);
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
        return new Asked.OfBlank(answers.key(), feedback);
    }

    private void answer(String piece, boolean isOneOfSeveral) {
        AnswerWeight weight = AnswerWeight.of(piece);
        WithFeedback parts = WithFeedback.of(weight.rest());
        String text = GiftText.plain(parts.text());
        String label = text.split(":", 2)[0];
        AnswerReader.feedback(parts, format, remarks).ifPresent(passage ->
                feedback.add(isOneOfSeveral ? LooseFeedback.labelled(label, passage) : passage));
        answers.add(text, weight.orFull());
    }
}
