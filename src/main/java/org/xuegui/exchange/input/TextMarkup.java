package org.xuegui.exchange.input;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells text with HTML in it from plain text, as Moodle's automatic format has both. */
public final class TextMarkup {

    private static final Set<String> SINGLE = Set.of("br", "img", "hr");
    private static final Set<String> PAIRED = Set.of(
            "p", "div", "span", "b", "strong", "i", "em", "u", "s", "sub", "sup", "ul", "ol", "li", "a", "font",
            "table", "tbody", "thead", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6",
            "pre", "code", "blockquote", "center",
            "big", "small", "strike", "del", "ins", "tt", "script", "style", "iframe", "math", "svg");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[a-zA-Z]{2,8}[0-9]{0,2}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final int LONGEST_NAME = 10;

    private TextMarkup() {}

    /** Whether the text holds an element of HTML that is closed, or a character written as HTML writes it. */
    public static boolean isHtml(String text) {
        return text.indexOf('<') >= 0 && hasElement(text) || text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
    }

    private static boolean hasElement(String text) {
        int last = text.lastIndexOf('>');
        Set<String> opened = new HashSet<>();
        for (int at = text.indexOf('<'); at >= 0 && at < last; at = text.indexOf('<', at + 1)) {
            boolean isClosing = text.charAt(at + 1) == '/';
            String name = name(text, at + (isClosing ? 2 : 1));
            if (!isClosing && SINGLE.contains(name) || isClosing && opened.contains(name)) {
                return true;
            }
            if (!isClosing && PAIRED.contains(name)) {
                opened.add(name);
            }
        }
        return false;
    }

    private static String name(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        boolean isEnded = to < text.length() && " \t\n/>".indexOf(text.charAt(to)) >= 0;
        return isEnded ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
    }

    /** Text of Moodle's automatic format as HTML: line breaks count, except beside markup. */
    public static String withLineBreaks(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isBeside = i > 0 && text.charAt(i - 1) == '>'
                    || i + 1 < text.length() && text.charAt(i + 1) == '<';
            html.append(character == '\n' && !isBeside ? "<br>" : String.valueOf(character));
        }
        return html.toString();
    }
}
