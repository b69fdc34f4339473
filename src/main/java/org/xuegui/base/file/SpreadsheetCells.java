package org.xuegui.base.file;

/**
 * Text cells of a CSV file, so written that no spreadsheet takes them for a formula, and read back
 * as they were. Numbers are not guarded: a negative mark stays a number.
 */
public final class SpreadsheetCells {

    private static final String RISKY = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCells() {}

    /** The text with {@code '} before it where it starts like a formula, or like a guarded text. */
    public static String guard(String text) {
        return isRisky(text, 0) || isGuarded(text) ? '\'' + text : text;
    }

    /** The text {@link #guard} was given. */
    public static String unguard(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    /** Whether one or more quotes stand before a risky sign; each guarding adds one. */
    private static boolean isGuarded(String text) {
        int quotes = 0;
        while (quotes < text.length() && text.charAt(quotes) == '\'') {
            quotes++;
        }
        return quotes > 0 && isRisky(text, quotes);
    }

    private static boolean isRisky(String text, int at) {
        return at < text.length() && RISKY.indexOf(text.charAt(at)) >= 0;
    }
}
