package org.xuegui.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.AcceptedAnswers;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.BlankPlace;
import org.xuegui.exchange.input.ChoiceAnswers;
import org.xuegui.exchange.input.LooseFeedback;
import org.xuegui.exchange.input.ModelAnswer;
import org.xuegui.exchange.input.NumberAnswers;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.QuestionTags;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.TextFormat;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.TrueFalse;

/** Makes a question of its element. */
final class QuestionReader {

    private static final int FEWEST = 2;
    private static final int MOST = 26;
    /** What Moodle itself puts into every question of several choices. */
    private static final Set<String> STOCK_FEEDBACK = Set.of(
            "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.",
            "回答正确", "部分正确", "回答错误", "你的回答正确", "你的回答部分正确", "你的回答错误",
            "回答正确。", "部分正确。", "回答错误。", "您的回答正确", "您的回答部分正确", "您的回答不正确");

    private final XmlElement xml;
    private final String topic;
    private final Remarks remarks;
    private final MoodleText texts;
    private final XmlElement stem;
    private final List<Passage> loose = new ArrayList<>();

    private QuestionReader(XmlElement xml, String topic, Remarks remarks) {
        this.xml = xml;
        this.topic = topic;
        this.remarks = remarks;
        this.stem = OldPicture.behind(
                xml.child("questiontext").orElseThrow(() -> remarks.leftOut("stem-missing")), xml);
        this.texts = new MoodleText(remarks, MoodleText.format(stem, TextFormat.HTML));
    }

    /**
     * The question; its id is {@link QuestionIds#NONE} where the file gives none.
     *
     * @throws org.xuegui.exchange.input.LeftOut if it cannot be used
     */
    static Question read(XmlElement xml, String topic, Remarks remarks) {
        String type = xml.attribute("type", "");
        if (!MoodleTypes.isKnown(type)) {
            throw remarks.leftOut("moodle-type", type);
        }
        QuestionReader reader = new QuestionReader(xml, topic, remarks);
        Question question = reader.question(type);
        reader.remarkOnTheRest();
        return question;
    }

    private Question question(String type) {
        return switch (type) {
            case "multichoice" -> choices(xml.isTrue("single", true));
            case "multichoiceset", "oumultiresponse" -> choices(false);
            case "truefalse" -> trueFalse();
            case "shortanswer" -> shortAnswer();
            case "numerical" -> numerical();
            case "matching", "ddmatch" -> matching();
            case "essay" -> essay();
            case "ordering" -> ordering();
            case "cloze", "multianswer" -> cloze();
            default -> new GapReader(xml, texts, remarks).read(this::details);
        };
    }

    /** The share of the mark an answer earns. */
    static BigDecimal share(XmlElement answer) {
        String written = answer.attribute("fraction", answer.value("fraction"));
        try {
            return written.isEmpty() || written.length() > 20
                    ? BigDecimal.ZERO
                    : new BigDecimal(written.strip().replace(',', '.')).movePointLeft(2);
        } catch (NumberFormatException notANumber) {
            return BigDecimal.ZERO;
        }
    }

    private Passage feedback(XmlElement answer) {
        Passage feedback = texts.passageOf(answer, "feedback");
        return feedback.isEmpty() ? Passage.EMPTY : feedback;
    }

    private Question choices(boolean isSingle) {
        ChoiceAnswers choices = new ChoiceAnswers(remarks);
        for (XmlElement answer : xml.children("answer")) {
            if (choices.isOverfull()) {
                choices.addUnread();
                continue;
            }
            BigDecimal share = share(answer);
            choices.add(texts.passage(answer), Optional.of(share), false, feedback(answer));
        }
        Function<QuestionDetails, Question> asked = isSingle ? choices.single() : choices.multiple();
        return asked.apply(details(stem()));
    }

    private Question trueFalse() {
        List<XmlElement> answers = xml.children("answer");
        Boolean key = null;
        boolean hasOwnWords = false;
        for (int i = 0; i < answers.size(); i++) {
            String word = answers.get(i).value().toLowerCase(Locale.ROOT);
            boolean isTrue = word.equals("true") || !word.equals("false") && i == 0;
            hasOwnWords |= !word.equals("true") && !word.equals("false");
            if (share(answers.get(i)).compareTo(ChoiceAnswers.FULL) > 0) {
                key = isTrue;
            }
            Passage feedback = feedback(answers.get(i));
            if (!feedback.isEmpty()) {
                loose.add(feedback);
            }
        }
        if (hasOwnWords) {
            remarks.warn("moodle-truth-order", answers.get(0).value());
        }
        if (key == null) {
            throw remarks.leftOut("no-right-answer");
        }
        return new TrueFalse(details(stem()), key);
    }

    private Question shortAnswer() {
        AcceptedAnswers answers = new AcceptedAnswers(remarks);
        List<XmlElement> written = xml.children("answer");
        written.forEach(answer -> {
            answers.add(answer.value(), share(answer));
            looseFeedback(answer, written.size());
        });
        if (xml.isTrue("usecase", false)) {
            remarks.inform("case-ignored");
        }
        return blank(answers.key());
    }

    private Question numerical() {
        NumberAnswers answers = new NumberAnswers(remarks);
        List<XmlElement> written = xml.children("answer");
        written.forEach(answer -> {
            String tolerance = answer.value("tolerance");
            if (!answer.value().equals("*")) {
                answers.add(answer.value() + (tolerance.isEmpty() ? "" : ':' + tolerance), share(answer));
            }
            looseFeedback(answer, written.size());
        });
        List<String> units = xml.child("units").map(element -> element.children("unit")).orElse(List.of()).stream()
                .map(unit -> unit.value("unit_name"))
                .filter(unit -> !unit.isEmpty())
                .toList();
        if (!units.isEmpty()) {
            remarks.warn("units-dropped", String.join("、", units));
        }
        return blank(answers.key());
    }

    private void looseFeedback(XmlElement answer, int count) {
        Passage feedback = feedback(answer);
        if (!feedback.isEmpty()) {
            loose.add(count > 1 ? LooseFeedback.labelled(answer.value(), feedback) : feedback);
        }
    }

    /** A question of one blank, which stands where the stem leaves a place for it or behind the stem. */
    private Question blank(BlankKey key) {
        String marked = BlankPlace.atEnd(BlankMarks.without(stem.value()), MoodleText.format(stem, TextFormat.HTML));
        return new FillBlank(details(filled(texts.marked(stem, marked))), List.of(key), List.of(), false);
    }

    private Question matching() {
        List<Matching.Pair> pairs = new ArrayList<>();
        List<Passage> distractors = new ArrayList<>();
        for (XmlElement sub : xml.children("subquestion")) {
            Passage left = texts.passage(sub);
            Passage right = sub.child("answer").map(this::side).orElse(Passage.EMPTY);
            if (right.isEmpty()) {
                throw remarks.leftOut("moodle-pair", left.plain());
            }
            if (left.isEmpty()) {
                distractors.add(right);
            } else {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        expectCount(pairs.size());
        return new Matching(details(stem()), pairs, distractors);
    }

    /** The right side of a pair, for which Moodle knows no format. */
    private Passage side(XmlElement answer) {
        TextFormat format = MoodleText.format(answer, TextFormat.MOODLE);
        return new MoodleText(remarks, format).passage(answer);
    }

    private Question essay() {
        Passage grader = texts.passageOf(xml, "graderinfo");
        if (!texts.passageOf(xml, "responsetemplate").isEmpty()) {
            remarks.inform("template-dropped");
        }
        boolean asksForFile = xml.value("responseformat").equals("noinline")
                || xml.value("attachmentsrequired").matches("[1-9]\\d{0,3}");
        if (asksForFile) {
            remarks.warn("upload-dropped");
        }
        ModelAnswer ofGrader = ModelAnswer.of(grader);
        boolean hasHeading = !ofGrader.answer().blocks().isEmpty() || !ofGrader.points().isEmpty();
        if (!grader.isEmpty()) {
            return new ShortAnswer(details(stem()), hasHeading ? ofGrader.answer() : grader, ofGrader.points());
        }
        QuestionDetails details = details(stem());
        ModelAnswer ofFeedback = ModelAnswer.of(details.explanation());
        QuestionDetails rest = QuestionTags.of(tags())
                .details(details.id(), details.stem(), ofFeedback.explanation(), topic);
        return new ShortAnswer(rest, ofFeedback.answer(), ofFeedback.points());
    }

    private Question ordering() {
        List<Passage> items = xml.children("answer").stream()
                .map(texts::passage)
                .filter(item -> !item.isEmpty())
                .toList();
        expectCount(items.size());
        String selected = xml.value("selecttype") + xml.value("logical");
        String count = xml.value("selectcount") + xml.value("studentsee");
        boolean isSubset = !selected.isEmpty() && !selected.equals("0") && !selected.equals("ALL");
        if (isSubset && count.matches("[1-9]\\d{0,2}") && Integer.parseInt(count) < items.size()) {
            remarks.warn("ordering-subset", Integer.parseInt(count), items.size());
        }
        return new Ordering(details(stem()), items);
    }

    private Question cloze() {
        ClozeText cloze = ClozeText.of(stem.value(), remarks);
        if (cloze.keys().isEmpty()) {
            throw remarks.leftOut("cloze-none");
        }
        loose.addAll(cloze.feedback());
        Passage marked = texts.marked(stem, cloze.marked());
        if (marked.blanks().size() != cloze.keys().size()) {
            throw remarks.leftOut("gift-blank-lost");
        }
        return new FillBlank(details(marked), cloze.keys(), List.of(), false);
    }

    private void expectCount(int count) {
        if (count < FEWEST || count > MOST) {
            throw remarks.leftOut("answer-count", count, FEWEST, MOST);
        }
    }

    private Passage stem() {
        return filled(texts.passage(stem));
    }

    private Passage filled(Passage passage) {
        boolean saysNothing = passage.plain().replace("_", "").isBlank()
                && passage.paragraphs().stream().allMatch(paragraph ->
                        paragraph.parts().stream().noneMatch(Passage.Picture.class::isInstance));
        if (saysNothing) {
            throw remarks.leftOut("stem-missing");
        }
        return passage;
    }

    private List<String> tags() {
        return xml.child("tags").map(tags -> tags.children("tag")).orElse(List.of()).stream()
                .map(XmlElement::value)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private QuestionDetails details(Passage whole) {
        List<Passage> general = new ArrayList<>();
        Passage feedback = texts.passageOf(xml, "generalfeedback");
        if (!feedback.isEmpty()) {
            general.add(feedback);
        }
        for (String name : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            Passage combined = texts.passageOf(xml, name);
            if (!combined.isEmpty() && !STOCK_FEEDBACK.contains(combined.plain().strip())) {
                loose.add(combined);
            }
        }
        Passage explanation = LooseFeedback.joined(general, loose, remarks);
        String id = xml.value("idnumber");
        return QuestionTags.of(tags()).details(id.isEmpty() ? QuestionIds.NONE : id, whole, explanation, topic);
    }

    private void remarkOnTheRest() {
        QuestionTags tags = QuestionTags.of(tags());
        if (!tags.others().isEmpty()) {
            remarks.inform("tags-dropped", String.join("、", tags.others()));
        }
        if (xml.children("hint").stream().anyMatch(hint -> !texts.passage(hint).isEmpty())) {
            remarks.inform("hints-dropped");
        }
        texts.finish();
    }
}
