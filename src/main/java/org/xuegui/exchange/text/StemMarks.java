package org.xuegui.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stem freed of what says its type or its score: (单选题, 2.0 分), 【多选】, (1分).
 *
 * @param stem the stem
 * @param type the type told; empty for none
 */
record StemMarks(Line stem, Optional<TypeName> type) {

    private static final int MOST_TRAILING = 3;
    private static final int LONGEST_TYPE = 12;
    private static final Pattern LABELLED_SCORE = Pattern.compile("分[值数]:\\d{1,3}(?:\\.\\d{1,2})?分?");
    private static final Pattern SCORE = Pattern.compile("(?:本题|共|每题|每空)?\\d{1,3}(?:\\.\\d{1,2})?分?");

    static StemMarks of(Line written) {
        Line stem = written;
        Optional<TypeName> type = Optional.empty();
        boolean isLeading = true;
        while (isLeading) {
            List<Brackets.Found> found = startsBracketed(stem.folded()) ? Brackets.in(stem.folded()) : List.of();
            isLeading = !found.isEmpty() && found.get(0).from() == 0 && !found.get(0).isLine();
            String content = isLeading ? Folding.compact(found.get(0).content()) : "";
            Optional<TypeName> told = typeIn(content);
            isLeading = isLeading && (told.isPresent() || isScore(content));
            if (isLeading) {
                type = type.or(() -> told);
                stem = stem.from(found.get(0).to());
            }
        }
        StemMarks trailing = withoutTrailing(stem);
        return new StemMarks(trailing.stem(), type.or(trailing::type).or(() -> inside(written.folded())))
                .withoutWord();
    }

    /** Whether the line starts with a type in square brackets, as questions without numbers do. */
    static boolean isTyped(Line line) {
        int close = line.folded().startsWith("[") ? line.folded().indexOf(']') : -1;
        return close > 0 && close < LONGEST_TYPE && typeIn(Folding.compact(line.folded().substring(1, close))).isPresent();
    }

    private static boolean startsBracketed(String folded) {
        return folded.startsWith("(") || folded.startsWith("[");
    }

    private static Optional<TypeName> typeIn(String content) {
        int comma = content.indexOf(',');
        String word = comma < 0 ? content : content.substring(0, comma);
        return TypeName.isWhole(word) ? TypeName.in(word) : Optional.empty();
    }

    private static boolean isScore(String content) {
        return content.endsWith("分") && SCORE.matcher(content).matches() || LABELLED_SCORE.matcher(content).matches();
    }

    private static Optional<TypeName> inside(String folded) {
        return Brackets.in(folded).stream()
                .filter(found -> !found.isLine() && found.content().length() <= 10)
                .map(found -> Folding.compact(found.content()))
                .flatMap(content -> typeIn(content).filter(type -> !type.isNear() || content.endsWith("题")).stream())
                .findFirst();
    }

    /** Without scores and square-bracketed types at its end, and the star of a question that must be answered. */
    private static StemMarks withoutTrailing(Line written) {
        Line stem = written.folded().endsWith("] *") || written.folded().endsWith("]*")
                ? written.upTo(written.text().length() - 1) : written;
        Optional<TypeName> type = Optional.empty();
        for (int i = 0; i < MOST_TRAILING; i++) {
            List<Brackets.Found> found = Brackets.in(stem.folded());
            if (found.isEmpty() || found.get(found.size() - 1).to() != stem.text().length()) {
                break;
            }
            Brackets.Found last = found.get(found.size() - 1);
            String content = Folding.compact(last.content());
            boolean isSquare = stem.folded().charAt(last.from()) == '[';
            Optional<TypeName> told = isSquare ? typeIn(content) : Optional.empty();
            if (last.from() == 0 || told.isEmpty() && !isScore(content)) {
                break;
            }
            type = type.or(() -> told);
            stem = stem.upTo(last.from());
        }
        return new StemMarks(stem, type);
    }

    /** Without 单选题： or 多选题、 before the text. */
    private StemMarks withoutWord() {
        String folded = stem.folded();
        int end = 0;
        while (end < folded.length() && end < 10 && ":、.".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        boolean isWord = end < 10 && end + 1 < folded.length() && folded.substring(0, end).endsWith("题")
                && TypeName.isWhole(folded.substring(0, end));
        return isWord ? new StemMarks(stem.from(end + 1), type.or(() -> TypeName.in(folded.substring(0, 10)))) : this;
    }
}
