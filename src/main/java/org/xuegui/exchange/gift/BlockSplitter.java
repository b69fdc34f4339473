package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.exchange.input.Spaces;

/**
 * Splits a GIFT file into blocks at blank lines. Unlike Moodle a blank line inside or before braces ends nothing, a
 * line of nothing but spaces of any width is blank, a line of {@code 0} is not, and a title starts a new question
 * even where the blank line before it was forgotten.
 */
final class BlockSplitter {

    /** What a line of a category starts with. */
    static final String CATEGORY = "$CATEGORY:";

    private static final String COMMENT = "//";
    private static final String TITLE = "::";
    private static final String FENCE = "```";

    private final List<String> lines;
    /** The first brace from each line on, 0 where none comes before the next title or category. */
    private final char[] nextBrace;
    /** Whether from each line on a fence of code comes before the next title or category. */
    private final boolean[] isFenceNext;
    /** Whether the first line from each on that is not blank begins with an opening brace. */
    private final boolean[] isBraceNext;
    private final List<GiftBlock> blocks = new ArrayList<>();

    private final List<String> text = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private int commentsOfText;
    private int firstLine;
    private char lastBrace;
    private boolean isInCode;
    private boolean hasGap;

    private BlockSplitter(List<String> lines) {
        this.lines = lines;
        this.nextBrace = new char[lines.size() + 1];
        this.isFenceNext = new boolean[lines.size() + 1];
        this.isBraceNext = new boolean[lines.size() + 1];
    }

    static List<GiftBlock> split(String file) {
        List<String> lines = new ArrayList<>();
        Spaces.lines(file).forEach(line -> lines.add(guarded(Spaces.strip(line))));
        Fences.remove(lines);
        BlockSplitter splitter = new BlockSplitter(lines);
        splitter.lookAhead();
        for (int i = 0; i < lines.size(); i++) {
            splitter.line(i);
        }
        splitter.end();
        return splitter.blocks;
    }

    private static String guarded(String line) {
        return line.startsWith(COMMENT) ? line : Escapes.guard(line);
    }

    private void lookAhead() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            isBraceNext[i] = line.isEmpty() ? isBraceNext[i + 1] : line.charAt(0) == '{';
            if (line.startsWith(TITLE) || line.startsWith(CATEGORY)) {
                continue;
            }
            isFenceNext[i] = isFenceNext[i + 1] || line.startsWith(FENCE);
            char brace = line.startsWith(COMMENT) ? 0 : firstBrace(line);
            nextBrace[i] = brace == 0 ? nextBrace[i + 1] : brace;
        }
    }

    private void line(int index) {
        String line = lines.get(index);
        if (line.isEmpty()) {
            gap(index);
            return;
        }
        if (line.startsWith(COMMENT)) {
            comments.add(line);
            line = "";
        } else {
            if (isStartAfter(line)) {
                List<String> ahead = List.copyOf(comments.subList(commentsOfText, comments.size()));
                end();
                comments.addAll(ahead);
            }
            commentsOfText = comments.size();
        }
        if (!text.isEmpty()) {
            text.add(line);
        } else if (!line.isEmpty()) {
            text.add(line);
            firstLine = index + 1;
        }
        isInCode ^= line.startsWith(FENCE);
        char brace = lastBrace(line);
        lastBrace = brace == 0 ? lastBrace : brace;
    }

    private void gap(int index) {
        boolean isInside = lastBrace == '{' && nextBrace[index + 1] == '}';
        boolean isBefore = lastBrace == 0 && isBraceNext[index + 1] && !isWithoutStem();
        if (isInside || isBefore || isInCode && isFenceNext[index + 1]) {
            text.add("");
            hasGap |= !isInCode;
        } else {
            end();
        }
    }

    /** Whether nothing stands here yet that braces could answer. */
    private boolean isWithoutStem() {
        return text.isEmpty() || text.get(0).startsWith(CATEGORY);
    }

    /** Whether this line starts a question although no blank line stands before it. */
    private boolean isStartAfter(String line) {
        boolean isTitle = isTitle(line)
                && (lastBrace == '}' || lastBrace == 0 && !text.isEmpty() && isTitle(text.get(0)));
        return !text.isEmpty() && (isTitle || line.startsWith(CATEGORY));
    }

    private static boolean isTitle(String line) {
        return line.startsWith(TITLE) && line.indexOf(TITLE, TITLE.length()) > 0;
    }

    private void end() {
        if (!text.isEmpty()) {
            blocks.add(new GiftBlock(firstLine, String.join("\n", text), comments, hasGap));
        } else if (blocks.isEmpty() && !comments.isEmpty()) {
            blocks.add(new GiftBlock(1, "", comments, false));
        }
        text.clear();
        comments.clear();
        commentsOfText = 0;
        lastBrace = 0;
        isInCode = false;
        hasGap = false;
    }

    private static char firstBrace(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '{' || line.charAt(i) == '}') {
                return line.charAt(i);
            }
        }
        return 0;
    }

    private static char lastBrace(String line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            if (line.charAt(i) == '{' || line.charAt(i) == '}') {
                return line.charAt(i);
            }
        }
        return 0;
    }
}
