package org.xuegui.ui.question;

/** What feedback says of a choice, blank, pair or item: always a sign and a word beside the colour. */
enum Verdict {
    /** Answered right, or the key. */
    RIGHT("verdict-right", "✓"),
    /** Right but not answered. */
    MISSED("verdict-missed", "✓"),
    /** Answered wrong, or not at all. */
    WRONG("verdict-wrong", "✗");

    private final String styleClass;
    private final String sign;

    Verdict(String styleClass, String sign) {
        this.styleClass = styleClass;
        this.sign = sign;
    }

    String styleClass() {
        return styleClass;
    }

    String sign() {
        return sign;
    }
}
