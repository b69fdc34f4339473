package org.xuegui.exchange.moodle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.ChoiceAnswers;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.QuestionTags;
import org.xuegui.exchange.input.Rejection;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.TextFormat;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.RejectedQuestion;

/** What the element of a question says that cannot be used as it stands. */
final class RejectedElement {

    private static final int MOST = 100;

    private final XmlElement xml;
    private final Rejection rejection;
    private final MoodleText texts;

    private RejectedElement(XmlElement xml, Place place) {
        this.xml = xml;
        this.rejection = new Rejection(place);
        TextFormat format = xml.child("questiontext")
                .map(stem -> MoodleText.format(stem, TextFormat.HTML)).orElse(TextFormat.HTML);
        this.texts = new MoodleText(new Remarks(new ProblemCollector(), place), format);
    }

    static Optional<RejectedQuestion> read(XmlElement xml, String topic, Place place) {
        return new RejectedElement(xml, place).gather(topic);
    }

    private Optional<RejectedQuestion> gather(String topic) {
        String id = xml.value("idnumber");
        rejection.details(QuestionTags.of(List.of()).details(id.isEmpty() ? QuestionIds.NONE : id,
                texts.passageOf(xml, "questiontext"), texts.passageOf(xml, "generalfeedback"), topic));
        switch (xml.attribute("type", "")) {
            case "multichoice" -> choices(
                    xml.isTrue("single", true) ? QuestionType.SINGLE : QuestionType.MULTIPLE);
            case "multichoiceset", "oumultiresponse", "calculatedmulti" -> choices(QuestionType.MULTIPLE);
            case "truefalse" -> rejection.type(QuestionType.TRUE_FALSE);
            case "matching", "ddmatch" -> pairs();
            case "ordering" -> {
                rejection.type(QuestionType.ORDERING);
                answers().forEach(answer -> rejection.choice(texts.passage(answer), false));
            }
            case "shortanswer", "numerical", "calculated", "calculatedsimple" -> typed();
            case "cloze", "multianswer", "ddwtos", "gapselect" -> rejection.type(QuestionType.FILL);
            case "essay" -> rejection.type(QuestionType.SHORT).answer(texts.passageOf(xml, "graderinfo").plain());
            default -> { }
        }
        return rejection.question();
    }

    private List<XmlElement> answers() {
        return xml.children("answer").stream().limit(MOST).toList();
    }

    private static boolean isRight(XmlElement answer) {
        return QuestionReader.share(answer).compareTo(ChoiceAnswers.FULL) > 0;
    }

    private void choices(QuestionType type) {
        rejection.type(type);
        for (XmlElement answer : answers()) {
            boolean isRight = type == QuestionType.SINGLE
                    ? isRight(answer) : QuestionReader.share(answer).signum() > 0;
            rejection.choice(texts.passage(answer), isRight);
        }
    }

    private void pairs() {
        rejection.type(QuestionType.MATCHING);
        xml.children("subquestion").stream().limit(MOST).forEach(sub -> rejection.pair(texts.passage(sub),
                sub.child("answer").map(texts::passage).orElse(Passage.EMPTY)));
    }

    private void typed() {
        rejection.type(QuestionType.FILL).answer(answers().stream()
                .filter(RejectedElement::isRight)
                .map(XmlElement::value)
                .findFirst()
                .orElse(""));
    }
}
