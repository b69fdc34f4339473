package org.xuegui.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.ClozeBlock;
import org.xuegui.exchange.input.HtmlPassage;
import org.xuegui.exchange.input.LooseFeedback;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.BlankKey;

/**
 * A text with embedded answers taken apart.
 *
 * @param marked the text with marks in place of the answers
 * @param keys the key of each blank, in order
 * @param feedback what was to be told after each answer
 */
record ClozeText(String marked, List<BlankKey> keys, List<Passage> feedback) {

    private static final Pattern START = Pattern.compile("\\{\\d{0,6}:\\s{0,3}[A-Z_]{2,20}\\s{0,3}:");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    /** Signs with a meaning in the notation or in HTML; escaped ones are guarded as noncharacters. */
    private static final String SIGNS = "\\}#~=%<>&/\":{\n";
    private static final char FIRST_GUARD = '\uFDD0';

    ClozeText {
        keys = List.copyOf(keys);
        feedback = List.copyOf(feedback);
    }

    /**
     * Takes the text apart.
     *
     * @throws org.xuegui.exchange.input.LeftOut if an answer is of a kind no blank can ask for
     */
    static ClozeText of(String text, Remarks remarks) {
        String clean = BlankMarks.without(text);
        StringBuilder marked = new StringBuilder();
        List<BlankKey> keys = new ArrayList<>();
        List<Passage> feedback = new ArrayList<>();
        Matcher start = START.matcher(clean);
        int from = 0;
        while (start.find(from)) {
            int end = end(clean, start.end());
            if (end < 0) {
                break;
            }
            String body = clean.substring(start.start() + 1, end);
            ClozeBlock block = ClozeBlock.read(guard(body), ClozeText::release)
                    .filter(read -> read.kind() != ClozeBlock.Kind.CHOICES)
                    .orElseThrow(() -> remarks.leftOut("cloze-kind", body));
            keys.add(block.key(remarks));
            block.answers().stream()
                    .filter(answer -> !answer.feedback().isEmpty())
                    .forEach(answer -> feedback.add(
                            LooseFeedback.labelled(answer.text(), Passage.of(answer.feedback()))));
            marked.append(clean, from, start.start()).append(BlankMarks.mark(keys.size()));
            from = end + 1;
        }
        return new ClozeText(marked.append(clean.substring(from)).toString(), keys, feedback);
    }

    /** The closing brace that no backslash precedes; -1 if there is none. */
    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    private static String guard(String body) {
        StringBuilder guarded = new StringBuilder(body.length());
        Matcher entity = ENTITY.matcher(body);
        int at = 0;
        while (at < body.length()) {
            char character = body.charAt(at);
            char next = at + 1 < body.length() ? body.charAt(at + 1) : 0;
            if (character == '\\' && SIGNS.indexOf(next) >= 0) {
                guarded.append(guard(next));
                at += 2;
            } else if (character == '&' && entity.region(at, body.length()).lookingAt()) {
                Parser.unescapeEntities(entity.group(), false).chars()
                        .forEach(decoded -> guarded.append(guard((char) decoded)));
                at = entity.end();
            } else {
                guarded.append(character);
                at++;
            }
        }
        return guarded.toString();
    }

    private static char guard(char character) {
        int sign = SIGNS.indexOf(character);
        return sign < 0 ? character : (char) (FIRST_GUARD + sign);
    }

    private static String release(String guarded) {
        String plain = HtmlPassage.read(guarded).passage().plain();
        StringBuilder text = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int sign = plain.charAt(i) - FIRST_GUARD;
            text.append(sign >= 0 && sign < SIGNS.length() ? SIGNS.charAt(sign) : plain.charAt(i));
        }
        return text.toString();
    }

    /** A text of an answer, escaped so that Moodle and this reader take it as it stands. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ' ' && i > 0 && text.charAt(i - 1) <= ' ') {
                escaped.append("&nbsp;");
            } else {
                boolean hasMeaning = SIGNS.indexOf(character) >= 0;
                escaped.append(hasMeaning ? "&#" + (int) character + ';' : String.valueOf(character));
            }
        }
        return escaped.toString();
    }
}
