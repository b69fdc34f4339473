package org.xuegui.exchange.moodle;

/** Writes elements line by line; texts with markup as CDATA. */
final class XmlOut {

    private final StringBuilder xml = new StringBuilder();
    private int depth = 1;

    /** Begins an element; attributes as {@code key, value, …}. */
    XmlOut open(String name, String... attributes) {
        indent().append(tag(name, attributes)).append(">\n");
        depth++;
        return this;
    }

    /** Ends the element begun last. */
    XmlOut close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds just this. */
    XmlOut value(String name, String value, String... attributes) {
        indent().append(tag(name, attributes)).append('>').append(escape(value)).append("</").append(name)
                .append(">\n");
        return this;
    }

    /** The element {@code text}. */
    XmlOut text(String text) {
        String clean = clean(text);
        boolean needsCdata = clean.indexOf('<') >= 0 || clean.indexOf('&') >= 0;
        indent().append("<text>")
                .append(needsCdata ? "<![CDATA[" + clean.replace("]]>", "]]]]><![CDATA[>") + "]]>" : escape(clean))
                .append("</text>\n");
        return this;
    }

    /** An element that holds a text in HTML. */
    XmlOut html(String name, String html, String... attributes) {
        String[] all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        all[attributes.length] = "format";
        all[attributes.length + 1] = "html";
        return open(name, all).text(html).close(name);
    }

    private StringBuilder indent() {
        return xml.append("  ".repeat(depth));
    }

    private static String tag(String name, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
        }
        return tag.toString();
    }

    /** A value as XML writes it. */
    static String escape(String value) {
        String clean = clean(value);
        StringBuilder escaped = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            escaped.append(switch (character) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\n' -> "&#10;";
                case '\t' -> "&#9;";
                default -> String.valueOf(character);
            });
        }
        return escaped.toString();
    }

    /** Without characters that no XML may hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlOut::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !isSurrogate && point != 0xFFFE && point != 0xFFFF || point == '\n' || point == '\t';
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
