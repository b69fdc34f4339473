package org.xuegui.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.gift.GiftText.WithFeedback;
import org.xuegui.exchange.input.ChoiceWeights;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.SingleChoice;

/** Reads choices: {@code =right ~wrong ~%50%half}. */
final class ChoiceReader {

    private static final int FEWEST = 2;
    private static final int MOST = 26;

    private final Remarks remarks;
    private final GiftText.Format format;
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> full = new LinkedHashSet<>();
    private final Set<String> positive = new LinkedHashSet<>();

    ChoiceReader(Remarks remarks, GiftText.Format format) {
        this.remarks = remarks;
        this.format = format;
    }

    /** The choices of a question. */
    Asked read(String body) {
        readChoices(body);
        return body.indexOf('=') >= 0 ? single() : multiple();
    }

    /** The choices of a blank. */
    Asked readBlank(String body) {
        readChoices(body);
        if (full.size() != 1) {
            throw remarks.leftOut("no-right-answer");
        }
        List<String> texts = choices.stream().map(choice -> choice.text().plain()).toList();
        String right = choices.stream()
                .filter(choice -> full.contains(choice.id()))
                .map(choice -> choice.text().plain())
                .findFirst()
                .orElseThrow();
        List<Passage> feedback = choices.stream()
                .filter(choice -> !choice.feedback().isEmpty())
                .map(choice -> AnswerReader.labelled(choice.text().plain(), choice.feedback()))
                .toList();
        return new Asked.OfBlank(new BlankKey.Text(List.of(right), false, texts), feedback);
    }

    private void readChoices(String body) {
        for (String piece : body.split("~")) {
            alternatives(piece);
        }
        if (choices.size() < FEWEST || choices.size() > MOST) {
            throw remarks.leftOut("choice-count", choices.size(), FEWEST, MOST);
        }
        Set<Passage> texts = new HashSet<>();
        choices.stream().map(Choice::text).filter(text -> !texts.add(text)).findFirst()
                .ifPresent(text -> remarks.warn("text-repeated", text.plain()));
    }

    /** What stands between two {@code ~}: a wrong choice, then perhaps right ones. */
    private void alternatives(String piece) {
        String[] parts = piece.split("=", -1);
        add(parts[0], false);
        for (int i = 1; i < parts.length; i++) {
            add(parts[i], true);
        }
    }

    private void add(String answer, boolean isRight) {
        AnswerWeight weight = AnswerWeight.of(Spaces.strip(answer));
        WithFeedback parts = WithFeedback.of(weight.rest());
        Passage text = GiftText.of(parts.text(), format).passage(remarks);
        if (text.isEmpty()) {
            if (parts.feedback().isPresent() || weight.share().isPresent()) {
                remarks.warn("choice-empty");
            }
            return;
        }
        String id = choices.size() < MOST ? String.valueOf((char) ('a' + choices.size())) : "z" + choices.size();
        Passage feedback = AnswerReader.feedback(parts, format, remarks).orElse(Passage.EMPTY);
        choices.add(new Choice(id, text, weight.share(), feedback, false));
        BigDecimal share = weight.share().orElse(isRight ? BigDecimal.ONE : BigDecimal.ZERO);
        if (isRight || share.compareTo(AnswerWeight.FULL) > 0) {
            full.add(id);
        }
        if (isRight || share.signum() > 0) {
            positive.add(id);
        }
    }

    private Asked single() {
        if (full.size() > 1) {
            remarks.warn("several-right-answers", full.size());
            List<Choice> plain = ChoiceWeights.simplified(choices, full);
            return new Asked.OfQuestion(details -> new MultipleChoice(details, plain, full));
        }
        String key = full.stream().findFirst().orElseThrow(() -> remarks.leftOut("no-right-answer"));
        List<Choice> weighed = ChoiceWeights.ofSingle(choices, key);
        informOfWeights(weighed);
        return new Asked.OfQuestion(details -> new SingleChoice(details, weighed, key));
    }

    private Asked multiple() {
        if (positive.isEmpty()) {
            throw remarks.leftOut("no-right-answer");
        }
        List<Choice> weighed = ChoiceWeights.simplified(choices, positive);
        informOfWeights(weighed);
        return new Asked.OfQuestion(details -> new MultipleChoice(details, weighed, positive));
    }

    private void informOfWeights(List<Choice> weighed) {
        if (weighed.stream().map(Choice::weight).anyMatch(Optional::isPresent)) {
            remarks.inform("weights-kept");
        }
    }
}
