package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;

/** Makes matching, ordering and short answer questions. */
final class ListMaker {

    private static final int MOST = 26;

    private final Draft draft;
    private final QuestionDetails details;
    private final ProblemCollector problems;

    ListMaker(Draft draft, QuestionDetails details, ProblemCollector problems) {
        this.draft = draft;
        this.details = details;
        this.problems = problems;
    }

    /** A short answer; without a model answer a person has nothing to mark by, which is told. */
    Optional<Question> shortAnswer() {
        boolean isOwn = draft.columns().isOwn();
        Cell cell = draft.cell(ColumnRole.ANSWER);
        List<Cell> blanks = List.copyOf(draft.blanks().values());
        Passage answer = isOwn ? Passage.of(cell.text()) : cell.passage();
        if (answer.isEmpty() && !blanks.isEmpty()) {
            answer = Passage.of(String.join("\n", blanks.stream().map(Cell::trimmed).toList()));
        }
        if (answer.isEmpty() && draft.rowChoices().size() == 1) {
            answer = draft.rowChoices().get(0).passage();
        }
        if (answer.isEmpty() && !isOwn) {
            problems.add(Problem.warning(draft.place(ColumnRole.ANSWER), "sheet-no-model-answer"));
        }
        List<String> points = OwnText.split(draft.cell(ColumnRole.POINTS).text());
        return Optional.of(new ShortAnswer(details, answer, points));
    }

    /** An ordering: items with letters in the answer, or the answer's own items. */
    Optional<Question> ordering() {
        SortedMap<Integer, Passage> choices = draft.choices();
        String answer = draft.text(ColumnRole.ANSWER);
        List<Passage> items = new ArrayList<>();
        if (choices.isEmpty()) {
            for (String separator : new String[] {"\n", "→", "->", ">", "|", "；", ";", "、"}) {
                List<String> parts = ChoiceTexts.parts(answer, separator);
                if (items.isEmpty() && parts.size() > 1) {
                    parts.forEach(part -> items.add(Passage.of(part)));
                }
            }
        } else {
            Optional<ChoiceKeys.Keys> keys = ChoiceKeys.read(
                    answer.replace("→", ",").replace("->", ",").replace(">", ",").replace("-", ","),
                    choices, Numbering.FROM_ONE, false);
            boolean isWhole = keys.isPresent() && keys.get().set().equals(choices.keySet())
                    && keys.get().numbers().size() == choices.size();
            if (!isWhole) {
                error(ColumnRole.ANSWER, "sheet-order", choices.size());
                return Optional.empty();
            }
            keys.get().numbers().forEach(number -> items.add(choices.get(number)));
        }
        if (items.size() < 2 || items.size() > MOST) {
            error(ColumnRole.CHOICE, "sheet-items", items.size());
            return Optional.empty();
        }
        return Optional.of(new Ordering(details, items));
    }

    /** A matching: each choice is a pair, or a right side alone. */
    Optional<Question> matching() {
        List<Matching.Pair> pairs = new ArrayList<>();
        List<Passage> distractors = new ArrayList<>();
        for (Passage choice : draft.choices().values()) {
            List<String> sides = sides(choice.plain());
            if (sides.size() != 2 || sides.get(1).isBlank()) {
                error(ColumnRole.CHOICE, "sheet-pair", CellText.shown(choice.plain()));
                return Optional.empty();
            }
            if (sides.get(0).isBlank()) {
                distractors.add(Passage.of(sides.get(1)));
            } else {
                pairs.add(new Matching.Pair(Passage.of(sides.get(0)), Passage.of(sides.get(1))));
            }
        }
        if (pairs.size() < 2 || pairs.size() > MOST) {
            error(ColumnRole.CHOICE, "sheet-items", pairs.size());
            return Optional.empty();
        }
        return Optional.of(new Matching(details, pairs, distractors));
    }

    private List<String> sides(String text) {
        if (draft.columns().isOwn()) {
            return OwnText.split(text);
        }
        for (String separator : new String[] {"|", "=>", "->", "→", "——", "：", ":", "-"}) {
            int at = text.indexOf(separator);
            if (at >= 0) {
                return List.of(CellText.trim(text.substring(0, at)), CellText.trim(text.substring(at + separator.length())));
            }
        }
        return List.of();
    }

    private void error(ColumnRole role, String code, Object... arguments) {
        problems.add(Problem.error(draft.place(role), code, arguments));
    }
}
