package org.xuegui.report.file;

import java.util.regex.Pattern;

/** Text as an XLSX cell can hold it. */
final class XlsxText {

    /** Most characters a cell holds. */
    static final int LONGEST = 32_767;

    /** What a spreadsheet would read as one character by its code. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** The text without characters XML forbids, with plain line ends, cut to what a cell holds. */
    static String of(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(XlsxText::isLegal)
                .forEach(legal::appendCodePoint);
        String escaped = ESCAPE.matcher(legal).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = Character.isHighSurrogate(escaped.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return escaped.substring(0, end);
    }

    private static boolean isLegal(int point) {
        boolean isControl = point < 0x20 && point != '\t' && point != '\n';
        boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !isControl && !isSurrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
