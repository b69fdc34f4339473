package org.xuegui.exchange.qti;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What response processing does: a standard template, the same rules written out, or something of its own, which
 * marking here replaces. Rules that choose feedback do not matter.
 */
final class Scoring {

    private static final Set<String> TEMPLATES =
            Set.of("match_correct", "map_response", "CC2_match", "CC2_match_basic", "CC2_map_response");
    private static final Set<String> NUMBERS = Set.of("", "float", "integer");
    private static final Set<String> COMPARING = Set.of("match", "equal", "stringMatch", "member", "contains");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int MOST_DIGITS = 30;

    private final Set<String> scores;
    private final Map<String, QtiNode> equals = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> named = new HashMap<>();
    private boolean isCustom;
    private boolean isMapped;

    private Scoring(Set<String> scores) {
        this.scores = scores;
    }

    static Scoring of(QtiNode item) {
        Set<String> scores = item.children("outcomeDeclaration").stream()
                .filter(outcome -> NUMBERS.contains(outcome.attribute("baseType")))
                .map(outcome -> outcome.attribute("identifier"))
                .collect(Collectors.toSet());
        Scoring scoring = new Scoring(scores);
        item.child("responseProcessing").ifPresent(scoring::read);
        return scoring;
    }

    private void read(QtiNode processing) {
        String address = processing.attribute("template").isEmpty()
                ? processing.attribute("templateLocation")
                : processing.attribute("template");
        if (!address.isEmpty()) {
            String template = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
            isCustom = !TEMPLATES.contains(template);
            isMapped = template.endsWith("map_response");
            return;
        }
        isMapped = !processing.all(node -> node.is("mapResponse")).isEmpty();
        processing.all(node -> node.is("equal")).forEach(this::noteTolerance);
        isCustom = !isStandard(processing.children());
        processing.all(node -> node.is("responseIf") || node.is("responseElseIf")).forEach(this::noteNamed);
    }

    /** Notes the values that a rule names itself and gives marks for, as no correct response does. */
    private void noteNamed(QtiNode branch) {
        Optional<BigDecimal> earned = branch.children("setOutcomeValue").stream()
                .filter(set -> scores.contains(set.attribute("identifier")))
                .flatMap(set -> set.all(node -> node.is("baseValue")).stream())
                .flatMap(value -> Declaration.decimal(value.word()).stream())
                .filter(value -> value.signum() > 0)
                .findFirst();
        List<QtiNode> parts = branch.children();
        if (earned.isPresent() && !parts.isEmpty()) {
            noteNamed(parts.get(0), earned.get());
        }
    }

    private void noteNamed(QtiNode test, BigDecimal earned) {
        if (test.is("and") || test.is("or")) {
            test.children().forEach(part -> noteNamed(part, earned));
            return;
        }
        Optional<QtiNode> variable = test.child("variable");
        List<QtiNode> values = test.all(node -> node.is("baseValue"));
        if (COMPARING.contains(test.name()) && variable.isPresent()) {
            Map<String, BigDecimal> of =
                    named.computeIfAbsent(variable.get().attribute("identifier"), name -> new LinkedHashMap<>());
            values.forEach(value -> of.merge(value.word(), earned, BigDecimal::max));
        }
    }

    /** Values that rules give marks for by name. */
    Map<String, BigDecimal> named(String identifier) {
        return named.getOrDefault(identifier, Map.of());
    }

    private void noteTolerance(QtiNode equal) {
        equal.child("variable").ifPresent(variable -> equals.putIfAbsent(variable.attribute("identifier"), equal));
    }

    private boolean isStandard(List<QtiNode> rules) {
        return rules.stream().allMatch(this::isStandard);
    }

    private boolean isStandard(QtiNode rule) {
        return switch (rule.name()) {
            case "responseCondition" -> !isScored(rule) || rule.children().stream().allMatch(this::isStandardBranch);
            case "setOutcomeValue" -> !scores.contains(rule.attribute("identifier"))
                    || rule.children().stream().allMatch(Scoring::isStandardValue);
            case "responseProcessingFragment" -> isStandard(rule.children());
            case "exitResponse" -> true;
            default -> false;
        };
    }

    private boolean isScored(QtiNode rule) {
        return !rule.all(node -> !node.is("setOutcomeValue") && !node.is("responseCondition")
                && node.name().startsWith("lookup")).isEmpty()
                || !rule.all(node -> node.is("setOutcomeValue") && scores.contains(node.attribute("identifier")))
                .isEmpty();
    }

    private boolean isStandardBranch(QtiNode branch) {
        List<QtiNode> parts = branch.children();
        if (branch.is("responseElse")) {
            return isStandard(parts);
        }
        return !parts.isEmpty() && isStandardTest(parts.get(0)) && isStandard(parts.subList(1, parts.size()));
    }

    private static boolean isStandardTest(QtiNode test) {
        return switch (test.name()) {
            case "match", "equal", "stringMatch" -> test.children().size() == 2
                    && test.child("variable").isPresent()
                    && test.child("correct").isPresent();
            case "isNull" -> test.child("variable").isPresent();
            case "not", "and" -> test.children().stream().allMatch(Scoring::isStandardTest);
            default -> false;
        };
    }

    private static boolean isStandardValue(QtiNode value) {
        return switch (value.name()) {
            case "baseValue", "mapResponse", "variable" -> true;
            case "sum" -> value.children().stream().allMatch(Scoring::isStandardValue);
            default -> false;
        };
    }

    /** Whether it is marked by rules of its own. */
    boolean isCustom() {
        return isCustom;
    }

    /** Whether the mapping decides what is earned. */
    boolean isMapped() {
        return isMapped;
    }

    /** How far off a number may be; empty where it is not said in a way that can be kept. */
    Optional<BigDecimal> tolerance(String identifier, BigDecimal value) {
        QtiNode equal = equals.get(identifier);
        if (equal == null || equal.attribute("toleranceMode").equals("exact")
                || equal.attribute("tolerance").isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        String[] bounds = equal.attribute("tolerance").strip().split("[\\s,]+");
        Optional<BigDecimal> low = Declaration.decimal(bounds[0]);
        Optional<BigDecimal> high = Declaration.decimal(bounds[bounds.length - 1]);
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) != 0) {
            return Optional.empty();
        }
        BigDecimal tolerance = equal.attribute("toleranceMode").equals("relative")
                ? value.multiply(low.get()).divide(HUNDRED).abs().stripTrailingZeros()
                : low.get().abs();
        return Optional.of(tolerance).filter(number -> number.scale() <= MOST_DIGITS);
    }
}
