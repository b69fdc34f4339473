package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table of a Word file while it is read, and its text row by row. */
final class WordTable {

    private static final Set<String> NUMBERS = Set.of("题号", "序号", "题目", "题", "编号", "号");
    private static final Set<String> ANSWERS = Set.of("答案", "参考答案", "正确答案", "标准答案", "选项");

    private final List<List<List<WordParagraph>>> rows = new ArrayList<>();
    private boolean isRowDeleted;

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

    /** The rows as paragraphs: cells of one paragraph side by side, others one under the other. */
    List<WordParagraph> paragraphs() {
        List<WordParagraph> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<WordParagraph> cells = cells(rows.get(i));
            boolean isGrid = i + 1 < rows.size() && isHead(cells, NUMBERS)
                    && isHead(cells(rows.get(i + 1)), ANSWERS);
            if (isGrid) {
                all.add(grid(cells, cells(rows.get(++i))));
            } else if (rows.get(i).stream().allMatch(cell -> cell.size() <= 1)) {
                cells.stream().reduce((one, other) -> one.joined("\t", other)).ifPresent(all::add);
            } else {
                rows.get(i).forEach(all::addAll);
            }
        }
        return all;
    }

    /** Each cell as one paragraph; empty ones left out at no place, so that columns keep theirs. */
    private static List<WordParagraph> cells(List<List<WordParagraph>> row) {
        List<WordParagraph> cells = new ArrayList<>();
        for (List<WordParagraph> cell : row) {
            cell.stream().reduce((one, other) -> one.joined("\n", other)).ifPresent(cells::add);
        }
        return cells;
    }

    private static boolean isHead(List<WordParagraph> cells, Set<String> words) {
        return cells.size() > 1 && words.contains(Folding.compact(Folding.fold(cells.get(0).text())));
    }

    /** Numbers above answers, as 1.A 2.B. */
    private static WordParagraph grid(List<WordParagraph> numbers, List<WordParagraph> answers) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < numbers.size() && i < answers.size(); i++) {
            String number = Folding.compact(Folding.fold(numbers.get(i).text()));
            String answer = answers.get(i).text().strip();
            if (!number.isEmpty() && !answer.isEmpty()) {
                text.append(number).append('.').append(answer).append(' ');
            }
        }
        return new WordParagraph(numbers.get(0).number(), text.toString(), List.of());
    }
}
