package org.xuegui.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.xuegui.base.text.Passage;

/** Questions of all seven types with the characters that break formats. */
public final class QuestionArbitraries extends DomainContextBase {

    private static final List<String> AWKWARD = List.of(
            "\"", "\\", "{", "}", "{{1}}", "{{2}}", "{{0}}", "\n", "\t", "=", "-", "~", "#", "（", "）", "“", "省委", "５", "五",
            "😀", "\u2028", "</script>", "null", "true", "012", " ", "\u3000", "****", "a", "Ⅳ", "é");

    /** Text of awkward pieces, perhaps empty. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(AWKWARD).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    /** Text that says something. */
    public static Arbitrary<String> fullTexts() {
        return texts().map(text -> text + "字");
    }

    /** Passages, plain and rich. */
    public static Arbitrary<Passage> passages() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, texts().map(Passage::of)),
                Tuple.of(1, blocks().list().ofMaxSize(3).map(Passage::new)));
    }

    private static Arbitrary<Passage.Block> blocks() {
        Arbitrary<Passage.Paragraph> paragraphs = inlines().list().ofMaxSize(3).map(Passage.Paragraph::new);
        Arbitrary<Passage.Block> lists = Combinators.combine(
                        Arbitraries.of(true, false), paragraphs.list().ofMaxSize(3))
                .as(Passage.BulletList::new);
        return Arbitraries.oneOf(paragraphs.map(paragraph -> paragraph), lists);
    }

    private static Arbitrary<Passage.Inline> inlines() {
        Arbitrary<Set<Passage.Style>> styles = Arbitraries.of(Passage.Style.class).set();
        Arbitrary<Passage.Inline> spans = Combinators.combine(texts(), styles).as(Passage.Span::new);
        Arbitrary<Passage.Inline> pictures =
                texts().map(description -> new Passage.Picture("image/png", "iVBORw0KGgo=", description));
        return Arbitraries.oneOf(spans, pictures);
    }

    /** Questions of all types. */
    @Provide
    public Arbitrary<Question> questions() {
        return Arbitraries.oneOf(singles(), multiples(), judged(), fills(), matchings(), orderings(), shorts());
    }

    private static Arbitrary<QuestionDetails> details() {
        Arbitrary<List<String>> cites = Arbitraries.of("A01", "B04", "C02").list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(
                        fullTexts(), passages(), passages(), Arbitraries.of(Difficulty.class), texts(), cites, texts())
                .as(QuestionDetails::new);
    }

    private static Arbitrary<Choice> choices() {
        Arbitrary<Optional<BigDecimal>> weights =
                Arbitraries.bigDecimals().between(BigDecimal.ONE.negate(), BigDecimal.ONE).ofScale(5).optional();
        return Combinators.combine(fullTexts(), passages(), weights, passages(), Arbitraries.of(true, false))
                .as(Choice::new);
    }

    private static Arbitrary<List<Choice>> choiceLists() {
        return choices().list().ofMinSize(2).ofMaxSize(6).map(choices -> IntStream.range(0, choices.size())
                .mapToObj(i -> {
                    Choice choice = choices.get(i);
                    return new Choice(choice.id() + i, choice.text(), choice.weight(), choice.feedback(),
                            choice.isFixed());
                })
                .toList());
    }

    private static Arbitrary<Question> singles() {
        return Combinators.combine(details(), choiceLists(), Arbitraries.integers().between(0, 100))
                .as((details, choices, at) ->
                        new SingleChoice(details, choices, choices.get(at % choices.size()).id()));
    }

    /** Multiple choice questions. */
    @Provide
    public Arbitrary<MultipleChoice> multiples() {
        return Combinators.combine(details(), choiceLists(), Arbitraries.integers().between(1, 63))
                .as((details, choices, bits) -> {
                    Set<String> keys = new LinkedHashSet<>();
                    IntStream.range(0, choices.size())
                            .filter(i -> (bits >> i & 1) == 1)
                            .forEach(i -> keys.add(choices.get(i).id()));
                    return new MultipleChoice(details, choices, keys.isEmpty() ? Set.of(choices.get(0).id()) : keys);
                });
    }

    private static Arbitrary<Question> judged() {
        return Combinators.combine(details(), Arbitraries.of(true, false)).as(TrueFalse::new);
    }

    private static Arbitrary<BlankKey> blankKeys() {
        Arbitrary<BlankKey> numbers = Combinators.combine(
                        Arbitraries.bigDecimals().between(new BigDecimal("-1e12"), new BigDecimal("1e12")).ofScale(6),
                        Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf))
                .as(BlankKey.Number::new);
        Arbitrary<BlankKey> texts = Combinators.combine(
                        fullTexts().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false),
                        fullTexts().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((accepted, isFrequency, others, isOffered) -> {
                    List<String> choices = new ArrayList<>(isOffered ? others : List.of());
                    if (isOffered) {
                        choices.add(accepted.get(0));
                    }
                    return new BlankKey.Text(accepted, isFrequency, choices);
                });
        return Arbitraries.oneOf(numbers, texts);
    }

    /** Fill questions. */
    @Provide
    public Arbitrary<FillBlank> fills() {
        return Combinators.combine(
                        details(), blankKeys().list().ofMinSize(1).ofMaxSize(4), texts().list().ofSize(4),
                        Arbitraries.of(true, false), fullTexts().list().ofMaxSize(2))
                .as((details, keys, between, isAnyOrder, bank) -> {
                    List<Passage.Inline> parts = new ArrayList<>();
                    for (int i = 0; i < keys.size(); i++) {
                        parts.add(new Passage.Span(between.get(i), Set.of()));
                        parts.add(new Passage.Blank(keys.size() - i));
                    }
                    Passage stem = new Passage(List.of(new Passage.Paragraph(parts)));
                    QuestionDetails filled = new QuestionDetails(details.id(), stem, details.explanation(),
                            details.difficulty(), details.topic(), details.cites(), details.source());
                    return new FillBlank(filled, keys, bank, isAnyOrder);
                });
    }

    private static Arbitrary<Question> matchings() {
        Arbitrary<Matching.Pair> pairs =
                Combinators.combine(passages(), passages()).as(Matching.Pair::new);
        return Combinators.combine(
                        details(), pairs.list().ofMinSize(2).ofMaxSize(5), passages().list().ofMaxSize(2))
                .as(Matching::new);
    }

    private static Arbitrary<Question> orderings() {
        return Combinators.combine(details(), passages().list().ofMinSize(2).ofMaxSize(6)).as(Ordering::new);
    }

    private static Arbitrary<Question> shorts() {
        return Combinators.combine(details(), passages(), texts().list().ofMaxSize(3)).as(ShortAnswer::new);
    }
}
