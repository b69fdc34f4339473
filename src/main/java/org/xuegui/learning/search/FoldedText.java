package org.xuegui.learning.search;

/** Text made comparable without changing its length: full-width forms narrow, letters small, all spaces plain. */
final class FoldedText {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private FoldedText() {}

    static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char fold(char letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return ' ';
        }
        boolean isFullWidth = letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST;
        char narrow = isFullWidth ? (char) (letter - FULL_WIDTH_SHIFT) : letter;
        return Character.toLowerCase(Character.toUpperCase(narrow));
    }
}
