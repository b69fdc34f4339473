package org.xuegui.quiz.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/**
 * A question being written: may lack anything, holds the answers of every type at once so that changing the type and
 * back loses nothing. Immutable. {@link DraftCheck} says what it lacks, {@link DraftQuestion} makes the question.
 *
 * @param type the type it shall have
 * @param details what every type has; the id is a placeholder where {@code takenIds} is present
 * @param takenIds ids of the set a new question may not have; empty for a question that keeps its id
 * @param choices of single and multiple choice
 * @param truth whether the stem is true; empty where nobody has said so
 * @param blanks of fill questions
 * @param pairs of matching questions
 * @param items of ordering questions, in the right order; their texts may be empty
 * @param written of short answers
 */
public record QuestionDraft(
        QuestionType type,
        QuestionDetails details,
        Optional<Set<String>> takenIds,
        ChoicesDraft choices,
        Optional<Boolean> truth,
        BlanksDraft blanks,
        PairsDraft pairs,
        List<Passage> items,
        WrittenDraft written) {

    /** Empty rows a new question begins with. */
    static final int ROWS = 4;
    private static final String PLACEHOLDER = "new";

    public QuestionDraft {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(choices, "choices");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(blanks, "blanks");
        Objects.requireNonNull(pairs, "pairs");
        Objects.requireNonNull(written, "written");
        takenIds = takenIds.map(Set::copyOf);
        items = List.copyOf(items);
    }

    /**
     * A new question with nothing in it.
     *
     * @param topic topic of its set; empty for none
     * @param takenIds ids of the questions its set has
     */
    public static QuestionDraft blank(QuestionType type, String topic, Set<String> takenIds) {
        QuestionDetails details = new QuestionDetails(
                PLACEHOLDER, Passage.EMPTY, Passage.EMPTY, Difficulty.MEDIUM, topic, List.of(), "");
        return bare(QuestionType.SINGLE, details, Optional.of(takenIds))
                .withChoices(ChoicesDraft.empty(ROWS))
                .withType(type);
    }

    /** A question as it is; it keeps its id. */
    public static QuestionDraft of(Question question) {
        QuestionDraft bare = bare(question.type(), question.details(), Optional.empty());
        return switch (question.type()) {
            case SINGLE -> bare.withChoices(ChoicesDraft.of(
                    ((SingleChoice) question).choices(), Set.of(((SingleChoice) question).key())));
            case MULTIPLE -> bare.withChoices(ChoicesDraft.of(
                    ((MultipleChoice) question).choices(), ((MultipleChoice) question).keys()));
            case TRUE_FALSE -> bare.withTruth(((TrueFalse) question).isTrue());
            case FILL -> bare.withBlanks(BlanksDraft.of((FillBlank) question));
            case MATCHING -> bare.withPairs(
                    new PairsDraft(((Matching) question).pairs(), ((Matching) question).distractors()));
            case ORDERING -> bare.withItems(((Ordering) question).items());
            case SHORT -> bare.withWritten(new WrittenDraft(
                    ((ShortAnswer) question).modelAnswer(), ((ShortAnswer) question).points()));
        };
    }

    static QuestionDraft bare(QuestionType type, QuestionDetails details, Optional<Set<String>> takenIds) {
        return new QuestionDraft(type, details, takenIds, ChoicesDraft.NONE, Optional.empty(), BlanksDraft.NONE,
                PairsDraft.NONE, List.of(), WrittenDraft.NONE);
    }

    /** Whether it is a new question, whose id is made of what it says when it is done. */
    public boolean isNew() {
        return takenIds.isPresent();
    }

    /** The stem. */
    public Passage stem() {
        return details.stem();
    }

    /** The numbers of the blanks that stand in the stem, ascending, each once; none for other types than fill. */
    public List<Integer> blankNumbers() {
        return type == QuestionType.FILL ? stem().blanks().stream().sorted().distinct().toList() : List.of();
    }

    /** With the stem's text changed to this, see {@link PassageEdit}. */
    public QuestionDraft withStemText(String text) {
        return withStem(PassageEdit.change(stem(), text, type == QuestionType.FILL));
    }

    /**
     * With a blank at this place of the stem's text, in place of what is selected there, which becomes its answer.
     *
     * @param from start of the selection in {@link PassageEdit#text}
     * @param to its end; the same as {@code from} where nothing is selected
     */
    public QuestionDraft withBlankAt(int from, int to) {
        String text = PassageEdit.text(stem());
        String selected = text.substring(from, to);
        int number = freeNumber();
        boolean isAnswer = !selected.isBlank() && !selected.contains("{{");
        BlankDraft key = isAnswer ? BlankDraft.accepting(selected.strip()) : BlankDraft.EMPTY;
        return withBlanks(blanks.withKey(number, key))
                .withStemText(text.substring(0, from) + "{{" + number + "}}" + text.substring(to));
    }

    private int freeNumber() {
        List<Integer> used = stem().blanks();
        return IntStream.iterate(1, number -> number + 1).filter(number -> !used.contains(number)).findFirst().orElseThrow();
    }

    /** Of another type; what the new type can use of the old one's answers is taken along where it has none yet. */
    public QuestionDraft withType(QuestionType other) {
        return other == type ? this : TypeChange.of(this, other);
    }

    QuestionDraft ofType(QuestionType other) {
        return new QuestionDraft(other, details, takenIds, choices, truth, blanks, pairs, items, written);
    }

    QuestionDraft withStem(Passage stem) {
        return withDetails(old -> new QuestionDetails(old.id(), stem, old.explanation(), old.difficulty(),
                old.topic(), old.cites(), old.source()));
    }

    /** With the explanation's text changed to this, see {@link PassageEdit}. */
    public QuestionDraft withExplanationText(String text) {
        Passage changed = PassageEdit.change(details.explanation(), text, false);
        return withDetails(old -> new QuestionDetails(old.id(), old.stem(), changed, old.difficulty(),
                old.topic(), old.cites(), old.source()));
    }

    /** With this difficulty. */
    public QuestionDraft withDifficulty(Difficulty difficulty) {
        return withDetails(old -> new QuestionDetails(old.id(), old.stem(), old.explanation(), difficulty,
                old.topic(), old.cites(), old.source()));
    }

    /** With this topic; empty for none. */
    public QuestionDraft withTopic(String topic) {
        return withDetails(old -> new QuestionDetails(old.id(), old.stem(), old.explanation(), old.difficulty(),
                topic, old.cites(), old.source()));
    }

    /** With the ids of these facts cited. */
    public QuestionDraft withCites(List<String> cites) {
        return withDetails(old -> new QuestionDetails(old.id(), old.stem(), old.explanation(), old.difficulty(),
                old.topic(), cites, old.source()));
    }

    /** With this source; empty for none. */
    public QuestionDraft withSource(String source) {
        return withDetails(old -> new QuestionDetails(old.id(), old.stem(), old.explanation(), old.difficulty(),
                old.topic(), old.cites(), source));
    }

    private QuestionDraft withDetails(UnaryOperator<QuestionDetails> change) {
        return new QuestionDraft(
                type, change.apply(details), takenIds, choices, truth, blanks, pairs, items, written);
    }

    /** With these choices. */
    public QuestionDraft withChoices(ChoicesDraft other) {
        return new QuestionDraft(type, details, takenIds, other, truth, blanks, pairs, items, written);
    }

    /** With the stem said to be true or false. */
    public QuestionDraft withTruth(boolean isTrue) {
        return new QuestionDraft(type, details, takenIds, choices, Optional.of(isTrue), blanks, pairs, items, written);
    }

    /** With these blanks. */
    public QuestionDraft withBlanks(BlanksDraft other) {
        return new QuestionDraft(type, details, takenIds, choices, truth, other, pairs, items, written);
    }

    /** With these pairs. */
    public QuestionDraft withPairs(PairsDraft other) {
        return new QuestionDraft(type, details, takenIds, choices, truth, blanks, other, items, written);
    }

    /** With these items, in the right order. */
    public QuestionDraft withItems(List<Passage> other) {
        return new QuestionDraft(type, details, takenIds, choices, truth, blanks, pairs, other, written);
    }

    /** With this expected of a short answer. */
    public QuestionDraft withWritten(WrittenDraft other) {
        return new QuestionDraft(type, details, takenIds, choices, truth, blanks, pairs, items, other);
    }
}
