package org.xuegui.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.gift.GiftText.WithFeedback;
import org.xuegui.exchange.input.AcceptedTexts;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.BlankKey;

/** Reads accepted texts: {@code =right =%50%half =%0%*#wrong}. */
final class AcceptedReader {

    private final Remarks remarks;
    private final GiftText.Format format;
    private final List<String> right = new ArrayList<>();
    private final List<String> partly = new ArrayList<>();
    private final List<Passage> feedback = new ArrayList<>();

    AcceptedReader(Remarks remarks, GiftText.Format format) {
        this.remarks = remarks;
        this.format = format;
    }

    Asked read(String body) {
        String[] pieces = body.split("=");
        for (String piece : pieces) {
            answer(Spaces.strip(piece), pieces.length > 2);
        }
        List<String> best = right.isEmpty() ? partly : right;
        List<String> accepted = AcceptedTexts.of(best).orElseThrow(() -> remarks.leftOut(
                best.isEmpty() ? "no-right-answer" : "answer-wildcard", String.join("、", best)));
        if (best.stream().anyMatch(AcceptedTexts::hasWildcard)) {
            remarks.warn("answer-wildcard-cut", String.join("、", best), String.join("、", accepted));
        }
        if (!partly.isEmpty()) {
            remarks.warn(right.isEmpty() ? "partly-right-taken" : "partly-right-dropped", String.join("、", partly));
        }
        return new Asked.OfBlank(new BlankKey.Text(accepted, false, List.of()), feedback);
    }

    private void answer(String piece, boolean isOneOfSeveral) {
        AnswerWeight weight = AnswerWeight.of(piece);
        WithFeedback parts = WithFeedback.of(weight.rest());
        String text = GiftText.plain(parts.text());
        AnswerReader.feedback(parts, format, remarks).ifPresent(passage ->
                feedback.add(isOneOfSeveral ? AnswerReader.labelled(text, passage) : passage));
        if (text.isEmpty()) {
            return;
        }
        BigDecimal share = weight.orFull();
        if (share.compareTo(AnswerWeight.FULL) > 0) {
            right.add(text);
        } else if (share.signum() > 0) {
            partly.add(text);
        }
    }
}
