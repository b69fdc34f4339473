package org.xuegui.exchange.text;

import java.util.List;
import java.util.Optional;

/** The answer where it stands inside the stem: （ B ）, __BCD__, （√）. */
final class InnerAnswer {

    private static final String BLANK = "    ";

    private InnerAnswer() {}

    /** Whether brackets or lines of the folded stem hold letters or a judgement. */
    static boolean isIn(String folded) {
        return last(folded, 26).isPresent() || trailingSign(folded) >= 0;
    }

    /**
     * The last brackets or lines that hold an answer.
     *
     * @param options how many options there are: letters beyond are no answer
     */
    static Optional<Brackets.Found> last(String folded, int options) {
        Brackets.Found answer = null;
        for (Brackets.Found found : Brackets.in(folded)) {
            if (isAnswer(found.content(), options)) {
                answer = found;
            }
        }
        return answer == null ? unclosed(folded, options) : Optional.of(answer);
    }

    /** Letters behind a bracket at the stem's end that nobody closed: （ABC. */
    private static Optional<Brackets.Found> unclosed(String folded, int options) {
        int open = folded.lastIndexOf('(');
        String content = open > 0 ? folded.substring(open + 1).strip() : "";
        boolean isOpen = !content.isEmpty() && content.chars().noneMatch(sign -> ")_[]。.?\n".indexOf(sign) >= 0);
        return isOpen && isAnswer(content, options)
                ? Optional.of(new Brackets.Found(open, folded.length(), false, content)) : Optional.empty();
    }

    private static boolean isAnswer(String content, int options) {
        Optional<AnswerValue> value = content.length() > 20 ? Optional.empty() : AnswerValue.of(content);
        if (value.isEmpty()) {
            return false;
        }
        String letters = value.get().letters();
        boolean isKey = !letters.isEmpty() && letters.chars().allMatch(letter -> letter - 'A' < options)
                && letters.chars().distinct().count() == letters.length() && letters.length() <= 10;
        return isKey || value.get().truth().isPresent();
    }

    /** Where a √ or × stands at the stem's very end without brackets; -1 without. */
    static int trailingSign(String folded) {
        int last = folded.length() - 1;
        return last > 0 && "√×✓✗✔✘".indexOf(folded.charAt(last)) >= 0 ? last : -1;
    }

    /** The last underlined letters of a Word file's stem. */
    static Optional<Brackets.Found> underlined(Line stem) {
        return stem.marks().stream()
                .filter(Line.Mark::isUnderlined)
                .map(mark -> new Brackets.Found(mark.from(), mark.to(), true,
                        stem.folded().substring(mark.from(), mark.to()).strip()))
                .filter(found -> found.content().length() <= 12)
                .filter(found -> AnswerValue.of(found.content()).map(value -> !value.letters().isEmpty()).orElse(false))
                .reduce((one, other) -> other);
    }

    /** The stem with an empty blank where the answer stood. */
    static Line without(Line stem, Brackets.Found found) {
        char open = stem.text().charAt(found.from());
        boolean isClosed = Brackets.isClosing(stem.folded().charAt(found.to() - 1));
        char close = isClosed ? stem.text().charAt(found.to() - 1) : open == '(' ? ')' : '）';
        String inside = found.isLine() ? "____" : open + BLANK + close;
        return replaced(stem, found.from(), found.to(), inside);
    }

    /** The stem with this text between two places; marks are dropped. */
    static Line replaced(Line stem, int from, int to, String text) {
        String all = stem.text().substring(0, from) + text + stem.text().substring(to);
        return new Line(stem.number(), all, Folding.fold(all), stem.isAfterBreak(), stem.isWrappable(), List.of());
    }
}
