package org.xuegui.exchange.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.ChoiceWeights;
import org.xuegui.exchange.input.ModelAnswer;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.exchange.input.QuestionTags;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextMarkup;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** Writes one question. */
final class QuestionWriter {

    private static final int NAME_LENGTH = 60;
    private static final int PERCENT_DIGITS = 5;

    private final XmlOut out = new XmlOut();
    private final Question question;

    private QuestionWriter(Question question) {
        this.question = question;
    }

    static String write(Question question) {
        return new QuestionWriter(question).text();
    }

    private String text() {
        FillWriter fill = question instanceof FillBlank blanks ? new FillWriter(blanks) : null;
        String type = fill == null ? type() : fill.type();
        out.open("question", "type", type);
        out.open("name").text(name()).close("name");
        out.html("questiontext", fill == null ? PassageHtml.write(question.stem()) : fill.stem());
        out.html("generalfeedback", PassageHtml.write(question.details().explanation()));
        out.value("idnumber", question.id());
        if (fill == null) {
            answers();
        } else {
            fill.answers(out);
        }
        List<String> tags = QuestionTags.tags(question.details());
        if (!tags.isEmpty()) {
            out.open("tags");
            tags.forEach(tag -> out.open("tag").text(tag).close("tag"));
            out.close("tags");
        }
        return out.close("question").toString();
    }

    /** Moodle lists questions by name; the beginning of the stem is one. */
    private String name() {
        String stem = Spaces.collapse(question.stem().plain());
        int end = stem.offsetByCodePoints(0, Math.min(NAME_LENGTH, stem.codePointCount(0, stem.length())));
        return stem.substring(0, end);
    }

    private String type() {
        return switch (question.type()) {
            case SINGLE, MULTIPLE -> "multichoice";
            case TRUE_FALSE -> "truefalse";
            case MATCHING -> "matching";
            case ORDERING -> "ordering";
            case SHORT -> "essay";
            case FILL -> throw new IllegalStateException("written elsewhere");
        };
    }

    private void answers() {
        switch (question.type()) {
            case SINGLE -> single((SingleChoice) question);
            case MULTIPLE -> multiple((MultipleChoice) question);
            case TRUE_FALSE -> trueFalse((TrueFalse) question);
            case MATCHING -> matching((Matching) question);
            case ORDERING -> ordering((Ordering) question);
            case SHORT -> essay((ShortAnswer) question);
            case FILL -> throw new IllegalStateException("written elsewhere");
        }
    }

    private void single(SingleChoice single) {
        out.value("single", "true").value("shuffleanswers", "true").value("answernumbering", "ABCD");
        for (Choice choice : single.choices()) {
            boolean isKey = choice.id().equals(single.key());
            choice(choice, isKey ? BigDecimal.ONE : choice.weight().orElse(BigDecimal.ZERO));
        }
    }

    private void multiple(MultipleChoice multiple) {
        out.value("single", "false").value("shuffleanswers", "true").value("answernumbering", "ABCD");
        for (Choice choice : multiple.choices()) {
            choice(choice, ChoiceWeights.ofMultiple(choice, multiple.choices(), multiple.keys()));
        }
    }

    private void choice(Choice choice, BigDecimal share) {
        out.open("answer", "fraction", percent(share), "format", "html");
        out.text(PassageHtml.write(choice.text()));
        out.html("feedback", PassageHtml.write(choice.feedback()));
        out.close("answer");
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(PERCENT_DIGITS, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString();
    }

    private void trueFalse(TrueFalse judged) {
        for (String word : List.of("true", "false")) {
            boolean isKey = word.equals(String.valueOf(judged.isTrue()));
            out.open("answer", "fraction", isKey ? "100" : "0", "format", "moodle_auto_format").text(word);
            out.html("feedback", "").close("answer");
        }
    }

    private void matching(Matching matching) {
        out.value("shuffleanswers", "true");
        matching.pairs().forEach(pair -> sub(PassageHtml.write(pair.left()), pair.right()));
        matching.distractors().forEach(right -> sub("", right));
    }

    private void sub(String left, Passage right) {
        out.open("subquestion", "format", "html").text(left);
        out.open("answer").text(side(right)).close("answer");
        out.close("subquestion");
    }

    /** Moodle takes right sides as plain text, but what looks like HTML as HTML. */
    private static String side(Passage right) {
        if (!right.isPlain()) {
            return PassageHtml.write(right);
        }
        String plain = right.plain();
        return TextMarkup.isHtml(plain) ? PassageHtml.escape(plain) : plain;
    }

    private void ordering(Ordering ordering) {
        out.value("layouttype", "VERTICAL").value("selecttype", "ALL").value("selectcount", "0");
        out.value("gradingtype", "ALL_OR_NOTHING").value("showgrading", "SHOW");
        for (int i = 0; i < ordering.items().size(); i++) {
            out.open("answer", "fraction", (i + 1) + ".0000000", "format", "html");
            out.text(PassageHtml.write(ordering.items().get(i))).close("answer");
        }
    }

    private void essay(ShortAnswer essay) {
        Passage grader = essay.points().isEmpty()
                ? essay.modelAnswer()
                : new ModelAnswer(essay.modelAnswer(), essay.points(), Passage.EMPTY).joined();
        out.value("responseformat", "editor").value("responserequired", "1").value("responsefieldlines", "15");
        out.value("attachments", "0").value("attachmentsrequired", "0");
        out.html("graderinfo", PassageHtml.write(grader));
        out.html("responsetemplate", "");
    }
}
