package org.xuegui.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.exchange.input.Spaces;

/**
 * A {@code responseDeclaration}: what is right for one interaction.
 *
 * @param identifier its name
 * @param cardinality {@code single}, {@code multiple}, {@code ordered} or {@code record}
 * @param baseType such as {@code identifier} or {@code float}; empty where not said
 * @param correct the values of the correct response
 * @param mapped what values earn, in their order; empty without a mapping
 * @param isCaseSensitive whether the mapping says that capital letters matter
 * @param most the most the mapping can give, where it says so
 */
record Declaration(
        String identifier,
        String cardinality,
        String baseType,
        List<String> correct,
        Map<String, BigDecimal> mapped,
        boolean isCaseSensitive,
        Optional<BigDecimal> most) {

    private static final int LONGEST_NUMBER = 30;

    static Declaration of(QtiNode node) {
        Map<String, BigDecimal> mapped = new LinkedHashMap<>();
        List<QtiNode> entries = node.child("mapping").map(mapping -> mapping.children("mapEntry")).orElse(List.of());
        for (QtiNode entry : entries) {
            decimal(entry.attribute("mappedValue"))
                    .ifPresent(value -> mapped.merge(Spaces.strip(entry.attribute("mapKey")), value, BigDecimal::max));
        }
        List<String> correct = node.child("correctResponse")
                .map(response -> response.words("value").filter(value -> !value.isEmpty()).toList())
                .orElse(List.of());
        return new Declaration(node.attribute("identifier"), node.attribute("cardinality"),
                node.attribute("baseType"), correct, mapped,
                entries.stream().anyMatch(entry -> entry.isTrue("caseSensitive")),
                node.child("mapping").flatMap(mapping -> decimal(mapping.attribute("upperBound"))));
    }

    /** The same with these values and what they earn. */
    Declaration withMapped(Map<String, BigDecimal> other) {
        return new Declaration(identifier, cardinality, baseType, correct, other, isCaseSensitive, most);
    }

    /** The number; empty where it is none, or one nobody writes. */
    static Optional<BigDecimal> decimal(String text) {
        String number = text.strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(number);
            return Math.abs((long) value.scale()) > LONGEST_NUMBER ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** What the mapping gives marks for. */
    List<String> earning() {
        return mapped.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The values that are right: the correct response, or where there is none what the mapping gives marks for. */
    List<String> right() {
        return correct.isEmpty() ? earning() : correct;
    }

    /** Everything that counts as right in a blank, the correct response first. */
    List<String> accepted() {
        Set<String> accepted = new LinkedHashSet<>(correct);
        accepted.addAll(earning());
        return new ArrayList<>(accepted);
    }

    /** Those of them that earn less than the best. */
    List<String> partly() {
        BigDecimal best = mapped.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return earning().stream().filter(value -> mapped.get(value).compareTo(best) < 0).toList();
    }

    boolean isMultiple() {
        return cardinality.equals("multiple");
    }

    boolean isNumber() {
        return baseType.equals("float") || baseType.equals("integer");
    }
}
