package org.xuegui.exchange.gift;

import java.util.List;
import java.util.function.Predicate;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.BlankPlace;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextFormat;

/**
 * The text of a question taken apart.
 *
 * @param title its title; empty for none
 * @param text what follows the title
 * @param answers the braces that hold answers, in order
 */
record QuestionText(String title, String text, List<Segment> answers) {

    private static final String TITLE = "::";
    private static final String GAP = "_____";
    QuestionText {
        answers = List.copyOf(answers);
    }

    static QuestionText of(String block, Remarks remarks) {
        String title = "";
        String text = block;
        int end = block.startsWith(TITLE) ? block.indexOf(TITLE, TITLE.length()) : -1;
        if (end > 0) {
            title = GiftText.plain(block.substring(TITLE.length(), end));
            text = Spaces.strip(block.substring(end + TITLE.length()));
        }
        text = withoutExtraBrace(FullWidth.converted(text, remarks), remarks);
        List<Segment> found = Segment.of(text);
        if (found.isEmpty()) {
            throw remarks.leftOut("gift-brace", text.indexOf('{') >= 0 ? "}" : "{");
        }
        List<Segment> answers = answers(found);
        if (answers.size() < found.size()) {
            remarks.warn("gift-braces-in-text", Escapes.release(answers.get(answers.size() - 1).body()));
        }
        return new QuestionText(title, text, answers);
    }

    /** The text up to a closing brace too many at its end. */
    private static String withoutExtraBrace(String text, Remarks remarks) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth < 0) {
                boolean isExtra = Spaces.strip(text.substring(i).replace('}', ' ')).isEmpty() && text.indexOf('{') >= 0;
                if (isExtra) {
                    remarks.warn("gift-brace-extra");
                }
                return isExtra ? Spaces.strip(text.substring(0, i)) : text;
            }
        }
        return text;
    }

    private static List<Segment> answers(List<Segment> found) {
        List<Segment> candidates = found.stream().filter(segment -> !segment.isFormula()).toList();
        if (candidates.isEmpty()) {
            candidates = found;
        }
        for (Predicate<Segment> sure : List.<Predicate<Segment>>of(Segment::beginsAsAnswers, Segment::isAnswers)) {
            List<Segment> answers = candidates.stream().filter(sure).toList();
            if (!answers.isEmpty()) {
                return answers;
            }
        }
        Segment last = candidates.get(candidates.size() - 1);
        return last.body().isEmpty() ? List.of(last) : candidates;
    }

    /** Whether these are several questions between which blank lines were forgotten: each ends a line. */
    boolean isSeveralQuestions() {
        int from = 0;
        for (Segment segment : answers) {
            boolean hasStem = !Spaces.strip(text.substring(from, segment.open())).isEmpty();
            boolean endsLine = segment.close() + 1 == text.length() || text.charAt(segment.close() + 1) == '\n';
            if (!hasStem || !endsLine) {
                return false;
            }
            from = segment.close() + 1;
        }
        return answers.size() > 1;
    }

    /** The stem with blanks in place of all answers. */
    String stemWithBlanks() {
        StringBuilder stem = new StringBuilder();
        int from = 0;
        for (int i = 0; i < answers.size(); i++) {
            stem.append(text, from, answers.get(i).open()).append(BlankMarks.mark(i + 1));
            from = answers.get(i).close() + 1;
        }
        String rest = text.substring(from);
        boolean isAtEnd = answers.size() == 1 && Spaces.strip(rest).isEmpty();
        return isAtEnd
                ? BlankPlace.atEnd(text.substring(0, answers.get(0).open()), TextFormat.MOODLE)
                : stem.append(rest).toString();
    }

    /** The stem without the answers; a line is left where text follows them. */
    String stem() {
        Segment only = answers.get(0);
        String rest = text.substring(only.close() + 1);
        String before = text.substring(0, only.open());
        return Spaces.strip(rest).isEmpty() ? before : before + GAP + rest;
    }
}
