package org.xuegui.exchange.moodle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.xuegui.exchange.input.HtmlEntities;

/** The questions of a file that is not well-formed, each looked at by itself. */
final class QuestionBlocks {

    /** Type of what stands where a question could not be read. */
    static final String BROKEN = "broken";

    private static final Pattern START = Pattern.compile("<question(?=[\\s>])");
    private static final String END = "</question>";

    private final String xml;
    private final StringBuilder mended = new StringBuilder("<quiz>");
    private boolean hasWhole;

    private QuestionBlocks(String xml) {
        this.xml = xml;
    }

    /**
     * The file with its well-formed questions in their lines, a question of type {@link #BROKEN} in the line of the
     * mistake in place of every other, and nothing else.
     *
     * @return empty if no question is well-formed
     */
    static Optional<String> mended(String xml) {
        QuestionBlocks blocks = new QuestionBlocks(xml);
        blocks.mend();
        return blocks.hasWhole ? Optional.of(blocks.mended.append("</quiz>").toString()) : Optional.empty();
    }

    private void mend() {
        Matcher start = START.matcher(xml);
        int at = 0;
        int close = xml.indexOf(END);
        boolean isFound = start.find();
        while (isFound) {
            int from = start.start();
            isFound = start.find();
            int next = isFound ? start.start() : xml.length();
            close = close < 0 || close >= from ? close : xml.indexOf(END, from);
            int end = close >= 0 && close < next ? close + END.length() : next;
            appendLineBreaks(lineBreaks(xml.substring(at, from)));
            block(xml.substring(from, end));
            at = end;
        }
    }

    private void block(String block) {
        String replaced = HtmlEntities.replaced(block);
        try {
            QuizXml.check(replaced);
            mended.append(replaced);
            hasWhole = true;
        } catch (XMLStreamException malformed) {
            int all = lineBreaks(block);
            int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber() - 1;
            int before = Math.max(0, Math.min(all, line));
            appendLineBreaks(before);
            mended.append("<question type=\"").append(BROKEN).append("\"/>");
            appendLineBreaks(all - before);
        }
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private void appendLineBreaks(int count) {
        mended.append("\n".repeat(count));
    }
}
