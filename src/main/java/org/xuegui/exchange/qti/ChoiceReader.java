package org.xuegui.exchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.ChoiceWeights;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/**
 * Choices to click: single, multiple, or true and false. {@code shuffle="false"} is not kept, most programs write it
 * without meaning it; a choice that is {@code fixed} keeps its place.
 */
final class ChoiceReader {

    private static final int MOST = 26;
    private static final int DIGITS = 7;
    private static final Set<String> TRUE = Set.of("true", "t", "正确", "对", "真", "√", "✓", "✔");
    private static final Set<String> FALSE = Set.of("false", "f", "错误", "错", "不正确", "不对", "假", "×", "✗", "✘");

    private final ItemReader item;

    ChoiceReader(ItemReader item) {
        this.item = item;
    }

    Question choices(QtiNode interaction) {
        Declaration declaration = item.answered(interaction);
        Passage stem = item.stemOrTitle(item.stem());
        List<Choice> choices = new ArrayList<>();
        for (QtiNode node : interaction.all(each -> each.is("simpleChoice"))) {
            List<Passage> beside = new ArrayList<>();
            Passage text = item.texts().of(List.of(node), each -> "", beside);
            add(choices, node, text, item.feedback().ofChoice(node.attribute("identifier"), beside));
        }
        return question(declaration, stem, choices);
    }

    /** Pieces of a text to choose from; the text is part of the stem. */
    Question hottexts(QtiNode interaction) {
        Declaration declaration = item.answered(interaction);
        List<Choice> choices = new ArrayList<>();
        for (QtiNode node : interaction.all(each -> each.is("hottext"))) {
            add(choices, node, item.texts().of(node), Passage.EMPTY);
        }
        Passage stem = item.stem(this::withHottexts);
        item.remarks().inform("qti-hottext");
        return question(declaration, stem, choices);
    }

    private String withHottexts(QtiNode node) {
        if (node.is("hottext")) {
            return PassageHtml.escape(item.texts().of(node).plain());
        }
        return "<div>" + item.texts().html(node, this::withHottexts, item.feedback().inline()) + "</div>";
    }

    private void add(List<Choice> choices, QtiNode node, Passage text, Passage feedback) {
        String id = Identifiers.read(node.attribute("identifier").strip());
        if (id.isBlank() || text.isEmpty()) {
            item.remarks().warn("choice-empty");
            return;
        }
        if (choices.stream().anyMatch(choice -> choice.id().equals(id))) {
            throw item.remarks().leftOut("choice-id-twice", id);
        }
        choices.add(new Choice(id, text, Optional.empty(), feedback, node.isTrue("fixed")));
        if (choices.size() > MOST) {
            throw item.remarks().leftOut("choice-count", choices.size(), 2, MOST);
        }
    }

    private Question question(Declaration declaration, Passage stem, List<Choice> choices) {
        if (choices.size() < 2) {
            throw item.remarks().leftOut("choice-count", choices.size(), 2, MOST);
        }
        Set<String> keys = keys(declaration, choices);
        if (!declaration.isMultiple() && keys.size() == 1) {
            String key = keys.iterator().next();
            return isJudged(choices) ? judged(stem, choices, key) : single(declaration, stem, choices, key);
        }
        if (!declaration.isMultiple()) {
            item.remarks().warn("several-right-answers", keys.size());
        }
        List<Choice> weighted = withWeights(declaration, choices);
        List<Choice> kept = weighted == choices ? choices : ChoiceWeights.simplified(weighted, keys);
        tellWeights(kept);
        return new MultipleChoice(item.details(stem), kept, keys);
    }

    private Set<String> keys(Declaration declaration, List<Choice> choices) {
        Set<String> keys = new LinkedHashSet<>();
        boolean isSingleByMapping = declaration.correct().isEmpty() && !declaration.isMultiple();
        List<String> right = new ArrayList<>(declaration.right());
        if (isSingleByMapping) {
            right.removeAll(declaration.partly());
        }
        for (String identifier : right) {
            String id = Identifiers.read(identifier);
            if (choices.stream().noneMatch(choice -> choice.id().equals(id))) {
                throw item.remarks().leftOut("answer-unknown", id,
                        String.join(" ", choices.stream().map(Choice::id).toList()));
            }
            keys.add(id);
        }
        return keys;
    }

    private Question single(Declaration declaration, Passage stem, List<Choice> choices, String key) {
        List<Choice> kept = ChoiceWeights.ofSingle(withWeights(declaration, choices), key);
        tellWeights(kept);
        return new SingleChoice(item.details(stem), kept, key);
    }

    private static boolean isJudged(List<Choice> choices) {
        if (choices.size() != 2) {
            return false;
        }
        String first = word(choices.get(0));
        String second = word(choices.get(1));
        return TRUE.contains(first) && FALSE.contains(second) || FALSE.contains(first) && TRUE.contains(second);
    }

    private static String word(Choice choice) {
        String text = Spaces.strip(Normalizer.normalize(choice.text().plain(), Normalizer.Form.NFKC));
        String word = text.endsWith("。") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return word.toLowerCase(Locale.ROOT);
    }

    private Question judged(Passage stem, List<Choice> choices, String key) {
        boolean isTrue = choices.stream().anyMatch(choice -> choice.id().equals(key) && TRUE.contains(word(choice)));
        choices.stream().map(Choice::feedback).filter(each -> !each.isEmpty()).forEach(each -> {
            item.feedback().add(each);
            item.remarks().inform("feedback-joined");
        });
        return new TrueFalse(item.details(stem), isTrue);
    }

    /** With the shares of the mark the mapping gives; the same list where it does not decide. */
    private List<Choice> withWeights(Declaration declaration, List<Choice> choices) {
        BigDecimal full = declaration.most().filter(most -> most.signum() > 0).orElseGet(() -> full(declaration));
        if (!item.scoring().isMapped() || declaration.mapped().isEmpty() || full.signum() <= 0) {
            return choices;
        }
        Map<String, BigDecimal> mapped = new HashMap<>();
        declaration.mapped().forEach((identifier, value) -> mapped.put(Identifiers.read(identifier), value));
        List<Choice> weighted = new ArrayList<>();
        for (Choice choice : choices) {
            BigDecimal earned = mapped.getOrDefault(choice.id(), BigDecimal.ZERO);
            BigDecimal share = earned.divide(full, DIGITS, RoundingMode.HALF_UP)
                    .min(BigDecimal.ONE)
                    .max(BigDecimal.ONE.negate());
            weighted.add(new Choice(
                    choice.id(), choice.text(), Optional.of(share), choice.feedback(), choice.isFixed()));
        }
        return weighted;
    }

    private static BigDecimal full(Declaration declaration) {
        List<BigDecimal> earning =
                declaration.mapped().values().stream().filter(value -> value.signum() > 0).toList();
        return declaration.isMultiple()
                ? earning.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : earning.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private void tellWeights(List<Choice> choices) {
        if (choices.stream().anyMatch(choice -> choice.weight().isPresent())) {
            item.remarks().inform("weights-kept");
        }
    }
}
