package org.xuegui.base.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuegui.base.file.DataNode.Entry;
import org.xuegui.base.file.DataNode.Items;
import org.xuegui.base.file.DataNode.Mapping;
import org.xuegui.base.file.DataNode.Scalar;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;

/**
 * Reads the fields of one mapping by name and type. Nothing is thrown: what is missing or of the
 * wrong type becomes a problem at its line, and the reading goes on with an empty value, so that
 * one look at a file finds everything. A text of white space alone counts as empty.
 */
public final class Fields {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final int MOST_SHOWN = 40;

    private final String file;
    private final Mapping node;
    private final ProblemCollector problems;
    private final Set<String> known = new LinkedHashSet<>();
    private String name = "";

    /** The fields of this mapping; keys it holds twice are problems at once. */
    public Fields(String file, Mapping node, ProblemCollector problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        for (Scalar repeated : node.repeated()) {
            error(repeated, "duplicate-key", shown(repeated.text()));
        }
    }

    /** The fields of this node; empty and a problem where it is no mapping. */
    public static Optional<Fields> of(String file, DataNode node, ProblemCollector problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(new Fields(file, mapping, problems));
        }
        problems.add(Problem.error(new Place(file, node.line(), node.column(), ""), "expected-mapping"));
        return Optional.empty();
    }

    /** From now on places name this, such as a question's id. */
    public Fields named(String what) {
        name = what;
        return this;
    }

    /** Where the mapping stands. */
    public Place place() {
        return place(node);
    }

    /** Where this node stands. */
    public Place place(DataNode at) {
        return new Place(file, at.line(), at.column(), name);
    }

    /** Where the value of the key stands; the mapping's place where there is none. */
    public Place place(String key) {
        return place(node.find(key).orElse(node));
    }

    /** A required text; empty after a problem. */
    public String text(String key) {
        Optional<DataNode> value = required(key);
        if (value.isEmpty()) {
            return "";
        }
        String text = textOf(key, value.get());
        if (text.isEmpty() && value.get() instanceof Scalar) {
            error(value.get(), "empty-value", key);
        }
        return text;
    }

    /** A text that may be missing; empty then. */
    public String optionalText(String key) {
        return find(key).map(value -> textOf(key, value)).orElse("");
    }

    /** A required word out of these; empty after a problem. */
    public <T> Optional<T> choice(String key, Map<String, T> allowed) {
        String word = text(key).strip();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!allowed.containsKey(word)) {
            error(node.find(key).orElse(node), "unknown-word", key, shown(word), String.join(" ", allowed.keySet()));
        }
        return Optional.ofNullable(allowed.get(word));
    }

    /** A required {@code true} or {@code false}, nothing else; empty after a problem. */
    public Optional<Boolean> truth(String key) {
        String word = text(key).strip();
        if (!word.isEmpty() && !isTruth(word)) {
            error(node.find(key).orElse(node), "expected-boolean", key, shown(word));
        }
        return isTruth(word) ? Optional.of(word.equals("true")) : Optional.empty();
    }

    /** {@code true} or {@code false}; false where it is missing. */
    public boolean optionalTruth(String key) {
        return find(key).isPresent() && truth(key).orElse(false);
    }

    /** A required decimal number; empty after a problem. */
    public Optional<BigDecimal> number(String key) {
        String digits = text(key).strip();
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(digits).matches()) {
            error(node.find(key).orElse(node), "expected-number", key, shown(digits));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits));
    }

    /** A number that may be missing. */
    public Optional<BigDecimal> optionalNumber(String key) {
        return find(key).isPresent() ? number(key) : Optional.empty();
    }

    /** A required list of at least one text. */
    public List<String> texts(String key) {
        return required(key).map(value -> textsOf(key, filled(key, value))).orElse(List.of());
    }

    /** A list of texts that may be missing or empty. */
    public List<String> optionalTexts(String key) {
        return find(key).map(value -> textsOf(key, value)).orElse(List.of());
    }

    /** A required list of at least one mapping. */
    public List<Fields> mappings(String key) {
        return required(key).map(value -> mappingsOf(key, filled(key, value))).orElse(List.of());
    }

    /** A list of mappings that may be missing or empty. */
    public List<Fields> optionalMappings(String key) {
        return find(key).map(value -> mappingsOf(key, value)).orElse(List.of());
    }

    /** A required list of at least one value, as they stand; empty after a problem. */
    public List<DataNode> items(String key) {
        return required(key).map(value -> itemsOf(key, filled(key, value))).orElse(List.of());
    }

    /** A list of values, as they stand, that may be missing or empty. */
    public List<DataNode> optionalItems(String key) {
        return find(key).map(value -> itemsOf(key, value)).orElse(List.of());
    }

    /** A required mapping; empty after a problem. */
    public Optional<Fields> mapping(String key) {
        return required(key).flatMap(value -> of(file, value, problems)).map(fields -> fields.named(name));
    }

    /** Whether the key stands there, with whatever value. */
    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** Reports an error at the value of the key, or at the mapping where there is none. */
    public void error(String key, String code, Object... arguments) {
        error(node.find(key).orElse(node), code, arguments);
    }

    /** Reports a warning at the value of the key, or at the mapping where there is none. */
    public void warn(String key, String code, Object... arguments) {
        problems.add(Problem.warning(place(key), code, arguments));
    }

    /** Ends the reading: keys nobody asked for are warnings that name the nearest known key. */
    public void end() {
        for (Entry entry : node.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                continue;
            }
            Problem problem = NearestWord.to(key, known)
                    .map(near -> Problem.warning(place(entry.key()), "unknown-key-near", shown(key), near))
                    .orElseGet(() -> Problem.warning(place(entry.key()), "unknown-key", shown(key)));
            problems.add(problem);
        }
    }

    /** The value of the key as it stands; empty where the key is missing. */
    public Optional<DataNode> find(String key) {
        known.add(key);
        return node.find(key);
    }

    private Optional<DataNode> required(String key) {
        Optional<DataNode> value = find(key);
        if (value.isEmpty()) {
            error(node, "missing-field", key);
        }
        return value;
    }

    private String textOf(String key, DataNode value) {
        if (value instanceof Scalar scalar) {
            return scalar.text().isBlank() ? "" : scalar.text();
        }
        error(value, "expected-text", key);
        return "";
    }

    private List<DataNode> itemsOf(String key, DataNode value) {
        if (value instanceof Items list) {
            return list.items();
        }
        if (!(value instanceof Scalar scalar && scalar.text().isBlank())) {
            error(value, "expected-list", key);
        }
        return List.of();
    }

    private DataNode filled(String key, DataNode value) {
        boolean isEmptyText = value instanceof Scalar scalar && scalar.text().isBlank();
        if (isEmptyText || value instanceof Items list && list.items().isEmpty()) {
            error(value, "empty-value", key);
        }
        return value;
    }

    private List<String> textsOf(String key, DataNode value) {
        List<String> texts = new ArrayList<>();
        for (DataNode item : itemsOf(key, value)) {
            String text = textOf(key, item);
            if (!text.isEmpty()) {
                texts.add(text);
            } else if (item instanceof Scalar) {
                error(item, "empty-value", key);
            }
        }
        return texts;
    }

    private List<Fields> mappingsOf(String key, DataNode value) {
        return itemsOf(key, value).stream()
                .flatMap(item -> of(file, item, problems).stream())
                .map(fields -> fields.named(name))
                .toList();
    }

    /** Reports an error at this node. */
    public void error(DataNode at, String code, Object... arguments) {
        problems.add(Problem.error(place(at), code, arguments));
    }

    private static boolean isTruth(String word) {
        return word.equals("true") || word.equals("false");
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + '…';
    }
}
