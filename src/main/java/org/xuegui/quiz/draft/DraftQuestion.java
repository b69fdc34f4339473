package org.xuegui.quiz.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Blank;
import org.xuegui.base.text.Passage.Span;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Matching.Pair;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.StableId;

/** Makes the question of a draft. */
public final class DraftQuestion {

    private static final String OPEN = "…";

    private final QuestionDraft draft;
    private final QuestionDetails details;

    private DraftQuestion(QuestionDraft draft, QuestionDetails details) {
        this.draft = draft;
        this.details = details;
    }

    /**
     * The question; a new one gets an id made of what it says.
     *
     * @throws IllegalArgumentException if {@link DraftCheck} finds an error in the draft
     */
    public static Question of(QuestionDraft draft) {
        Question made = new DraftQuestion(draft, draft.details()).question();
        return draft.takenIds()
                .map(taken -> made.withDetails(made.details().withId(StableId.of(made, taken))))
                .orElse(made);
    }

    /** What a learner would see of the draft as far as it is written; what is missing is shown as missing. */
    public static Question preview(QuestionDraft draft) {
        QuestionDetails old = draft.details();
        boolean isFill = draft.type() == QuestionType.FILL;
        Passage stem = old.stem().isEmpty() && !isFill ? Passage.of(OPEN) : old.stem();
        if (isFill && draft.blankNumbers().isEmpty()) {
            stem = PassageEdit.change(stem, PassageEdit.text(stem) + "{{1}}", true);
        }
        stem = isFill ? eachBlankOnce(stem) : stem;
        QuestionDetails shown = new QuestionDetails(old.id(), stem, old.explanation(), old.difficulty(),
                old.topic(), old.cites(), old.source());
        return new DraftQuestion(whole(draft.withStem(stem)), shown).question();
    }

    private static Passage eachBlankOnce(Passage stem) {
        Set<Integer> seen = new HashSet<>();
        return PassageEdit.eachPart(stem, part -> List.of(
                part instanceof Blank blank && !seen.add(blank.number()) ? new Span(OPEN, Set.of()) : part));
    }

    /** The draft with something in the place of everything a question must have. */
    private static QuestionDraft whole(QuestionDraft draft) {
        ChoicesDraft choices = draft.choices();
        while (choices.all().size() < 2) {
            choices = choices.added();
        }
        if (choices.keys().isEmpty()) {
            choices = choices.markedOnly(0);
        }
        PairsDraft pairs = draft.pairs();
        while (pairs.pairs().size() < 2) {
            pairs = pairs.added();
        }
        List<Passage> items = draft.items();
        while (items.size() < 2) {
            items = Lists.with(items, Passage.EMPTY);
        }
        BlanksDraft blanks = draft.blanks();
        for (int number : draft.blankNumbers()) {
            blanks = blanks.withKey(number, whole(blanks.key(number)));
        }
        choices = new ChoicesDraft(most(choices.all()), choices.keys(), choices.usedIds());
        pairs = new PairsDraft(most(pairs.pairs()), pairs.extras());
        return draft.withChoices(choices).withPairs(pairs).withItems(most(items)).withBlanks(blanks)
                .withTruth(draft.truth().orElse(true));
    }

    private static <T> List<T> most(List<T> all) {
        return all.subList(0, Math.min(all.size(), DraftCheck.MOST));
    }

    private static BlankDraft whole(BlankDraft key) {
        if (key.kind() == BlankDraft.Kind.NUMBER) {
            boolean isNumber = TypedNumber.find(key.number()).isPresent();
            return isNumber ? key.withTolerance("") : key.withNumber("0").withTolerance("");
        }
        List<String> offered = key.choices();
        List<String> accepted = TextLines.filled(key.accepted());
        if (accepted.isEmpty() || !offered.isEmpty() && offered.stream().noneMatch(accepted::contains)) {
            String shown = TextLines.filled(offered).stream().findFirst().orElse(OPEN);
            return key.withAccepted(List.of(shown)).withChoices(TextLines.filled(offered));
        }
        return key;
    }

    private Question question() {
        return switch (draft.type()) {
            case SINGLE -> new SingleChoice(details, draft.choices().all(), onlyKey());
            case MULTIPLE -> new MultipleChoice(details, draft.choices().all(), draft.choices().keys());
            case TRUE_FALSE -> new TrueFalse(details, draft.truth().orElseThrow(
                    () -> new IllegalArgumentException("true or false")));
            case FILL -> fill();
            case MATCHING -> new Matching(details, draft.pairs().pairs(), draft.pairs().extras());
            case ORDERING -> new Ordering(details, draft.items());
            case SHORT -> new ShortAnswer(
                    details, draft.written().modelAnswer(), draft.written().points());
        };
    }

    /** The only key, or the first of several. */
    private String onlyKey() {
        Set<String> keys = draft.choices().keys();
        return draft.choices().all().stream().map(Choice::id).filter(keys::contains).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a single choice has a key"));
    }

    /** The marks in the stem are counted anew without gaps, in their order by number; each keeps its key. */
    private FillBlank fill() {
        List<Integer> numbers = draft.blankNumbers();
        List<BlankKey> keys = new ArrayList<>();
        numbers.forEach(number -> keys.add(key(draft.blanks().key(number))));
        Passage stem = PassageEdit.eachPart(details.stem(), part -> List.of(
                part instanceof Blank blank ? new Blank(numbers.indexOf(blank.number()) + 1) : part));
        QuestionDetails numbered = new QuestionDetails(details.id(), stem, details.explanation(),
                details.difficulty(), details.topic(), details.cites(), details.source());
        BlanksDraft blanks = draft.blanks();
        return new FillBlank(numbered, keys, blanks.wordBank(), blanks.isAnyOrder());
    }

    private static BlankKey key(BlankDraft draft) {
        if (draft.kind() == BlankDraft.Kind.NUMBER) {
            BigDecimal tolerance = TypedNumber.find(draft.tolerance()).orElse(BigDecimal.ZERO);
            return new BlankKey.Number(TypedNumber.find(draft.number()).orElseThrow(
                    () -> new IllegalArgumentException("a number")), tolerance);
        }
        boolean isFrequency = draft.kind() == BlankDraft.Kind.FREQUENCY;
        return new BlankKey.Text(TextLines.filled(draft.accepted()), isFrequency, draft.choices());
    }
}
