package org.xuegui.exchange.qti;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.exchange.input.Remarks;

/**
 * Processes the responses to an item as QTI says: what is not answered is NULL, and NULL makes whatever it enters
 * NULL; a container maps each value once.
 */
final class QtiRules {

    private final QtiNode item;
    private final Map<String, List<String>> variables = new HashMap<>();

    private QtiRules(QtiNode item, Map<String, List<String>> responses) {
        this.item = item;
        item.children("outcomeDeclaration").forEach(outcome -> outcome.child("defaultValue").ifPresent(value ->
                variables.put(outcome.attribute("identifier"), value.words("value").toList())));
        responses.forEach((name, values) -> {
            if (!values.isEmpty()) {
                variables.put(name, values);
            }
        });
    }

    /** The outcomes after these responses, by name. */
    static Map<String, List<String>> outcomes(String document, Map<String, List<String>> responses) {
        Remarks remarks = new Remarks(new ProblemCollector(), Place.file(""));
        QtiNode item = QtiXml.read(document, remarks, new ReadBudget(document.length()));
        QtiRules rules = new QtiRules(item, responses);
        item.child("responseProcessing").ifPresent(rules::process);
        return rules.variables;
    }

    private void process(QtiNode processing) {
        String template = processing.attribute("template").replaceFirst(".*/", "").replaceFirst("\\.xml$", "");
        switch (template) {
            case "match_correct" -> set("SCORE", same("RESPONSE", variables.get("RESPONSE"), correct("RESPONSE"))
                    .filter(each -> each).isPresent() ? "1" : "0");
            case "map_response" -> set("SCORE", mapped("RESPONSE").orElse("0"));
            default -> processing.children().forEach(this::apply);
        }
    }

    private void set(String outcome, String value) {
        variables.put(outcome, List.of(value));
    }

    private void apply(QtiNode rule) {
        if (rule.is("setOutcomeValue")) {
            variables.put(rule.attribute("identifier"), value(rule.children().get(0)));
            return;
        }
        QtiNode branch = rule.child("responseIf").orElseThrow();
        if (test(branch.children().get(0)).orElse(false)) {
            branch.children().stream().skip(1).forEach(this::apply);
        }
    }

    /** True, false, or neither. */
    private Optional<Boolean> test(QtiNode test) {
        List<QtiNode> parts = test.children();
        return switch (test.name()) {
            case "isNull" -> Optional.of(value(parts.get(0)) == null);
            case "not" -> test(parts.get(0)).map(each -> !each);
            case "or" -> any(parts.stream().map(this::test).toList());
            case "match" -> same(parts.get(0).attribute("identifier"), value(parts.get(0)), value(parts.get(1)));
            case "member" -> both(parts).map(two -> two.get(1).containsAll(two.get(0)));
            case "stringMatch" -> both(parts).map(two -> test.isTrue("caseSensitive")
                    ? two.get(0).equals(two.get(1))
                    : two.get(0).get(0).equalsIgnoreCase(two.get(1).get(0)));
            case "equal" -> both(parts).map(two -> new BigDecimal(two.get(0).get(0))
                    .subtract(new BigDecimal(two.get(1).get(0))).abs().compareTo(tolerance(test)) <= 0);
            default -> throw new IllegalStateException(test.name());
        };
    }

    private static Optional<Boolean> any(List<Optional<Boolean>> tests) {
        if (tests.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return tests.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    private static BigDecimal tolerance(QtiNode equal) {
        return equal.attribute("toleranceMode").equals("exact")
                ? BigDecimal.ZERO
                : new BigDecimal(equal.attribute("tolerance").split(" ")[0]);
    }

    private Optional<List<List<String>>> both(List<QtiNode> parts) {
        List<List<String>> values = parts.stream().map(this::value).filter(Objects::nonNull).toList();
        return values.size() < 2 ? Optional.empty() : Optional.of(values);
    }

    private Optional<Boolean> same(String response, List<String> one, List<String> other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        boolean isOrdered = declaration(response).attribute("cardinality").equals("ordered");
        return Optional.of(isOrdered ? one.equals(other) : one.stream().sorted().toList().equals(
                other.stream().sorted().toList()));
    }

    /** The value; null for NULL. */
    private List<String> value(QtiNode expression) {
        String name = expression.attribute("identifier");
        return switch (expression.name()) {
            case "variable" -> variables.get(name);
            case "correct" -> correct(name);
            case "baseValue" -> List.of(expression.word());
            case "mapResponse" -> mapped(name).map(List::of).orElse(null);
            case "sum" -> sum(expression.children());
            default -> throw new IllegalStateException(expression.name());
        };
    }

    private List<String> sum(List<QtiNode> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (QtiNode part : parts) {
            List<String> value = value(part);
            if (value == null) {
                return null;
            }
            sum = sum.add(new BigDecimal(value.get(0)));
        }
        return List.of(sum.toPlainString());
    }

    private QtiNode declaration(String response) {
        return item.children("responseDeclaration").stream()
                .filter(each -> each.attribute("identifier").equals(response)).findFirst().orElseThrow();
    }

    private List<String> correct(String response) {
        return declaration(response).child("correctResponse").orElseThrow().words("value").toList();
    }

    private Optional<String> mapped(String response) {
        List<String> values = variables.get(response);
        if (values == null) {
            return Optional.empty();
        }
        QtiNode mapping = declaration(response).child("mapping").orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        for (String value : values.stream().distinct().toList()) {
            sum = sum.add(mapping.children("mapEntry").stream()
                    .filter(entry -> isKey(entry, value))
                    .map(entry -> new BigDecimal(entry.attribute("mappedValue")))
                    .findFirst()
                    .orElse(new BigDecimal(mapping.attribute("defaultValue"))));
        }
        sum = bound(mapping, "lowerBound").map(sum::max).orElse(sum);
        return Optional.of(bound(mapping, "upperBound").map(sum::min).orElse(sum).toPlainString());
    }

    private static boolean isKey(QtiNode entry, String value) {
        return entry.attribute("caseSensitive").equals("false")
                ? entry.attribute("mapKey").equalsIgnoreCase(value)
                : entry.attribute("mapKey").equals(value);
    }

    private static Optional<BigDecimal> bound(QtiNode mapping, String name) {
        return Optional.of(mapping.attribute(name)).filter(each -> !each.isEmpty()).map(BigDecimal::new);
    }
}
