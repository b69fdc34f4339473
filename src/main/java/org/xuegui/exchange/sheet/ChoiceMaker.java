package org.xuegui.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.AnswerText;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;

/** Makes single and multiple choice and true or false questions. */
final class ChoiceMaker {

    private static final int MOST = 26;

    private final Draft draft;
    private final QuestionDetails details;
    private final ProblemCollector problems;
    private final Set<String> told;

    ChoiceMaker(Draft draft, QuestionDetails details, ProblemCollector problems, Set<String> told) {
        this.draft = draft;
        this.details = details;
        this.problems = problems;
        this.told = told;
    }

    /** A choice question of this type; empty and an error where it is none. */
    Optional<Question> make(QuestionType type, Numbering numbering) {
        SortedMap<Integer, Passage> choices = new TreeMap<>(draft.choices());
        if (choices.size() < 2 || choices.size() > MOST) {
            error(ColumnRole.CHOICE, "sheet-choices", choices.size());
            return Optional.empty();
        }
        Optional<Set<Integer>> keys = keys(type, choices, numbering);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> right = new LinkedHashSet<>(keys.get());
        if (!keepEmpty(type, right, choices)) {
            return Optional.empty();
        }
        if (type == QuestionType.SINGLE && right.size() > 1) {
            error(ColumnRole.ANSWER, "sheet-answer-several", CellText.shown(draft.text(ColumnRole.ANSWER)));
            return Optional.empty();
        }
        List<Choice> made = new OwnChoiceDetails(draft, problems).choices(choices, feedbacks());
        if (made.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>(choices.keySet());
        Set<String> ids = new LinkedHashSet<>();
        right.forEach(number -> ids.add(made.get(numbers.indexOf(number)).id()));
        return Optional.of(type == QuestionType.SINGLE
                ? new SingleChoice(details, made, ids.iterator().next())
                : new MultipleChoice(details, made, ids));
    }

    private List<Passage> feedbacks() {
        return draft.columns().has(ColumnRole.ROW_FEEDBACK)
                ? draft.rowFeedbacks().stream().map(Cell::passage).toList()
                : List.of();
    }

    private Optional<Set<Integer>> keys(
            QuestionType type, SortedMap<Integer, Passage> choices, Numbering numbering) {
        if (draft.columns().isRowPerChoice()) {
            List<Integer> right = RowRights.numbers(draft);
            if (right.isEmpty()) {
                error(ColumnRole.IS_RIGHT, "sheet-no-right");
            }
            return right.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(right));
        }
        String answer = draft.text(ColumnRole.ANSWER);
        if (answer.isEmpty()) {
            error(ColumnRole.ANSWER, "sheet-no-answer");
            return Optional.empty();
        }
        Optional<ChoiceKeys.Keys> keys =
                ChoiceKeys.read(answer, choices, numbering, type == QuestionType.SINGLE);
        if (keys.isEmpty()) {
            error(ColumnRole.ANSWER, "sheet-answer-unknown", CellText.shown(answer));
        } else if (keys.get().isCounted()) {
            error(ColumnRole.ANSWER, "sheet-answer-counted", CellText.shown(answer));
            return Optional.empty();
        }
        return keys.map(ChoiceKeys.Keys::set);
    }

    /**
     * Deals with keys that name no choice. A column of choices that is empty in this row is kept as an empty choice
     * where other keys are sound, for the key would change without it; anything else is refused.
     */
    private boolean keepEmpty(QuestionType type, Set<Integer> right, SortedMap<Integer, Passage> choices) {
        Set<Integer> missing = new LinkedHashSet<>(right);
        missing.removeAll(choices.keySet());
        if (missing.isEmpty()) {
            return true;
        }
        boolean isColumn = draft.columns().numbered(ColumnRole.CHOICE).keySet().containsAll(missing);
        String letters = String.join("", missing.stream().map(CellText::columnLetters).toList());
        if (type == QuestionType.SINGLE || !isColumn || missing.size() == right.size()
                || draft.choiceCells().isEmpty()) {
            String last = CellText.columnLetters(choices.lastKey());
            error(ColumnRole.ANSWER, "sheet-answer-beyond", letters.isEmpty() ? "0" : letters, last);
            return false;
        }
        missing.forEach(number -> choices.put(number, Passage.of("（空）")));
        problems.add(Problem.warning(draft.place(ColumnRole.ANSWER), "sheet-answer-empty", letters));
        return true;
    }

    /** A true or false question; with other choices than true and false it stays a choice question. */
    Optional<Question> judged(Numbering numbering) {
        SortedMap<Integer, Passage> choices = draft.choices();
        boolean isOffered = Judgement.isOffered(choices);
        Optional<Judgement.Key> key;
        if (draft.columns().isRowPerChoice() && !choices.isEmpty()) {
            key = ofRows(choices);
        } else {
            String answer = draft.text(ColumnRole.ANSWER);
            if (answer.isEmpty()) {
                error(ColumnRole.ANSWER, "sheet-no-answer");
                return Optional.empty();
            }
            key = counted(answer, isOffered ? choices : new TreeMap<>(), numbering)
                    .or(() -> Judgement.read(answer, isOffered ? choices : new TreeMap<>()))
                    .or(() -> ofChoiceText(answer, choices));
        }
        boolean isOther = choices.size() > 1 && !isOffered && key.filter(one -> !one.isAssumed()).isEmpty();
        if (isOther) {
            problems.add(Problem.warning(draft.place(ColumnRole.TYPE), "sheet-not-judged"));
            return make(QuestionType.SINGLE, numbering);
        }
        if (key.isEmpty()) {
            error(ColumnRole.ANSWER, "sheet-truth-unknown", CellText.shown(draft.text(ColumnRole.ANSWER)));
        } else if (key.get().isAssumed() && told.add("truth")) {
            problems.add(Problem.warning(draft.place(ColumnRole.ANSWER), "sheet-truth-assumed",
                    CellText.shown(draft.text(ColumnRole.ANSWER))));
        }
        return key.map(one -> new TrueFalse(details, one.isTrue()));
    }

    private Optional<Judgement.Key> ofRows(SortedMap<Integer, Passage> choices) {
        List<Integer> right = RowRights.numbers(draft);
        if (right.size() != 1) {
            return Optional.empty();
        }
        return AnswerWords.truth(choices.get(right.get(0)).plain()).map(truth -> new Judgement.Key(truth, false));
    }

    /** A number that counts the choices true and false, where the table shows from where it counts. */
    private static Optional<Judgement.Key> counted(
            String answer, SortedMap<Integer, Passage> choices, Numbering numbering) {
        List<Integer> numbers = ChoiceKeys.numbers(answer);
        if (numbers.size() != 1 || numbering == Numbering.UNKNOWN) {
            return Optional.empty();
        }
        Passage choice = choices.get(numbers.get(0) + (numbering == Numbering.FROM_ZERO ? 1 : 0));
        return Optional.ofNullable(choice)
                .flatMap(text -> AnswerWords.truth(text.plain()))
                .map(truth -> new Judgement.Key(truth, false));
    }

    /** An answer that repeats one of the choices, labels and all. */
    private static Optional<Judgement.Key> ofChoiceText(String answer, SortedMap<Integer, Passage> choices) {
        return choices.values().stream()
                .filter(choice -> AnswerText.normalised(choice.plain()).equals(AnswerText.normalised(answer)))
                .findFirst()
                .flatMap(choice -> AnswerWords.truth(choice.plain()))
                .map(truth -> new Judgement.Key(truth, false));
    }

    private void error(ColumnRole role, String code, Object... arguments) {
        problems.add(Problem.error(draft.place(role), code, arguments));
    }

    /** A weight as written; empty where it is none. */
    static Optional<BigDecimal> weight(String text) {
        return AnswerText.number(text).filter(weight -> weight.abs().compareTo(BigDecimal.ONE) <= 0);
    }
}
