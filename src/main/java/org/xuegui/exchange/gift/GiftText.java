package org.xuegui.exchange.gift;

import java.util.Locale;
import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.HtmlPassage;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextFormat;

/**
 * A text of a GIFT file and how it is written.
 *
 * @param format how it is written
 * @param text the text, escaped signs given back, without white space at its ends
 */
record GiftText(TextFormat format, String text) {

    /** The mark of a format at the start of a text. */
    static String mark(TextFormat format) {
        return '[' + format.name().toLowerCase(Locale.ROOT) + ']';
    }

    /** The text that stands here, in the format it names or else in the inherited one. */
    static GiftText of(String guarded, TextFormat inherited) {
        String text = Spaces.strip(guarded);
        for (TextFormat format : TextFormat.values()) {
            String mark = mark(format);
            if (text.regionMatches(true, 0, mark, 0, mark.length())) {
                return new GiftText(format, plain(text.substring(mark.length())));
            }
        }
        return new GiftText(inherited, plain(text));
    }

    /** Text without its format, where it names one: what is to be typed in is plain. */
    static String withoutMark(String guarded) {
        GiftText text = of(guarded, TextFormat.MOODLE);
        return text.format() == TextFormat.HTML ? HtmlPassage.read(text.text()).passage().plain() : text.text();
    }

    /** Text that knows no format: escaped signs given back, no empty lines, no white space at the ends. */
    static String plain(String guarded) {
        StringBuilder joined = new StringBuilder(guarded.length());
        for (int i = 0; i < guarded.length(); i++) {
            char character = guarded.charAt(i);
            boolean isRepeated = character == '\n' && i > 0 && guarded.charAt(i - 1) == '\n';
            if (!isRepeated) {
                joined.append(character);
            }
        }
        return Spaces.strip(Escapes.release(joined.toString()));
    }

    /** The text as a passage, marks of blanks as blanks. */
    Passage passage(Remarks remarks) {
        return format.passage(text, HtmlPassage.Pictures.NONE, remarks);
    }

    /** The text before the first {@code #} and the feedback behind it, if any. */
    record WithFeedback(String text, Optional<String> feedback) {

        static WithFeedback of(String guarded) {
            int hash = guarded.indexOf('#');
            return hash < 0
                    ? new WithFeedback(Spaces.strip(guarded), Optional.empty())
                    : new WithFeedback(
                            Spaces.strip(guarded.substring(0, hash)),
                            Optional.of(Spaces.strip(guarded.substring(hash + 1))).filter(text -> !text.isEmpty()));
        }
    }
}
