package org.xuegui.quiz.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.RejectedQuestion;

/** Begins a draft with what could be read of a question that could not be used. */
public final class RejectedDraft {

    private static final Set<String> TRUE = Set.of("true", "t", "yes", "对", "正确", "是", "√", "✓", "✔");
    private static final Set<String> FALSE = Set.of("false", "f", "no", "错", "错误", "否", "×", "✗", "✘", "x");
    private static final String BETWEEN_ANSWERS = "[|;；\\n]";

    private final RejectedQuestion rejected;
    private final List<Passage> choices;
    private final List<String> texts;

    private RejectedDraft(RejectedQuestion rejected) {
        this.rejected = rejected;
        this.choices = rejected.choices();
        this.texts = choices.stream().map(choice -> plain(choice.plain())).toList();
    }

    /**
     * The draft. It keeps the id the file gives where no other question has it, else it is a new question.
     *
     * @param takenIds ids of the questions read into the same set
     */
    public static QuestionDraft of(RejectedQuestion rejected, Set<String> takenIds) {
        if (rejected.question().isPresent() && !takenIds.contains(rejected.question().get().id())) {
            return QuestionDraft.of(rejected.question().get());
        }
        return new RejectedDraft(rejected).draft(takenIds);
    }

    private QuestionDraft draft(Set<String> takenIds) {
        QuestionDetails read = rejected.details().orElseGet(() -> new QuestionDetails("?",
                Passage.of(rejected.stem()), Passage.EMPTY, Difficulty.MEDIUM, "", List.of(), ""));
        boolean isFree = !read.id().equals("?") && !takenIds.contains(read.id());
        if (rejected.question().isPresent()) {
            QuestionDraft whole = QuestionDraft.of(rejected.question().get());
            return new QuestionDraft(whole.type(), whole.details(), Optional.of(takenIds), whole.choices(),
                    whole.truth(), whole.blanks(), whole.pairs(), whole.items(), whole.written());
        }
        QuestionType type = type();
        QuestionDraft bare = QuestionDraft.bare(type, read, isFree ? Optional.empty() : Optional.of(takenIds));
        return type == QuestionType.FILL ? fill(bare) : answered(bare);
    }

    private QuestionType type() {
        Optional<QuestionType> written = QuestionType.find(rejected.type());
        if (written.isPresent()) {
            return written.get();
        }
        if (choices.size() > 1) {
            return keys().size() > 1 ? QuestionType.MULTIPLE : QuestionType.SINGLE;
        }
        if (truth().isPresent()) {
            return QuestionType.TRUE_FALSE;
        }
        boolean hasBlank = !Passage.withBlanks(rejected.stem()).blanks().isEmpty()
                || rejected.stem().contains("__");
        return hasBlank ? QuestionType.FILL : QuestionType.SHORT;
    }

    private QuestionDraft answered(QuestionDraft bare) {
        return switch (bare.type()) {
            case SINGLE, MULTIPLE -> bare.withChoices(marked());
            case TRUE_FALSE -> truth().map(bare::withTruth).orElse(bare);
            case MATCHING -> bare.withPairs(choices.isEmpty() && rejected.rights().isEmpty()
                    ? PairsDraft.empty(QuestionDraft.ROWS) : PairsDraft.of(choices, rejected.rights()));
            case ORDERING -> bare.withItems(choices.isEmpty() ? splitAnswer() : choices);
            case SHORT -> bare.withWritten(bare.written().withModelAnswer(Passage.of(rejected.answer())));
            case FILL -> bare;
        };
    }

    private ChoicesDraft marked() {
        ChoicesDraft draft = choices.isEmpty() ? ChoicesDraft.empty(QuestionDraft.ROWS) : ChoicesDraft.ofTexts(choices);
        for (int index : keys()) {
            draft = draft.marked(index, true);
        }
        return draft;
    }

    /** Indexes of the choices whose letters stand in the answer, or whose text it is. */
    private List<Integer> keys() {
        String answer = plain(rejected.answer());
        if (answer.matches("[a-z][a-z\\s,，、;；|]*")) {
            return answer.chars().filter(Character::isLetter).map(letter -> letter - 'a')
                    .filter(index -> index < choices.size()).distinct().boxed().toList();
        }
        return IntStream.range(0, choices.size())
                .filter(i -> texts.get(i).equals(answer)).boxed().toList();
    }

    private Optional<Boolean> truth() {
        String answer = plain(rejected.answer());
        if (TRUE.contains(answer)) {
            return Optional.of(true);
        }
        return FALSE.contains(answer) ? Optional.of(false) : Optional.empty();
    }

    private QuestionDraft fill(QuestionDraft bare) {
        Passage marked = PassageEdit.withBlanks(bare.stem());
        QuestionDraft draft = bare.withStem(marked);
        if (draft.blankNumbers().isEmpty()) {
            draft = TypeChange.of(bare.ofType(QuestionType.SHORT), QuestionType.FILL);
        }
        if (draft.blankNumbers().isEmpty() && !rejected.answer().isBlank()) {
            int end = PassageEdit.text(draft.stem()).length();
            draft = draft.withBlankAt(end, end);
        }
        List<Integer> numbers = draft.blankNumbers();
        List<String> answers = new ArrayList<>(TextLines.filled(List.of(rejected.answer().split(BETWEEN_ANSWERS))));
        if (numbers.size() == 1 && !rejected.answer().isBlank()) {
            answers = List.of(rejected.answer().strip());
        }
        BlanksDraft blanks = draft.blanks();
        for (int i = 0; i < Math.min(numbers.size(), answers.size()); i++) {
            blanks = blanks.withKey(numbers.get(i), BlankDraft.accepting(answers.get(i).strip()));
        }
        return draft.withBlanks(blanks);
    }

    private List<Passage> splitAnswer() {
        return TextLines.filled(List.of(rejected.answer().split(BETWEEN_ANSWERS))).stream()
                .map(text -> Passage.of(text.strip())).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
