package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moodle's accepted texts, in which a star stands for any text unless a backslash precedes it. */
public final class AcceptedTexts {

    private AcceptedTexts() {}

    /** Whether a star in it stands for any text. */
    public static boolean hasWildcard(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWildcard(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The texts without the stars at their ends; those with a star inside are left out. Empty if none is left. */
    public static Optional<List<String>> of(List<String> texts) {
        List<String> accepted = new ArrayList<>();
        for (String text : texts) {
            String literal = withoutOuterStars(text);
            if (!literal.isBlank() && !hasWildcard(literal) && !accepted.contains(unescaped(literal))) {
                accepted.add(unescaped(literal));
            }
        }
        return accepted.isEmpty() ? Optional.empty() : Optional.of(accepted);
    }

    /** The text with a backslash before each star. */
    public static String escape(String text) {
        return text.replace("*", "\\*");
    }

    private static String unescaped(String text) {
        return text.replace("\\*", "*");
    }

    private static String withoutOuterStars(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWildcard(text, from)) {
            from++;
        }
        while (to > from && isWildcard(text, to - 1)) {
            to--;
        }
        return Spaces.strip(text.substring(from, to));
    }

    private static boolean isWildcard(String text, int at) {
        return text.charAt(at) == '*' && (at == 0 || text.charAt(at - 1) != '\\');
    }
}
