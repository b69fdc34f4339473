package org.xuegui.exchange.moodle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a question.
 *
 * @param name its name
 * @param attributes its attributes
 * @param text its own text; of an element {@code text} with markup inside it, as HTML
 * @param children the elements in it
 * @param line the line it starts in, from 1
 */
record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children, int line) {

    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The attribute, or this if there is none. */
    String attribute(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    /** The first child of this name. */
    Optional<XmlElement> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** The children of this name. */
    List<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** What it says: the text of its {@code text}, or its own; without white space at the ends. */
    String value() {
        return child("text").map(XmlElement::text).orElse(text).strip();
    }

    /** What the child of this name says; empty if there is none. */
    String value(String childName) {
        return child(childName).map(XmlElement::value).orElse("");
    }

    /** Whether the child of this name says something other than no. */
    boolean isTrue(String childName, boolean otherwise) {
        String value = value(childName);
        return value.isEmpty() ? otherwise : !value.equals("0") && !value.equalsIgnoreCase("false");
    }
}
