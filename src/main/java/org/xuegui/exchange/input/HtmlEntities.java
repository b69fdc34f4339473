package org.xuegui.exchange.input;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Names of characters that HTML knows and XML does not, such as {@code &nbsp;}, ampersands that name nothing and
 * characters that XML forbids, in files that are XML but for them.
 */
public final class HtmlEntities {

    private static final Set<String> OF_XML = Set.of("&amp;", "&lt;", "&gt;", "&quot;", "&apos;");
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final Pattern NUMBERED = Pattern.compile("&#(?:\\d{1,7}|x[0-9a-fA-F]{1,6});");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}]");
    private static final Pattern FORBIDDEN_NUMBER =
            Pattern.compile("&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|x0*(?:[0-8bceBCEfF]|1[0-9a-fA-F]));");
    private static final int LONGEST = 12;

    private HtmlEntities() {}

    /**
     * The text with these characters in place of their names, other ampersands escaped and spaces for forbidden
     * characters; ampersands in CDATA stay as they are.
     */
    public static String replaced(String file) {
        String xml = FORBIDDEN.matcher(file).replaceAll(" ");
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
        while (end < xml.length() && end - at < LONGEST && isPart(xml.charAt(end))) {
            end++;
        }
        return end < xml.length() && xml.charAt(end) == ';' ? end + 1 : at + 1;
    }

    private static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '#';
    }

    private static String character(String entity) {
        if (FORBIDDEN_NUMBER.matcher(entity).matches()) {
            return " ";
        }
        if (OF_XML.contains(entity) || NUMBERED.matcher(entity).matches()) {
            return entity;
        }
        String character = entity.length() == 1 ? "" : Entities.getByName(entity.substring(1, entity.length() - 1));
        boolean isSign = character.isEmpty() || character.equals("&") || character.equals("<");
        return isSign ? "&amp;" + entity.substring(1) : character;
    }
}
