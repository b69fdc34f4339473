package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables of questions in a Word file, one a row under headings such as 题干 and 答案, as the lines of a list. */
final class QuestionCells {

    /** What a column holds. */
    private enum Part { TYPE, STEM, OPTIONS, ANSWER, EXPLANATION, DIFFICULTY }

    private static final int HEADER_ROWS = 3;
    private static final Map<Part, Set<String>> HEADINGS = Map.of(
            Part.TYPE, Set.of("题型", "试题类型", "题目类型", "类型", "类别"),
            Part.STEM, Set.of("题干", "题目", "试题", "问题", "题目内容", "试题内容", "题干内容", "题目描述", "内容", "试题题干"),
            Part.OPTIONS, Set.of("选项", "备选答案", "备选项", "选项内容", "候选项"),
            Part.ANSWER, Set.of("答案", "正确答案", "参考答案", "标准答案", "正确选项"),
            Part.EXPLANATION, Set.of("解析", "答案解析", "试题解析", "说明", "依据"),
            Part.DIFFICULTY, Set.of("难度", "难易程度", "难度系数"));

    private final Map<Part, Integer> places = new EnumMap<>(Part.class);
    private final SortedMap<Character, Integer> options = new TreeMap<>();

    private QuestionCells(List<WordParagraph> head) {
        for (int i = 0; i < head.size(); i++) {
            String word = Folding.compact(Folding.fold(head.get(i).text()));
            int column = i;
            HEADINGS.forEach((part, words) -> {
                if (words.contains(word)) {
                    places.putIfAbsent(part, column);
                }
            });
            String letter = word.startsWith("选项") ? word.substring(2) : word;
            if (letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) <= 'J') {
                options.putIfAbsent(letter.charAt(0), column);
            }
        }
    }

    /** The lines; empty where no row among the first has headings of both question and answer. */
    static Optional<List<WordParagraph>> paragraphs(List<List<WordParagraph>> rows) {
        for (int i = 0; i < rows.size() && i < HEADER_ROWS; i++) {
            QuestionCells columns = new QuestionCells(rows.get(i));
            if (columns.places.containsKey(Part.STEM) && columns.places.containsKey(Part.ANSWER)) {
                List<WordParagraph> lines = new ArrayList<>();
                for (List<WordParagraph> row : rows.subList(i + 1, rows.size())) {
                    columns.addRow(row, lines);
                }
                return Optional.of(lines);
            }
        }
        return Optional.empty();
    }

    private void addRow(List<WordParagraph> row, List<WordParagraph> lines) {
        String stem = text(row, Part.STEM);
        if (stem.isEmpty() && text(row, Part.ANSWER).isEmpty()) {
            return;
        }
        int number = row.get(places.get(Part.STEM) < row.size() ? places.get(Part.STEM) : 0).number();
        lines.add(new WordParagraph(number, "", List.of()));
        String type = text(row, Part.TYPE);
        add(lines, number, "", "题干：" + (TypeName.isWhole(Folding.compact(Folding.fold(type))) ? '【' + type + '】' : "")
                + withoutNumber(stem));
        add(lines, number, "", text(row, Part.OPTIONS));
        options.forEach((letter, column) -> {
            String option = text(row, column);
            boolean isLabelled = OptionLine.of(Folding.fold(option)).map(one -> one.index() == letter - 'A').orElse(false);
            add(lines, number, isLabelled ? "" : letter + ". ", option);
        });
        add(lines, number, "答案：", text(row, Part.ANSWER));
        add(lines, number, "解析：", text(row, Part.EXPLANATION));
        add(lines, number, "难度：", text(row, Part.DIFFICULTY));
    }

    private static String withoutNumber(String stem) {
        return NumberedLine.of(Folding.fold(stem)).filter(number -> !number.isWeak())
                .map(number -> stem.substring(number.bodyStart())).orElse(stem);
    }

    private static void add(List<WordParagraph> lines, int number, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(new WordParagraph(number, label + text, List.of()));
        }
    }

    private String text(List<WordParagraph> row, Part part) {
        return places.containsKey(part) ? text(row, places.get(part)) : "";
    }

    private static String text(List<WordParagraph> row, int column) {
        return column < row.size() ? row.get(column).text().strip() : "";
    }
}
