package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xuegui.exchange.input.Spaces;

/** An element with its names in the form of QTI 2. Complete once its end was read. */
final class QtiNode {

    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final List<Object> content = new ArrayList<>(2);

    QtiNode(String name, Map<String, String> attributes, int line) {
        this.name = name;
        this.attributes = attributes;
        this.line = line;
    }

    void add(QtiNode child) {
        content.add(child);
    }

    void add(String text) {
        content.add(text);
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    int line() {
        return line;
    }

    /** Its attribute; empty text where it has none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    boolean isTrue(String key) {
        String value = attribute(key);
        return value.equals("true") || value.equals("1");
    }

    /** {@link QtiNode}s and {@link String}s in their order. */
    List<Object> content() {
        return content;
    }

    List<QtiNode> children() {
        return content.stream().filter(QtiNode.class::isInstance).map(QtiNode.class::cast).toList();
    }

    List<QtiNode> children(String child) {
        return children().stream().filter(each -> each.is(child)).toList();
    }

    Optional<QtiNode> child(String child) {
        return children().stream().filter(each -> each.is(child)).findFirst();
    }

    /** Those below it of this kind, at any depth, in the order of the file. */
    List<QtiNode> all(Predicate<QtiNode> kind) {
        List<QtiNode> found = new ArrayList<>();
        collect(kind, found);
        return found;
    }

    private void collect(Predicate<QtiNode> kind, List<QtiNode> found) {
        for (QtiNode child : children()) {
            if (kind.test(child)) {
                found.add(child);
            }
            child.collect(kind, found);
        }
    }

    /** All characters in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    /** All characters in it without white space at the ends. */
    String word() {
        return Spaces.strip(text());
    }

    private void append(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof QtiNode child) {
                child.append(text);
            } else {
                text.append(part);
            }
        }
    }

    /** Texts of the children of this name. */
    Stream<String> words(String child) {
        return children(child).stream().map(QtiNode::word);
    }
}
