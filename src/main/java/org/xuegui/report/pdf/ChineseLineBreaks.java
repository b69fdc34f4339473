package org.xuegui.report.pdf;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/**
 * Where a line may end: after a space or a hyphen, and between Chinese characters, but never before a closing or after
 * an opening mark, nor in the room left for an answer: wide spaces and underscores.
 */
final class ChineseLineBreaks implements SplitCharacter {

    private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’…—·％%,.;:?!)]}\u3000＿_";
    private static final String NOT_LAST = "（《〈「『【〔“‘([{\u3000";

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        char here = text[current];
        if (here <= ' ' || here == '-') {
            return true;
        }
        char next = current + 1 < end ? text[current + 1] : ' ';
        if (NOT_LAST.indexOf(here) >= 0 || NOT_FIRST.indexOf(next) >= 0) {
            return false;
        }
        return isWide(here) || isWide(next);
    }

    private static boolean isWide(char character) {
        return character >= 0x2E80 && character <= 0x9FFF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFF00 && character <= 0xFFEF
                || "“”‘’…—".indexOf(character) >= 0
                || Character.isSurrogate(character);
    }
}
