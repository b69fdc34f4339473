package org.xuegui.report.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** The key of a printed question in one line, with the letters under which choices, items and right sides are printed. */
final class QuestionKeyText {

    private final Texts texts;

    QuestionKeyText(Texts texts) {
        this.texts = texts;
    }

    /** The key; {@code shown} are the ids of what is lettered, in the order printed. */
    Passage of(Question question, List<String> shown) {
        return switch (question.type()) {
            case SINGLE -> Passage.of(letter(shown, ((SingleChoice) question).key()));
            case MULTIPLE -> Passage.of(shown.stream()
                    .filter(((MultipleChoice) question).keys()::contains)
                    .map(id -> letter(shown, id))
                    .collect(Collectors.joining()));
            case TRUE_FALSE -> Passage.of(texts.text(
                    ((TrueFalse) question).isTrue() ? "report.paper.true" : "report.paper.false"));
            case FILL -> Passage.of(blanks((FillBlank) question));
            case MATCHING -> Passage.of(IntStream.range(0, ((Matching) question).pairs().size())
                    .mapToObj(i -> i + 1 + "—" + letter(shown, Matching.rightId(i)))
                    .collect(Collectors.joining(texts.text("report.paper.comma"))));
            case ORDERING -> Passage.of(IntStream.range(0, ((Ordering) question).items().size())
                    .mapToObj(i -> letter(shown, Ordering.itemId(i)))
                    .collect(Collectors.joining(" → ")));
            case SHORT -> ((ShortAnswer) question).modelAnswer();
        };
    }

    private String blanks(FillBlank question) {
        String all = question.blanks().stream().map(this::blank)
                .collect(Collectors.joining(texts.text("report.paper.semicolon")));
        return question.isAnyOrder() && question.blanks().size() > 1 ? texts.text("report.paper.any-order", all) : all;
    }

    private String blank(BlankKey key) {
        if (key instanceof BlankKey.Text text) {
            return String.join(texts.text("report.paper.or"), text.accepted());
        }
        BlankKey.Number number = (BlankKey.Number) key;
        return number.tolerance().signum() == 0
                ? number.shown()
                : number.shown() + " ± " + number.tolerance().toPlainString();
    }

    /** The letter of what is printed at this id's place. */
    static String letter(List<String> shown, String id) {
        return String.valueOf((char) ('A' + shown.indexOf(id)));
    }
}
