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

    /** The part of the text from here to there as a block of its own, with the same comments. */
    GiftBlock part(int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == '\n') {
            start++;
        }
        int before = (int) text.substring(0, start).chars().filter(character -> character == '\n').count();
        return new GiftBlock(line + before, text.substring(start, to), comments, hasGap);
    }
}
