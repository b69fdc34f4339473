package org.xuegui.exchange.sheet;

/** Texts as a workbook can hold them. */
final class WritableText {

    private WritableText() {}

    /** The text without control characters no file of text or XML may hold. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(WritableText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int point) {
        boolean isControl = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean isSurrogate = point >= 0xD800 && point <= 0xDFFF;
        return !isControl && !isSurrogate && point != 0xFFFE && point != 0xFFFF;
    }

    /**
     * The text for the XML of a workbook: a carriage return, which XML would turn into a line feed, in the way
     * spreadsheets write it, and what looks like that way of writing kept apart from it.
     */
    static String forWorkbook(String text) {
        String allowed = of(text);
        if (allowed.indexOf('\r') < 0 && !allowed.contains("_x")) {
            return allowed;
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < allowed.length(); i++) {
            char sign = allowed.charAt(i);
            boolean looksEscaped = sign == '_'
                    && i + 7 <= allowed.length()
                    && !SheetXml.unescaped(allowed.substring(i, i + 7)).equals(allowed.substring(i, i + 7));
            if (sign == '\r') {
                escaped.append("_x000D_");
            } else {
                escaped.append(looksEscaped ? "_x005F_" : sign);
            }
        }
        return escaped.toString();
    }
}
