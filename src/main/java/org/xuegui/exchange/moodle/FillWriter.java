package org.xuegui.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.AcceptedTexts;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.BlankPlace;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;

/**
 * Writes blanks as the plainest of Moodle's types that carries them: one at the end as short answer or number, words
 * to be dragged, else embedded answers.
 */
final class FillWriter {

    private final FillBlank fill;

    FillWriter(FillBlank fill) {
        this.fill = fill;
    }

    /** Moodle's type. */
    String type() {
        if (isDragged()) {
            return "ddwtos";
        }
        if (!isOneAtEnd()) {
            return "cloze";
        }
        return fill.blanks().get(0) instanceof BlankKey.Number ? "numerical" : "shortanswer";
    }

    /** Whether each blank takes one word of the bank and nothing else. */
    private boolean isDragged() {
        return !fill.wordBank().isEmpty() && fill.blanks().stream().allMatch(key ->
                key instanceof BlankKey.Text text
                        && text.choices().isEmpty()
                        && text.accepted().size() == 1
                        && fill.wordBank().contains(text.shown()));
    }

    private boolean isOneAtEnd() {
        List<Passage.Paragraph> paragraphs = fill.stem().paragraphs();
        List<Passage.Inline> last = paragraphs.get(paragraphs.size() - 1).parts();
        return fill.blanks().size() == 1
                && fill.blanks().get(0).choices().isEmpty()
                && fill.stem().isPlain()
                && last.size() > 1
                && !BlankPlace.isIn(PassageHtml.write(fill.stem(), number -> ""))
                && last.get(last.size() - 1) instanceof Passage.Blank;
    }

    /** The stem as HTML; signs in it that would look like blanks are written so that they do not. */
    String stem() {
        String type = type();
        String html = PassageHtml.write(fill.stem(), BlankMarks::mark).replace("{", "&#123;").replace("[[", "[&#91;");
        for (int number = 1; number <= fill.blanks().size(); number++) {
            String blank = switch (type) {
                case "ddwtos" -> "[[" + place(number) + "]]";
                case "cloze" -> embedded(fill.blanks().get(number - 1));
                default -> "";
            };
            html = html.replace(BlankMarks.mark(number), blank);
        }
        return html;
    }

    private int place(int blank) {
        return fill.wordBank().indexOf(fill.blanks().get(blank - 1).shown()) + 1;
    }

    private static String embedded(BlankKey key) {
        if (key instanceof BlankKey.Number number) {
            return "{1:NUMERICAL:=" + number.value().toPlainString() + ':' + number.tolerance().toPlainString() + '}';
        }
        BlankKey.Text text = (BlankKey.Text) key;
        List<String> alternatives = new ArrayList<>();
        boolean isChosen = !text.choices().isEmpty();
        for (String choice : isChosen ? text.choices() : text.accepted()) {
            boolean isRight = !isChosen || text.accepted().contains(choice);
            String said = isChosen ? choice : AcceptedTexts.escape(choice);
            alternatives.add((isRight ? "=" : "") + ClozeText.escape(said));
        }
        String kind = isChosen ? "MULTICHOICE" : "SHORTANSWER";
        return "{1:" + kind + ':' + alternatives.stream().collect(Collectors.joining("~")) + '}';
    }

    /** What stands behind the stem. */
    void answers(XmlOut out) {
        switch (type()) {
            case "ddwtos" -> {
                out.value("shuffleanswers", "1");
                fill.wordBank().forEach(word -> out.open("dragbox")
                        .text(PassageHtml.escape(word)).value("group", "1").close("dragbox"));
            }
            case "shortanswer" -> {
                out.value("usecase", "0");
                ((BlankKey.Text) fill.blanks().get(0)).accepted().forEach(accepted -> out
                        .open("answer", "fraction", "100", "format", "moodle_auto_format")
                        .text(AcceptedTexts.escape(accepted)).html("feedback", "").close("answer"));
            }
            case "numerical" -> {
                BlankKey.Number number = (BlankKey.Number) fill.blanks().get(0);
                BigDecimal tolerance = number.tolerance();
                out.open("answer", "fraction", "100", "format", "moodle_auto_format")
                        .text(number.value().toPlainString()).html("feedback", "")
                        .value("tolerance", tolerance.toPlainString()).close("answer");
            }
            default -> { }
        }
    }
}
