package org.xuegui.exchange.qti;

/** QTI 3 says {@code qti-choice-interaction}, QTI 2 {@code choiceInteraction}: one form for both. */
final class QtiNames {

    private static final String PREFIX = "qti-";

    private QtiNames() {}

    /** The name of an element as QTI 2 has it. */
    static String element(String written) {
        return written.startsWith(PREFIX) ? joined(written.substring(PREFIX.length())) : written;
    }

    /** The name of an attribute as QTI 2 has it. */
    static String attribute(String written) {
        boolean isForeign = written.startsWith("data-") || written.startsWith("aria-");
        return isForeign ? written : joined(written);
    }

    private static String joined(String kebab) {
        if (kebab.indexOf('-') < 0) {
            return kebab;
        }
        StringBuilder name = new StringBuilder(kebab.length());
        boolean isStart = false;
        for (int i = 0; i < kebab.length(); i++) {
            char letter = kebab.charAt(i);
            if (letter == '-' && i > 0) {
                isStart = true;
            } else {
                name.append(isStart ? Character.toUpperCase(letter) : letter);
                isStart = false;
            }
        }
        return name.toString();
    }

    /** The name as QTI 3 has it, without its prefix. */
    static String kebab(String name) {
        StringBuilder kebab = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter)) {
                kebab.append('-').append(Character.toLowerCase(letter));
            } else {
                kebab.append(letter);
            }
        }
        return kebab.toString();
    }

    /** The element of QTI 3. */
    static String prefixed(String name) {
        return PREFIX + kebab(name);
    }
}
