package org.xuegui.exchange.text;

import java.text.Normalizer;
import org.xuegui.exchange.input.Spaces;

/**
 * Text folded sign by sign for recognising labels: half width, one kind of space, bracket and dash, ordinary
 * characters for radicals, simplified ones for the traditional ones of labels. As long as the text itself, so that places in one are places in the other.
 */
final class Folding {

    private static final String LOOK_ALIKES = "АВСЕАΒΕ";
    private static final String LATIN = "ABCEABE";
    /** The traditional characters of labels and words for types. */
    private static final String TRADITIONAL = "題選單項擇斷簡對錯參標準確難數點釋論問連線應編號類別試詳與內總詞計綜複說評備註頁節個關聯寫譯觀補實訂";
    private static final String SIMPLIFIED = "题选单项择断简对错参标准确难数点释论问连线应编号类别试详与内总词计综复说评备注页节个关联写译观补实订";

    private Folding() {}

    /** The folded text; the same length. */
    static String fold(String text) {
        char[] folded = null;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char plain = fold(sign);
            if (plain != sign) {
                folded = folded == null ? text.toCharArray() : folded;
                folded[i] = plain;
            }
        }
        return folded == null ? text : new String(folded);
    }

    private static char fold(char sign) {
        if (sign < 0x80) {
            return sign;
        }
        if (sign >= '\uFF01' && sign <= '\uFF5E') {
            return (char) (sign - 0xFEE0);
        }
        if (Spaces.isSpace(sign)) {
            return ' ';
        }
        boolean isVariant = sign >= '\u2E80' && sign <= '\u2FDF' || sign >= '\uF900' && sign <= '\uFAFF';
        return isVariant ? variant(sign) : mark(sign);
    }

    private static char variant(char sign) {
        String form = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
        return form.length() == 1 ? form.charAt(0) : sign;
    }

    private static char mark(char sign) {
        int traditional = sign >= '\u4E00' && sign <= '\u9FFF' ? TRADITIONAL.indexOf(sign) : -1;
        if (traditional >= 0) {
            return SIMPLIFIED.charAt(traditional);
        }
        int alike = LOOK_ALIKES.indexOf(sign);
        return alike >= 0 ? LATIN.charAt(alike) : switch (sign) {
            case '【', '〔', '〖', '［' -> '[';
            case '】', '〕', '〗', '］' -> ']';
            case '﹙', '❨' -> '(';
            case '﹚', '❩' -> ')';
            case '–', '—', '―', '─', '−' -> '-';
            case '﹒', '․' -> '.';
            case '∶', '︰' -> ':';
            default -> sign;
        };
    }

    /** Whether the sign is a letter of Chinese. */
    static boolean isHan(char sign) {
        return Character.isIdeographic(sign) || Character.isSurrogate(sign);
    }

    /** The text without spaces. */
    static String compact(String folded) {
        StringBuilder kept = new StringBuilder(folded.length());
        folded.chars().filter(sign -> !Spaces.isSpace(sign)).forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    /** The first place from here on that holds no space; the text's end if there is none. */
    static int skipSpaces(String folded, int from) {
        int at = from;
        while (at < folded.length() && Spaces.isSpace(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word stands first between these places; -1 where it does not. Looks no further than the last. */
    static int indexOf(String folded, String word, int from, int to) {
        for (int at = from; at + word.length() <= to; at++) {
            if (folded.startsWith(word, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The first place from here on that holds no ASCII digit. */
    static int skipDigits(String folded, int from) {
        int at = from;
        while (at < folded.length() && folded.charAt(at) >= '0' && folded.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The sign at this place; 0 behind the end. */
    static char at(String folded, int place) {
        return place >= 0 && place < folded.length() ? folded.charAt(place) : 0;
    }
}
