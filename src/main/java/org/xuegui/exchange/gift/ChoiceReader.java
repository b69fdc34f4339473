package org.xuegui.exchange.gift;

import org.xuegui.base.text.Passage;
import org.xuegui.exchange.gift.GiftText.WithFeedback;
import org.xuegui.exchange.input.ChoiceAnswers;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextFormat;

/** Reads choices: {@code =right ~wrong ~%50%half}. */
final class ChoiceReader {

    private final Remarks remarks;
    private final TextFormat format;
    private final ChoiceAnswers choices;

    ChoiceReader(Remarks remarks, TextFormat format) {
        this.remarks = remarks;
        this.format = format;
        this.choices = new ChoiceAnswers(remarks);
    }

    /** The choices of a question. */
    Asked read(String body) {
        readChoices(body);
        boolean isSingle = body.indexOf('=') >= 0;
        return new Asked.OfQuestion(isSingle ? choices.single() : choices.multiple());
    }

    /** The choices of a blank. */
    Asked readBlank(String body) {
        readChoices(body);
        return new Asked.OfBlank(choices.blank(), choices.looseFeedback());
    }

    private void readChoices(String body) {
        for (String piece : body.split("~")) {
            String[] parts = piece.split("=", -1);
            add(parts[0], false);
            for (int i = 1; i < parts.length; i++) {
                add(parts[i], true);
            }
        }
    }

    private void add(String answer, boolean isRight) {
        String stripped = Spaces.strip(answer);
        if (stripped.isEmpty()) {
            return;
        }
        if (choices.isOverfull()) {
            choices.addUnread();
            return;
        }
        AnswerWeight weight = AnswerWeight.of(stripped);
        WithFeedback parts = WithFeedback.of(weight.rest());
        Passage text = GiftText.of(parts.text(), format).passage(remarks);
        Passage feedback = AnswerReader.feedback(parts, format, remarks).orElse(Passage.EMPTY);
        choices.add(text, weight.share(), isRight, feedback);
    }
}
