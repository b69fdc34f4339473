package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;

/**
 * A set as the rows of our own template.
 *
 * @param headings from the left
 * @param rows texts in the order of the headings; empty ones for empty cells
 */
record QuestionTable(List<String> headings, List<List<String>> rows) {

    QuestionTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The table of a set; questions a row cannot hold are left out and noted. */
    static QuestionTable of(QuizSet set, Losses losses) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (Question question : set.questions()) {
            Map<String, String> row = QuestionRow.of(question);
            List<String> headings = TemplateWords.headings(List.of(row));
            if (losses.check(question, headings, texts(row, headings))) {
                cells.add(row);
            }
        }
        if (!cells.isEmpty()) {
            Map<String, String> first = new LinkedHashMap<>(cells.get(0));
            List<String> head = List.of(set.id(), set.title(), set.packId(), set.topic());
            for (int i = 0; i < head.size(); i++) {
                first.put(TemplateWords.HEAD.get(i), head.get(i));
            }
            cells.set(0, first);
        }
        List<String> headings = TemplateWords.headings(cells);
        return new QuestionTable(headings, cells.stream().map(row -> texts(row, headings)).toList());
    }

    private static List<String> texts(Map<String, String> row, List<String> headings) {
        return headings.stream().map(heading -> row.getOrDefault(heading, "")).toList();
    }
}
