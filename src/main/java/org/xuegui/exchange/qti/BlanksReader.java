package org.xuegui.exchange.qti;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.NumberAnswer;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;

/** Blanks inside a text: to type in, to choose for, or to fill from a word bank. */
final class BlanksReader {

    private static final int MOST = 100;
    private static final int MOST_DIGITS_OF_NUMBER = 4;

    private final ItemReader item;

    BlanksReader(ItemReader item) {
        this.item = item;
    }

    /** Text entries and inline choices. */
    Question inline(List<QtiNode> interactions) {
        Map<QtiNode, Integer> numbers = numbers(interactions, node -> node.attribute("responseIdentifier"));
        BlankKey[] keys = new BlankKey[interactions.size()];
        for (QtiNode interaction : interactions) {
            int number = numbers.get(interaction);
            Declaration declaration = item.answered(interaction);
            keys[number - 1] = interaction.is("inlineChoiceInteraction")
                    ? chosen(interaction, declaration, number)
                    : typed(declaration, number);
        }
        Passage stem = BlankMarks.place(item.stem(node -> mark(numbers, node)));
        return question(stem, List.of(keys), List.of());
    }

    /** A text with gaps and the words to put there. */
    Question gaps(QtiNode interaction) {
        Declaration declaration = item.answered(interaction);
        if (!interaction.all(node -> node.is("gapImg")).isEmpty()) {
            throw item.remarks().leftOut("qti-interaction", "gapImg");
        }
        Map<String, String> words = new LinkedHashMap<>();
        interaction.all(node -> node.is("gapText"))
                .forEach(node -> words.put(node.attribute("identifier"), plain(node)));
        List<QtiNode> gaps = interaction.all(node -> node.is("gap"));
        if (gaps.isEmpty()) {
            throw item.remarks().leftOut("qti-no-interaction");
        }
        Map<QtiNode, Integer> numbers = numbers(gaps, node -> node.attribute("identifier"));
        Map<String, Set<String>> byGap = byGap(declaration, words);
        BlankKey[] keys = new BlankKey[gaps.size()];
        for (QtiNode gap : gaps) {
            int number = numbers.get(gap);
            keys[number - 1] = new BlankKey.Text(inGap(gap, byGap), isFrequency(number), List.of());
        }
        Passage stem = BlankMarks.place(item.stem(node -> withGaps(numbers, node)));
        return question(stem, List.of(keys), List.copyOf(words.values()));
    }

    private String withGaps(Map<QtiNode, Integer> numbers, QtiNode node) {
        return node.is("gap")
                ? mark(numbers, node)
                : "<div>" + item.texts().html(node, each -> withGaps(numbers, each), item.feedback().inline())
                        + "</div>";
    }

    /** The words that are right in each gap; the correct response names a word and a gap. */
    private Map<String, Set<String>> byGap(Declaration declaration, Map<String, String> words) {
        Map<String, Set<String>> byGap = new HashMap<>();
        for (String pair : declaration.accepted()) {
            String[] ends = pair.strip().split("\\s+", 3);
            boolean isTurned = ends.length == 2 && !words.containsKey(ends[0]);
            String word = ends.length == 2 ? words.getOrDefault(ends[isTurned ? 1 : 0], "") : "";
            if (word.isBlank()) {
                throw item.remarks().leftOut("qti-pair", pair);
            }
            byGap.computeIfAbsent(ends[isTurned ? 0 : 1], gap -> new LinkedHashSet<>()).add(word);
        }
        return byGap;
    }

    private List<String> inGap(QtiNode gap, Map<String, Set<String>> byGap) {
        String identifier = gap.attribute("identifier");
        if (!byGap.containsKey(identifier)) {
            throw item.remarks().leftOut("qti-gap", identifier);
        }
        return List.copyOf(byGap.get(identifier));
    }

    private static String mark(Map<QtiNode, Integer> numbers, QtiNode node) {
        Integer number = numbers.get(node);
        return number == null ? "" : BlankMarks.mark(number);
    }

    /** The numbers the names end in, where these are 1 to n; else the order of the text. */
    private Map<QtiNode, Integer> numbers(List<QtiNode> blanks, Function<QtiNode, String> name) {
        if (blanks.size() > MOST) {
            throw item.remarks().leftOut("answer-count", blanks.size(), 1, MOST);
        }
        List<Integer> ends = blanks.stream().map(name).map(BlanksReader::endNumber).toList();
        Set<Integer> all = new HashSet<>(ends);
        boolean isNumbered = all.size() == blanks.size()
                && ends.stream().allMatch(end -> end >= 1 && end <= blanks.size());
        Map<QtiNode, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < blanks.size(); i++) {
            numbers.put(blanks.get(i), isNumbered ? ends.get(i) : i + 1);
        }
        return numbers;
    }

    private static int endNumber(String name) {
        int from = name.length();
        while (from > 0 && name.length() - from < MOST_DIGITS_OF_NUMBER
                && name.charAt(from - 1) >= '0' && name.charAt(from - 1) <= '9') {
            from--;
        }
        return from == name.length() ? 0 : Integer.parseInt(name.substring(from));
    }

    private Question question(Passage stem, List<BlankKey> keys, List<String> wordBank) {
        if (stem.blanks().size() != keys.size()) {
            throw item.remarks().leftOut("qti-blank-lost");
        }
        return new FillBlank(item.details(stem), keys, wordBank, item.tags().isAnyOrder());
    }

    private boolean isFrequency(int number) {
        return item.tags().frequencies().contains(number);
    }

    private String plain(QtiNode node) {
        return item.texts().of(node).plain();
    }

    private BlankKey chosen(QtiNode interaction, Declaration declaration, int number) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (QtiNode choice : interaction.children("inlineChoice")) {
            String text = plain(choice);
            if (text.isBlank()) {
                item.remarks().warn("choice-empty");
            } else {
                texts.put(choice.attribute("identifier"), text);
            }
        }
        Set<String> accepted = new LinkedHashSet<>();
        for (String identifier : declaration.accepted()) {
            String text = texts.get(identifier);
            if (text == null) {
                throw item.remarks().leftOut("answer-unknown", identifier, String.join(" ", texts.keySet()));
            }
            accepted.add(text);
        }
        tellPartly(declaration.partly().stream().map(texts::get).toList());
        return new BlankKey.Text(List.copyOf(accepted), isFrequency(number), List.copyOf(texts.values()));
    }

    private BlankKey typed(Declaration declaration, int number) {
        List<String> accepted = declaration.accepted();
        tellPartly(declaration.partly());
        if (declaration.isNumber()) {
            return number(declaration, accepted);
        }
        if (declaration.isCaseSensitive() && accepted.stream().anyMatch(BlanksReader::hasCase)) {
            item.remarks().inform("qti-case", String.join("、", accepted));
        }
        return new BlankKey.Text(accepted, isFrequency(number), List.of());
    }

    private static boolean hasCase(String text) {
        return text.chars().anyMatch(letter -> Character.isUpperCase(letter) || Character.isLowerCase(letter));
    }

    private void tellPartly(List<String> texts) {
        if (!texts.isEmpty()) {
            item.remarks().warn("qti-partly-right", String.join("、", texts));
        }
    }

    private BlankKey number(Declaration declaration, List<String> accepted) {
        Set<BlankKey.Number> numbers = new LinkedHashSet<>();
        for (String text : accepted) {
            BlankKey.Number number = NumberAnswer.read(text)
                    .map(NumberAnswer::key)
                    .orElseThrow(() -> item.remarks().leftOut("number-unreadable", text));
            numbers.add(number);
        }
        if (numbers.size() > 1) {
            item.remarks().inform("number-as-text", numbers.stream()
                    .map(BlankKey::shown)
                    .collect(Collectors.joining("、")));
            return new BlankKey.Text(numbers.stream().map(BlankKey::shown).toList(), false, List.of());
        }
        BigDecimal value = numbers.iterator().next().value();
        Optional<BigDecimal> tolerance = item.scoring().tolerance(declaration.identifier(), value);
        if (tolerance.isEmpty()) {
            item.remarks().warn("qti-tolerance", value.toPlainString());
        }
        return new BlankKey.Number(value, tolerance.orElse(BigDecimal.ZERO));
    }
}
