package org.xuegui.exchange.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.RejectedQuestion;

/** Makes questions of drafts; a draft that cannot be one leaves an error that says why. */
final class QuestionMaker {

    private final ProblemCollector problems;
    private final QuestionIds ids;
    private final Set<String> told = new HashSet<>();
    private final DifficultyColumn difficulties;
    private String defaultTopic = "";

    QuestionMaker(ProblemCollector problems, QuestionIds ids, DifficultyColumn difficulties) {
        this.problems = problems;
        this.ids = ids;
        this.difficulties = difficulties;
    }

    void setDefaultTopic(String topic) {
        defaultTopic = topic;
    }

    /** The question; empty and an error where it cannot be read. */
    Optional<ReadQuestion> make(Draft draft, Map<String, QuestionType> codes, Numbering numbering) {
        int before = problems.errors();
        if (!hasReadableCells(draft)) {
            return Optional.empty();
        }
        if (draft.stem().plain().isBlank()) {
            error(draft.place(ColumnRole.STEM), "sheet-no-stem");
            return Optional.empty();
        }
        QuestionType type = type(draft, codes, numbering);
        Optional<Question> made = asked(type, draft, numbering);
        if (made.isEmpty() && problems.errors() == before) {
            error(draft.place(), "sheet-not-understood");
        }
        if (problems.errors() > before) {
            return Optional.empty();
        }
        return made.flatMap(question -> named(draft, question));
    }

    /** What the cells of a draft say that no question could be made of. */
    RejectedQuestion rejected(Draft draft) {
        Optional<QuestionType> known = TypeWords.find(draft.typeText()).flatMap(TypeWords.Word::type);
        return new RejectedQuestion(
                draft.place(),
                known.map(QuestionType::code).orElse(draft.typeText()),
                draft.stem().plain(),
                draft.text(ColumnRole.ANSWER),
                List.copyOf(draft.choices().values()),
                List.of(),
                Optional.of(details(draft)),
                Optional.empty());
    }

    private Optional<Question> asked(QuestionType type, Draft draft, Numbering numbering) {
        QuestionDetails details = details(draft);
        return switch (type) {
            case SINGLE, MULTIPLE -> new ChoiceMaker(draft, details, problems, told)
                    .make(type, numbering);
            case TRUE_FALSE -> new ChoiceMaker(draft, details, problems, told).judged(numbering);
            case FILL -> new FillMaker(draft, details, problems).make();
            case MATCHING -> new ListMaker(draft, details, problems).matching();
            case ORDERING -> new ListMaker(draft, details, problems).ordering();
            case SHORT -> new ListMaker(draft, details, problems).shortAnswer();
        };
    }

    private Optional<ReadQuestion> named(Draft draft, Question question) {
        String written = draft.text(ColumnRole.ID);
        if (!written.isEmpty() && !ids.take(written)) {
            error(draft.place(ColumnRole.ID), "question-id-twice", written);
            return Optional.empty();
        }
        Map<String, Place> fields = new HashMap<>();
        if (draft.columns().has(ColumnRole.TOPIC)) {
            fields.put("topic", draft.place(ColumnRole.TOPIC));
        }
        if (draft.columns().has(ColumnRole.CITES)) {
            fields.put("cites", draft.place(ColumnRole.CITES));
        }
        return Optional.of(new ReadQuestion(ids.identified(question), draft.place(), fields));
    }

    private boolean hasReadableCells(Draft draft) {
        boolean isReadable = true;
        for (ColumnRole role : List.of(ColumnRole.STEM, ColumnRole.ALL_CHOICES, ColumnRole.ROW_CHOICE,
                ColumnRole.ANSWER, ColumnRole.EXPLANATION)) {
            isReadable &= isReadable(draft.cell(role), draft.place(role));
        }
        for (var choice : draft.choiceCells().entrySet()) {
            isReadable &= isReadable(choice.getValue(), draft.place(ColumnRole.CHOICE, choice.getKey()));
        }
        for (var blank : draft.blanks().entrySet()) {
            isReadable &= isReadable(blank.getValue(), draft.place(ColumnRole.BLANK, blank.getKey()));
        }
        for (int i = 1; i < draft.rowChoices().size(); i++) {
            isReadable &= isReadable(draft.rowChoices().get(i), draft.place(ColumnRole.ROW_CHOICE));
        }
        return isReadable;
    }

    private boolean isReadable(Cell cell, Place place) {
        switch (cell.kind()) {
            case ERROR -> error(place, "sheet-error-cell", cell.text());
            case TOO_LONG -> error(place, "sheet-long-cell", Cell.MOST_TEXT);
            case PICTURE -> error(place, "sheet-picture-cell");
            default -> {
                return true;
            }
        }
        return false;
    }

    private QuestionType type(Draft draft, Map<String, QuestionType> codes, Numbering numbering) {
        String written = draft.typeText();
        Optional<TypeWords.Word> word = TypeWords.find(written);
        if (word.isEmpty()) {
            QuestionType inferred = Evidence.infer(draft, numbering);
            if (!written.isEmpty() && told.add("type " + written)) {
                problems.add(Problem.warning(draft.place(ColumnRole.TYPE), "sheet-type-unknown",
                        CellText.shown(written)));
            }
            return inferred;
        }
        if (word.get().type().isEmpty()) {
            QuestionType code = codes.get(Evidence.key(written));
            return code != null ? code : Evidence.infer(draft, numbering);
        }
        if (!word.get().isNear()) {
            return word.get().type().get();
        }
        QuestionType inferred = Evidence.infer(draft, numbering);
        boolean isChoice = draft.choices().size() > 1
                && AnswerWords.looksLikeKey(draft.text(ColumnRole.ANSWER));
        if (isChoice) {
            return inferred;
        }
        if (told.add("near " + written)) {
            problems.add(Problem.info(draft.place(ColumnRole.TYPE), "sheet-type-near", CellText.shown(written)));
        }
        return QuestionType.SHORT;
    }

    private QuestionDetails details(Draft draft) {
        boolean isOwn = draft.columns().isOwn();
        Cell explanation = draft.cell(ColumnRole.EXPLANATION);
        String topic = wordOf(draft, ColumnRole.TOPIC);
        return new QuestionDetails(
                draft.text(ColumnRole.ID).isEmpty() ? QuestionIds.NONE : draft.text(ColumnRole.ID),
                draft.stem(),
                isOwn ? Passage.of(explanation.text()) : explanation.passage(),
                difficulties.read(draft),
                topic.isEmpty() ? defaultTopic : topic,
                cites(draft),
                wordOf(draft, ColumnRole.SOURCE));
    }

    private static String wordOf(Draft draft, ColumnRole role) {
        return draft.columns().isOwn() ? draft.cell(role).text() : draft.text(role);
    }

    private static List<String> cites(Draft draft) {
        return List.of(draft.text(ColumnRole.CITES).split("[\\s、,，;；|]+")).stream()
                .filter(cite -> !cite.isEmpty())
                .distinct()
                .toList();
    }

    private void error(Place place, String code, Object... arguments) {
        problems.add(Problem.error(place, code, arguments));
    }
}
