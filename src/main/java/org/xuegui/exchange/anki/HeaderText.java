package org.xuegui.exchange.anki;

/** Text on one line of a header: a line break is written {@code \n}, a backslash twice. */
final class HeaderText {

    private HeaderText() {}

    static String write(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String read(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean isEscape = sign == '\\' && (next == '\\' || next == 'n' || next == 'r');
            if (isEscape) {
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : '\\');
                i++;
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
