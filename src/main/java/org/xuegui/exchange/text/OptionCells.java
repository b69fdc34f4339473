package org.xuegui.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Tables of nothing but the options of one question, side by side or below one another, as lines in their order. */
final class OptionCells {

    private static final int LEAST = 2;

    private OptionCells() {}

    /** The lines; empty where a cell holds anything else, or where the letters are not A, B, C to the last. */
    static Optional<List<WordParagraph>> paragraphs(List<List<WordParagraph>> rows) {
        TreeMap<Integer, WordParagraph> options = new TreeMap<>();
        List<WordParagraph> filled = rows.stream().flatMap(List::stream).filter(cell -> !cell.text().isBlank()).toList();
        for (WordParagraph cell : filled) {
            OptionLine.of(Folding.fold(cell.text().strip()))
                    .filter(label -> label.strength() == OptionLine.Strength.SIGNED)
                    .ifPresent(label -> options.put(label.index(), cell));
        }
        boolean isWhole = options.size() >= LEAST && options.size() == filled.size()
                && options.lastKey() == options.size() - 1;
        return isWhole ? Optional.of(List.copyOf(options.values())) : Optional.empty();
    }
}
