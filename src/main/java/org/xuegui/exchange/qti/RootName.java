package org.xuegui.exchange.qti;

/** The name of the first element, found without reading the document, so that a document type does not matter. */
final class RootName {

    private RootName() {}

    /** The normalised name without prefix; empty where the text does not begin like XML. */
    static String of(String beginning) {
        int at = 0;
        while (at < beginning.length()) {
            int open = beginning.indexOf('<', at);
            if (open < 0 || !beginning.substring(at, open).isBlank() || open + 1 >= beginning.length()) {
                return "";
            }
            if (beginning.startsWith("<!--", open)) {
                at = after(beginning, "-->", open);
            } else if (beginning.charAt(open + 1) == '?' || beginning.charAt(open + 1) == '!') {
                at = after(beginning, ">", open);
            } else {
                return name(beginning, open + 1);
            }
        }
        return "";
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static String name(String text, int from) {
        int to = from;
        while (to < text.length() && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String name = text.substring(from, to);
        return QtiNames.element(name.substring(name.indexOf(':') + 1));
    }
}
