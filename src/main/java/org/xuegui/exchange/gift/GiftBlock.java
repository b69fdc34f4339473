package org.xuegui.exchange.gift;

import java.util.List;

/**
 * What stands between two blank lines of a GIFT file.
 *
 * @param line line of the first text, from 1
 * @param text its lines, comments left empty, escaped signs guarded
 * @param comments its comment lines
 * @param hasGap whether a blank line stood inside the braces
 */
record GiftBlock(int line, String text, List<String> comments, boolean hasGap) {

    GiftBlock {
        comments = List.copyOf(comments);
    }

    /** The block without its first line; it has the same comments. */
    GiftBlock behindFirstLine() {
        int start = text.indexOf('\n');
        int lines = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
            lines++;
        }
        return new GiftBlock(line + lines, text.substring(start), comments, hasGap);
    }
}
