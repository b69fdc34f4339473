package org.xuegui.exchange.qti;

/** Writes XML element by element; characters XML cannot hold are left out. */
final class XmlText {

    private final StringBuilder xml = new StringBuilder();
    private final QtiVersion version;

    XmlText(QtiVersion version) {
        this.version = version;
    }

    /** Begins the document with its declaration. */
    XmlText declare() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** Opens an element of QTI; attributes as names and values in turn, names as in QTI 2. */
    XmlText open(String name, String... attributes) {
        return tag(version.element(name), true, false, attributes);
    }

    /** An element of QTI without content. */
    XmlText empty(String name, String... attributes) {
        return tag(version.element(name), true, true, attributes);
    }

    /** Closes an element of QTI. */
    XmlText close(String name) {
        return closePlain(version.element(name));
    }

    /** Opens an element whose name is the same in all versions. */
    XmlText openPlain(String name, String... attributes) {
        return tag(name, false, false, attributes);
    }

    /** An element whose name is the same in all versions, without content. */
    XmlText emptyPlain(String name, String... attributes) {
        return tag(name, false, true, attributes);
    }

    /** Closes it. */
    XmlText closePlain(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    private XmlText tag(String name, boolean isQti, boolean isEmpty, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(isQti ? version.attribute(attributes[i]) : attributes[i]).append("=\"");
            for (int at = 0; at < attributes[i + 1].length(); at++) {
                append(attributes[i + 1], at, true);
            }
            xml.append('"');
        }
        xml.append(isEmpty ? "/>" : ">");
        return this;
    }

    /** Characters as they are. */
    XmlText text(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text, i, false);
        }
        return this;
    }

    private void append(String text, int at, boolean isAttribute) {
        char character = text.charAt(at);
        boolean isLone = Character.isHighSurrogate(character)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (!isLone) {
            append(character, isAttribute);
        }
    }

    /** Text inside paragraphs: a space that would be swallowed beside another is written as one that is kept. */
    XmlText flow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isBetween = i > 0 && i < text.length() - 1 && text.charAt(i - 1) > ' ' && text.charAt(i + 1) > ' ';
            if (character == ' ' && !isBetween) {
                xml.append('\u00A0');
            } else {
                append(text, i, false);
            }
        }
        return this;
    }

    private void append(char character, boolean isAttribute) {
        switch (character) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append(isAttribute ? "&quot;" : "\"");
            case '\r' -> xml.append("&#13;");
            case '\n', '\t' -> {
                if (isAttribute) {
                    xml.append("&#").append((int) character).append(';');
                } else {
                    xml.append(character);
                }
            }
            default -> {
                if (character >= ' ' && character < '\uFFFE') {
                    xml.append(character);
                }
            }
        }
    }

    /** A line break for people who read the file. */
    XmlText line() {
        xml.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
