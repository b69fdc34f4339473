package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables of numbers and answers, the one above or beside the other, as lines such as 1.A 2.B. */
final class AnswerGrid {

    private static final Set<String> NUMBERS = Set.of("题号", "序号", "题目", "题", "编号", "号");
    private static final Set<String> ANSWERS = Set.of("答案", "参考答案", "正确答案", "标准答案", "选项");

    private AnswerGrid() {}

    /** The lines; empty where the table holds anything else too. */
    static Optional<List<WordParagraph>> paragraphs(List<List<WordParagraph>> rows) {
        List<WordParagraph> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<WordParagraph> row = rows.get(i);
            Optional<WordParagraph> above = i + 1 < rows.size() ? above(row, rows.get(i + 1)) : Optional.empty();
            Optional<WordParagraph> beside = beside(row);
            if (above.isPresent()) {
                lines.add(above.get());
                i++;
            } else if (beside.isPresent()) {
                lines.add(beside.get());
            } else if (!isHead(row) && !row.stream().allMatch(cell -> cell.text().isBlank())) {
                return Optional.empty();
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** A row of numbers and a row of answers below it. */
    private static Optional<WordParagraph> above(List<WordParagraph> numbers, List<WordParagraph> answers) {
        boolean isHeaded = !numbers.isEmpty() && !answers.isEmpty()
                && NUMBERS.contains(word(numbers.get(0))) && ANSWERS.contains(word(answers.get(0)));
        List<String> pairs = new ArrayList<>();
        for (int i = isHeaded ? 1 : 0; i < numbers.size(); i++) {
            WordParagraph answer = i < answers.size() ? answers.get(i) : new WordParagraph(0, "", List.of());
            boolean isNothing = word(numbers.get(i)).isEmpty() && word(answer).isEmpty();
            if (!isNothing && !addPair(numbers.get(i), answer, isHeaded, pairs)) {
                return Optional.empty();
            }
        }
        return line(numbers, pairs);
    }

    /** Numbers and answers by turns in one row. */
    private static Optional<WordParagraph> beside(List<WordParagraph> row) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < row.size(); i += 2) {
            boolean isNothing = word(row.get(i)).isEmpty() && word(row.get(i + 1)).isEmpty();
            if (!isNothing && !addPair(row.get(i), row.get(i + 1), false, pairs)) {
                return Optional.empty();
            }
        }
        return row.size() % 2 == 0 ? line(row, pairs) : Optional.empty();
    }

    private static boolean addPair(
            WordParagraph number, WordParagraph answer, boolean isSure, List<String> pairs) {
        String digits = word(number);
        boolean isNumber = !digits.isEmpty() && digits.length() < 5
                && Folding.skipDigits(digits, 0) == digits.length();
        boolean isAnswer = isSure ? !word(answer).isEmpty() : AnswerValue.isLike(Folding.fold(answer.text().strip()));
        if (isNumber && isAnswer) {
            pairs.add(digits + '.' + answer.text().strip());
        }
        return isNumber && (isAnswer || isSure);
    }

    private static Optional<WordParagraph> line(List<WordParagraph> row, List<String> pairs) {
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new WordParagraph(row.get(0).number(), String.join(" ", pairs), List.of()));
    }

    private static boolean isHead(List<WordParagraph> row) {
        return row.stream().map(AnswerGrid::word).allMatch(word -> NUMBERS.contains(word) || ANSWERS.contains(word));
    }

    private static String word(WordParagraph cell) {
        return Folding.compact(Folding.fold(cell.text()));
    }
}
