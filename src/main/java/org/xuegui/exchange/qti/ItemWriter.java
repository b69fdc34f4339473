package org.xuegui.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.ChoiceWeights;
import org.xuegui.exchange.input.ModelAnswer;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** Writes one question as an {@code assessmentItem}. */
final class ItemWriter {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int TITLE = 40;

    private final Question question;
    private final QtiVersion version;
    private final XmlText xml;
    private final PassageXml passages;
    private final ScoringWriter scoring;

    private ItemWriter(Question question, QtiVersion version, PictureFiles pictures) {
        this.question = question;
        this.version = version;
        this.xml = new XmlText(version);
        this.passages = new PassageXml(xml, pictures);
        this.scoring = new ScoringWriter(xml, version);
    }

    /** The item as a document. */
    static String write(Question question, QtiVersion version, PictureFiles pictures) {
        return new ItemWriter(question, version, pictures).item();
    }

    /** The beginning of a text on one line. */
    static String title(String text) {
        String line = Spaces.collapse(text);
        int end = line.offsetByCodePoints(0, Math.min(TITLE, line.codePointCount(0, line.length())));
        return line.substring(0, end);
    }

    private String item() {
        List<String> attributes = new ArrayList<>(List.of(
                "xmlns", version.namespace(),
                "xmlns:xsi", XSI,
                "xsi:schemaLocation", version.namespace() + ' ' + version.location(),
                "identifier", Identifiers.write(question.id()),
                "title", title(question.stem().plain()),
                "adaptive", "false",
                "timeDependent", "false"));
        if (ItemLanguage.isChinese(question.stem())) {
            attributes.addAll(List.of("xml:lang", ItemLanguage.CHINESE));
        }
        xml.declare().open("assessmentItem", attributes.toArray(String[]::new)).line();
        switch (question.type()) {
            case SINGLE -> single((SingleChoice) question);
            case MULTIPLE -> multiple((MultipleChoice) question);
            case TRUE_FALSE -> judged((TrueFalse) question);
            case FILL -> new BlanksWriter((FillBlank) question, xml, passages, scoring, this::finish).write();
            case MATCHING -> matching((Matching) question);
            case ORDERING -> ordering((Ordering) question);
            case SHORT -> written((ShortAnswer) question);
        }
        return xml.close("assessmentItem").line().toString();
    }

    /** What comes after the response declarations, around this content of the body. */
    private void finish(int points, Runnable body, Runnable processing) {
        finish(points, "", body, processing);
    }

    private void finish(int points, String feedbackCardinality, Runnable body, Runnable processing) {
        boolean isExplained = !question.details().explanation().isEmpty();
        scoring.outcomes(points, feedbackCardinality, isExplained, question.type() == QuestionType.SHORT);
        xml.open("itemBody");
        body.run();
        xml.close("itemBody").line();
        processing.run();
        if (isExplained) {
            xml.open("modalFeedback", "outcomeIdentifier", ScoringWriter.EXPLANATION,
                    "identifier", ScoringWriter.SHOWN, "showHide", "show");
            content(question.details().explanation());
            xml.close("modalFeedback").line();
        }
    }

    private void content(Passage passage) {
        if (version.hasContentBody()) {
            xml.open("contentBody");
        }
        passages.blocks(passage);
        if (version.hasContentBody()) {
            xml.close("contentBody");
        }
    }

    private void single(SingleChoice single) {
        List<String[]> shares = new ArrayList<>();
        boolean hasShares = single.choices().stream()
                .anyMatch(choice -> !choice.id().equals(single.key()) && choice.weight().isPresent());
        if (hasShares) {
            single.choices().forEach(choice -> shares.add(share(choice, choice.id().equals(single.key())
                    ? BigDecimal.ONE
                    : choice.weight().orElse(BigDecimal.ZERO))));
        }
        choices("single", single.choices(), List.of(single.key()), shares);
    }

    private void multiple(MultipleChoice multiple) {
        List<Choice> choices = multiple.choices();
        Set<String> keys = multiple.keys();
        List<String[]> shares = new ArrayList<>();
        boolean isOwn = choices.stream().allMatch(choice -> choice.weight().isPresent()
                && choice.weight().get().compareTo(ChoiceWeights.ofMultiple(choice, choices, keys)) == 0);
        if (isOwn) {
            choices.forEach(choice -> shares.add(share(choice, choice.weight().orElseThrow())));
        }
        choices("multiple", choices, choices.stream().map(Choice::id).filter(keys::contains).toList(), shares);
    }

    private static String[] share(Choice choice, BigDecimal share) {
        return new String[] {Identifiers.write(choice.id()), share.toPlainString()};
    }

    private void choices(String cardinality, List<Choice> choices, List<String> keys, List<String[]> shares) {
        boolean hasFeedback = choices.stream().anyMatch(choice -> !choice.feedback().isEmpty());
        scoring.declare("RESPONSE", cardinality, "identifier",
                keys.stream().map(Identifiers::write).toList(), shares, "1");
        finish(1, hasFeedback ? cardinality : "", () -> {
            passages.blocks(question.stem());
            xml.open("choiceInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true",
                    "maxChoices", cardinality.equals("single") ? "1" : "0").line();
            choices.forEach(this::choice);
            xml.close("choiceInteraction");
        }, () -> scoring.process(!shares.isEmpty(), hasFeedback));
    }

    private void choice(Choice choice) {
        String id = Identifiers.write(choice.id());
        if (choice.isFixed()) {
            xml.open("simpleChoice", "identifier", id, "fixed", "true");
        } else {
            xml.open("simpleChoice", "identifier", id);
        }
        passages.inline(choice.text());
        if (!choice.feedback().isEmpty()) {
            boolean isInline = PassageXml.isInline(choice.feedback()) && PassageXml.isInline(choice.text());
            String name = isInline ? "feedbackInline" : "feedbackBlock";
            xml.open(name, "outcomeIdentifier", ScoringWriter.FEEDBACK, "identifier", id, "showHide", "show");
            if (isInline) {
                passages.inline(choice.feedback());
            } else {
                content(choice.feedback());
            }
            xml.close(name);
        }
        xml.close("simpleChoice").line();
    }

    private void judged(TrueFalse judged) {
        scoring.declare("RESPONSE", "single", "identifier", List.of(String.valueOf(judged.isTrue())), List.of(), "");
        finish(1, () -> {
            passages.blocks(question.stem());
            xml.open("choiceInteraction", "responseIdentifier", "RESPONSE", "shuffle", "false", "maxChoices", "1");
            boolean isLatin = ItemLanguage.isLatin(question.stem());
            xml.open("simpleChoice", "identifier", "true").text(isLatin ? "True" : "正确").close("simpleChoice");
            xml.open("simpleChoice", "identifier", "false").text(isLatin ? "False" : "错误").close("simpleChoice");
            xml.close("choiceInteraction");
        }, () -> scoring.process(false, false));
    }

    private void matching(Matching matching) {
        int count = matching.pairs().size();
        List<String> pairs = new ArrayList<>();
        List<String[]> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(Matching.leftId(i) + ' ' + Matching.rightId(i));
            shares.add(new String[] {pairs.get(i), "1"});
        }
        scoring.declare("RESPONSE", "multiple", "directedPair", pairs, shares, "");
        finish(count, () -> {
            passages.blocks(question.stem());
            xml.open("matchInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true",
                    "maxAssociations", String.valueOf(count)).line();
            xml.open("simpleMatchSet");
            for (int i = 0; i < count; i++) {
                side(Matching.leftId(i), matching.pairs().get(i).left());
            }
            xml.close("simpleMatchSet").line().open("simpleMatchSet");
            for (int i = 0; i < count; i++) {
                side(Matching.rightId(i), matching.pairs().get(i).right());
            }
            for (int i = 0; i < matching.distractors().size(); i++) {
                side(Matching.distractorId(i), matching.distractors().get(i));
            }
            xml.close("simpleMatchSet").line().close("matchInteraction");
        }, () -> scoring.process(true, false));
    }

    private void side(String id, Passage text) {
        xml.open("simpleAssociableChoice", "identifier", id, "matchMax", "1");
        passages.inline(text);
        xml.close("simpleAssociableChoice");
    }

    private void ordering(Ordering ordering) {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < ordering.items().size(); i++) {
            order.add(Ordering.itemId(i));
        }
        scoring.declare("RESPONSE", "ordered", "identifier", order, List.of(), "");
        finish(1, () -> {
            passages.blocks(question.stem());
            xml.open("orderInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true").line();
            for (int i = 0; i < order.size(); i++) {
                xml.open("simpleChoice", "identifier", order.get(i));
                passages.inline(ordering.items().get(i));
                xml.close("simpleChoice").line();
            }
            xml.close("orderInteraction");
        }, () -> scoring.process(false, false));
    }

    private void written(ShortAnswer answer) {
        String model = answer.modelAnswer().plain();
        scoring.declare("RESPONSE", "single", "string", model.isBlank() ? List.of() : List.of(model), List.of(), "");
        Passage notes = new ModelAnswer(answer.modelAnswer(), answer.points(), Passage.EMPTY).joined();
        finish(1, () -> {
            passages.blocks(question.stem());
            if (!notes.isEmpty()) {
                notes(notes);
            }
            xml.empty("extendedTextInteraction", "responseIdentifier", "RESPONSE");
        }, () -> { });
    }

    private void notes(Passage notes) {
        if (version.hasContentBody()) {
            xml.open("rubricBlock", "use", "scoring", "view", "scorer");
        } else {
            xml.open("rubricBlock", "view", "scorer");
        }
        content(notes);
        xml.close("rubricBlock").line();
    }
}
