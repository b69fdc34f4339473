package org.xuegui.exchange.qti;

/**
 * Our ids as identifiers QTI allows: Latin letters, digits, {@code _ - .}, no digit first. Any other character is
 * written as {@code _x4E2D_} and so read back.
 */
final class Identifiers {

    private static final int MARK = 7;

    private Identifiers() {}

    /** The identifier of an id. */
    static String write(String id) {
        StringBuilder written = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char character = id.charAt(i);
            if (isAllowed(character, i == 0) && !isMark(id, i)) {
                written.append(character);
            } else {
                written.append(String.format("_x%04X_", (int) character));
            }
        }
        return written.toString();
    }

    /** The id of an identifier. */
    static String read(String identifier) {
        if (!identifier.contains("_x")) {
            return identifier;
        }
        StringBuilder id = new StringBuilder(identifier.length());
        for (int i = 0; i < identifier.length(); i++) {
            if (isMark(identifier, i)) {
                id.append((char) Integer.parseInt(identifier.substring(i + 2, i + MARK - 1), 16));
                i += MARK - 1;
            } else {
                id.append(identifier.charAt(i));
            }
        }
        return id.toString();
    }

    private static boolean isAllowed(char character, boolean isFirst) {
        boolean isLetter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
        boolean isDigit = character >= '0' && character <= '9';
        return isLetter || character == '_' || !isFirst && (isDigit || character == '-' || character == '.');
    }

    private static boolean isMark(String text, int at) {
        if (at + MARK > text.length() || !text.startsWith("_x", at) || text.charAt(at + MARK - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + MARK - 1; i++) {
            if ("0123456789ABCDEF".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
