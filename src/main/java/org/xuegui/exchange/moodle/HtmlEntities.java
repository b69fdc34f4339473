package org.xuegui.exchange.moodle;

import java.util.Set;
import org.jsoup.nodes.Entities;

/** Names of characters that HTML knows and XML does not, such as {@code &nbsp;}, in files that are XML but for them. */
final class HtmlEntities {

    private static final Set<String> OF_XML = Set.of("&amp;", "&lt;", "&gt;", "&quot;", "&apos;");
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final int LONGEST = 12;

    private HtmlEntities() {}

    /** The text with these characters in place of their names; not inside CDATA, where nothing is a name. */
    static String replaced(String xml) {
        StringBuilder replaced = new StringBuilder(xml.length());
        int at = 0;
        while (at < xml.length()) {
            char character = xml.charAt(at);
            int end = at + 1;
            if (character == '<' && xml.startsWith(CDATA, at)) {
                int close = xml.indexOf(CDATA_END, at);
                end = close < 0 ? xml.length() : close;
                replaced.append(xml, at, end);
            } else if (character == '&') {
                end = entityEnd(xml, at);
                replaced.append(character(xml.substring(at, end)));
            } else {
                replaced.append(character);
            }
            at = end;
        }
        return replaced.toString();
    }

    private static int entityEnd(String xml, int at) {
        int end = at + 1;
        while (end < xml.length() && end - at < LONGEST && Character.isLetterOrDigit(xml.charAt(end))) {
            end++;
        }
        return end < xml.length() && xml.charAt(end) == ';' ? end + 1 : at + 1;
    }

    private static String character(String entity) {
        if (entity.length() == 1 || OF_XML.contains(entity)) {
            return entity;
        }
        String character = Entities.getByName(entity.substring(1, entity.length() - 1));
        return character.isEmpty() || character.equals("&") || character.equals("<") ? entity : character;
    }
}
