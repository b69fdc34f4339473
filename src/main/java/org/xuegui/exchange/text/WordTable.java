package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of a Word file while it is read, and its text row by row. */
final class WordTable {

    private final List<List<List<WordParagraph>>> rows = new ArrayList<>();
    private final int number;
    private boolean isRowDeleted;
    private boolean isUnderstood;

    /** A table whose first paragraph has this number. */
    WordTable(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Whether its columns were questions or answers; known once its paragraphs were asked for. */
    boolean isUnderstood() {
        return isUnderstood;
    }

    void startRow() {
        rows.add(new ArrayList<>());
        isRowDeleted = false;
    }

    void startCell() {
        if (rows.isEmpty()) {
            startRow();
        }
        rows.get(rows.size() - 1).add(new ArrayList<>());
    }

    void deleteRow() {
        isRowDeleted = true;
    }

    void endRow() {
        if (isRowDeleted && !rows.isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        isRowDeleted = false;
    }

    void add(WordParagraph paragraph) {
        if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
            startCell();
        }
        List<List<WordParagraph>> row = rows.get(rows.size() - 1);
        row.get(row.size() - 1).add(paragraph);
    }

    /**
     * The rows as paragraphs: questions, options and answers by their columns; of other tables cells of one paragraph side by
     * side, others one under the other.
     */
    List<WordParagraph> paragraphs() {
        List<List<WordParagraph>> cells = rows.stream().map(WordTable::cells).toList();
        Optional<List<WordParagraph>> understood =
                QuestionCells.paragraphs(cells)
                .or(() -> AnswerGrid.paragraphs(cells))
                .or(() -> OptionCells.paragraphs(cells));
        isUnderstood = understood.isPresent();
        return understood.orElseGet(() -> sideBySide(cells));
    }

    private List<WordParagraph> sideBySide(List<List<WordParagraph>> cells) {
        List<WordParagraph> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().allMatch(cell -> cell.size() <= 1)) {
                cells.get(i).stream().reduce((one, other) -> one.joined("\t", other)).ifPresent(all::add);
            } else {
                rows.get(i).forEach(all::addAll);
            }
        }
        return all;
    }

    /** Each cell as one paragraph; empty ones too, so that columns keep their places. */
    private static List<WordParagraph> cells(List<List<WordParagraph>> row) {
        List<WordParagraph> cells = new ArrayList<>();
        for (List<WordParagraph> cell : row) {
            cells.add(cell.stream().reduce((one, other) -> one.joined("\n", other))
                    .orElse(new WordParagraph(0, "", List.of())));
        }
        return cells;
    }
}
