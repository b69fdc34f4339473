package org.xuegui.exchange.sheet;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.ColumnRole;

/** Finds what a draft asks and offers, wherever the choices stand: in columns, rows, one cell or the stem. */
final class DraftChoices {

    private DraftChoices() {}

    static void settle(Draft draft) {
        draft.setStem(draft.cell(ColumnRole.STEM).passage());
        if (draft.columns().isOwn()) {
            settleOwn(draft);
            return;
        }
        SortedMap<Integer, Passage> choices = new TreeMap<>();
        draft.choiceCells().forEach((number, cell) -> choices.put(number, cell.passage()));
        if (choices.isEmpty()) {
            addRows(draft, choices);
        }
        if (choices.isEmpty()) {
            addFromStem(draft, choices);
        }
        draft.setChoices(draft.columns().areChoicesWrong()
                ? withAnswer(draft, choices) : ChoiceTexts.withoutLabels(choices));
    }

    /** The wrong choices with the right one, which stands in the column of answers, before them. */
    private static SortedMap<Integer, Passage> withAnswer(Draft draft, SortedMap<Integer, Passage> wrong) {
        if (wrong.isEmpty() || draft.cell(ColumnRole.ANSWER).isBlank()) {
            return wrong;
        }
        SortedMap<Integer, Passage> choices = new TreeMap<>();
        choices.put(1, draft.cell(ColumnRole.ANSWER).passage());
        wrong.values().forEach(choice -> choices.put(choices.size() + 1, choice));
        return choices;
    }

    /** In our own template nothing is guessed and no space is lost. */
    private static void settleOwn(Draft draft) {
        draft.setStem(Passage.of(draft.cell(ColumnRole.STEM).text()));
        SortedMap<Integer, Passage> choices = new TreeMap<>();
        draft.choiceCells().forEach((number, cell) -> choices.put(number, Passage.of(cell.text())));
        draft.setChoices(choices);
    }

    private static void addRows(Draft draft, SortedMap<Integer, Passage> choices) {
        List<Cell> cells = draft.rowChoices();
        if (cells.size() == 1 && !draft.columns().isRowPerChoice()) {
            if (!isOpenAnswer(draft)) {
                put(choices, ChoiceTexts.split(cells.get(0).text()));
            }
            return;
        }
        for (Cell cell : cells) {
            choices.put(choices.size() + 1, cell.passage());
        }
    }

    /** One cell of options says nothing of choices where the type has none. */
    private static boolean isOpenAnswer(Draft draft) {
        return TypeWords.find(draft.typeText())
                .filter(word -> !word.isNear())
                .flatMap(TypeWords.Word::type)
                .filter(type -> type == QuestionType.FILL || type == QuestionType.SHORT)
                .isPresent();
    }

    private static void put(SortedMap<Integer, Passage> choices, List<String> texts) {
        texts.forEach(text -> choices.put(choices.size() + 1, Passage.of(text)));
    }

    /** Choices behind the question in its own cell, where the answer is a key and nothing else is offered. */
    private static void addFromStem(Draft draft, SortedMap<Integer, Passage> choices) {
        String stem = draft.stem().plain();
        String answer = draft.text(ColumnRole.ANSWER);
        boolean isKey = AnswerWords.looksLikeKey(answer) && AnswerWords.truth(answer).isEmpty();
        if (!isKey || isOpenAnswer(draft)) {
            return;
        }
        int start = ChoiceTexts.startInStem(stem);
        if (start > 0) {
            put(choices, ChoiceTexts.labelled(stem, start));
            draft.setStem(RichText.trimmed(RichText.slice(draft.stem(), 0, start)));
            return;
        }
        List<String> parts = ChoiceTexts.parts(stem, "&");
        if (parts.size() > 2) {
            put(choices, parts.subList(1, parts.size()));
            draft.setStem(Passage.of(parts.get(0)));
        }
    }
}
