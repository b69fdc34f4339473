package org.xuegui.quiz.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Matching.Pair;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.HealthCheck;
import org.xuegui.quiz.load.HealthWarning;
import org.xuegui.regulation.StudyPack;

/** Says what a draft lacks to be a question, and what an experienced trainer would change. */
public final class DraftCheck {

    private static final int FEWEST = 2;
    static final int MOST = 26;

    private final QuestionDraft draft;
    private final Optional<StudyPack> pack;
    private final List<DraftProblem> problems = new ArrayList<>();

    private DraftCheck(QuestionDraft draft, Optional<StudyPack> pack) {
        this.draft = draft;
        this.pack = pack;
    }

    /**
     * Everything to say, in the order of the fields; the draft can be saved where none of it is an error.
     *
     * @param pack the study pack its topic and facts are of; empty for none
     */
    public static List<DraftProblem> of(QuestionDraft draft, Optional<StudyPack> pack) {
        DraftCheck check = new DraftCheck(draft, pack);
        check.stem();
        check.answers();
        check.citations();
        if (check.problems.stream().noneMatch(DraftProblem::isError)) {
            check.health(DraftQuestion.of(draft));
        }
        return List.copyOf(check.problems);
    }

    private void stem() {
        if (draft.stem().isEmpty()) {
            error(DraftField.STEM, 0, "draft.problem.stem-empty");
        } else if (draft.type() == QuestionType.FILL) {
            List<Integer> blanks = draft.stem().blanks();
            if (blanks.isEmpty()) {
                error(DraftField.STEM, 0, "draft.problem.no-blank");
            }
            blanks.stream().distinct().filter(number -> blanks.indexOf(number) != blanks.lastIndexOf(number))
                    .forEach(number -> error(DraftField.STEM, 0, "draft.problem.blank-twice", number));
        }
    }

    private void answers() {
        switch (draft.type()) {
            case SINGLE, MULTIPLE -> choices();
            case TRUE_FALSE -> {
                if (draft.truth().isEmpty()) {
                    error(DraftField.TRUTH, 0, "draft.problem.no-truth");
                }
            }
            case FILL -> draft.blankNumbers().forEach(this::blank);
            case MATCHING -> pairs();
            case ORDERING -> {
                count(DraftField.ITEMS, draft.items().size(), "draft.problem.items-count");
                eachEmpty(draft.items(), DraftField.ITEM, "draft.problem.item-empty");
            }
            case SHORT -> {
                if (draft.written().modelAnswer().isEmpty()) {
                    advise(DraftField.ANSWER, 0, new Message("draft.problem.no-answer", List.of()));
                }
            }
        }
    }

    private void choices() {
        ChoicesDraft choices = draft.choices();
        eachEmpty(choices.all().stream().map(Choice::text).toList(), DraftField.CHOICE, "draft.problem.choice-empty");
        count(DraftField.CHOICES, choices.all().size(), "draft.problem.choices-count");
        if (choices.keys().isEmpty()) {
            error(DraftField.KEY, 0, draft.type() == QuestionType.SINGLE
                    ? "draft.problem.no-key" : "draft.problem.no-keys");
        } else if (draft.type() == QuestionType.SINGLE && choices.keys().size() > 1) {
            error(DraftField.KEY, 0, "draft.problem.keys-many", choices.keys().size());
        }
    }

    private void blank(int number) {
        BlankDraft key = draft.blanks().key(number);
        int index = number - 1;
        if (key.kind() == BlankDraft.Kind.NUMBER) {
            if (TypedNumber.find(key.number()).isEmpty()) {
                error(DraftField.BLANK, index, key.number().isBlank()
                        ? "draft.problem.number-empty" : "draft.problem.number-unknown", number, key.number());
            }
            boolean isTolerance = key.tolerance().isBlank()
                    || TypedNumber.find(key.tolerance()).filter(value -> value.compareTo(BigDecimal.ZERO) >= 0).isPresent();
            if (!isTolerance) {
                error(DraftField.BLANK, index, "draft.problem.tolerance", number, key.tolerance());
            }
            return;
        }
        List<String> accepted = TextLines.filled(key.accepted());
        List<String> bank = draft.blanks().wordBank();
        if (accepted.isEmpty()) {
            error(DraftField.BLANK, index, "draft.problem.blank-empty", number);
        } else if (!key.choices().isEmpty() && key.choices().stream().noneMatch(accepted::contains)) {
            error(DraftField.BLANK, index, "draft.problem.blank-choices", number);
        } else if (!bank.isEmpty() && key.choices().isEmpty() && bank.stream().noneMatch(accepted::contains)) {
            advise(DraftField.WORD_BANK, 0, new Message("draft.problem.word-bank", List.of(number, accepted.get(0))));
        }
    }

    private void pairs() {
        List<Pair> pairs = draft.pairs().pairs();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).left().isEmpty() || pairs.get(i).right().isEmpty()) {
                error(DraftField.PAIR, i, "draft.problem.pair-empty", i + 1);
            }
        }
        count(DraftField.PAIRS, pairs.size(), "draft.problem.pairs-count");
        eachEmpty(draft.pairs().extras(), DraftField.EXTRA, "draft.problem.extra-empty");
    }

    private void citations() {
        if (pack.isEmpty()) {
            return;
        }
        String topic = draft.details().topic();
        if (!topic.isEmpty() && pack.get().findTopic(topic).isEmpty()) {
            error(DraftField.TOPIC, 0, "draft.problem.topic-unknown", topic);
        }
        draft.details().cites().stream()
                .filter(fact -> pack.get().findFact(fact).isEmpty())
                .forEach(fact -> error(DraftField.CITES, 0, "draft.problem.fact-unknown", fact));
    }

    private void health(Question question) {
        for (HealthWarning warning : HealthCheck.of(List.of(question), index -> "")) {
            if (!warning.kind().isOfWholeSet()) {
                DraftField field = switch (warning.kind()) {
                    case ONE_KEY -> DraftField.KEY;
                    case REPEATED_ITEM -> DraftField.ITEMS;
                    default -> DraftField.CHOICES;
                };
                advise(field, 0, warning.message());
            }
        }
    }

    private void count(DraftField field, int size, String key) {
        if (size < FEWEST || size > MOST) {
            error(field, 0, key, FEWEST, MOST, size);
        }
    }

    private void eachEmpty(List<Passage> texts, DraftField field, String key) {
        IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).isEmpty())
                .forEach(i -> error(field, i, key, field == DraftField.CHOICE ? Character.toString('A' + i) : i + 1));
    }

    private void error(DraftField field, int index, String key, Object... arguments) {
        problems.add(new DraftProblem(field, index, true, new Message(key, List.of(arguments))));
    }

    private void advise(DraftField field, int index, Message message) {
        problems.add(new DraftProblem(field, index, false, message));
    }
}
