package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.gift.GiftText.WithFeedback;
import org.xuegui.exchange.input.AcceptedAnswers;
import org.xuegui.exchange.input.LooseFeedback;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextFormat;

/** Reads accepted texts: {@code =right =%50%half =%0%*#wrong}. */
final class AcceptedReader {

    private final Remarks remarks;
    private final TextFormat format;
    private final AcceptedAnswers answers;
    private final List<Passage> feedback = new ArrayList<>();

    AcceptedReader(Remarks remarks, TextFormat format) {
        this.remarks = remarks;
        this.format = format;
        this.answers = new AcceptedAnswers(remarks);
    }

    Asked read(String body) {
        String[] pieces = body.split("=");
        for (String piece : pieces) {
            answer(Spaces.strip(piece), pieces.length > 2);
        }
        return new Asked.OfBlank(answers.key(), feedback);
    }

    private void answer(String piece, boolean isOneOfSeveral) {
        AnswerWeight weight = AnswerWeight.of(piece);
        WithFeedback parts = WithFeedback.of(weight.rest());
        String text = GiftText.withoutMark(parts.text());
        AnswerReader.feedback(parts, format, remarks).ifPresent(passage ->
                feedback.add(isOneOfSeveral ? LooseFeedback.labelled(text, passage) : passage));
        answers.add(text, weight.orFull());
    }
}
