package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Style;

/** Puts a passage together from what a walk through HTML meets. Lists inside lists become one list. */
final class PassageBuilder {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String CELL_BORDER = " | ";

    private final List<Passage.Block> blocks = new ArrayList<>();
    private final List<Passage.Paragraph> items = new ArrayList<>();
    private final List<Passage.Inline> parts = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Set<Style> runStyles = Set.of();
    private Set<Style> spaceStyles = Set.of();
    private char last;
    private boolean isSpaceDue;
    private boolean isBreakDue;
    private int lists;
    private boolean isOrdered;

    /** Text of a node; white space counts as one space unless verbatim. */
    void text(String text, Set<Style> styles, boolean isVerbatim) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == NO_BREAK_SPACE) {
                append(' ', styles);
            } else if (isVerbatim || character > ' ') {
                append(character, styles);
            } else if (!isAtLineStart() && !isSpaceDue) {
                isSpaceDue = true;
                spaceStyles = styles;
            }
        }
    }

    private boolean isAtLineStart() {
        return isEmpty() || last == '\n';
    }

    private boolean isEmpty() {
        return parts.isEmpty() && run.length() == 0;
    }

    private void append(char character, Set<Style> styles) {
        if (isBreakDue) {
            isBreakDue = false;
            isSpaceDue = false;
            put('\n', styles);
        }
        if (isSpaceDue) {
            isSpaceDue = false;
            put(' ', spaceStyles);
        }
        put(character, styles);
    }

    private void put(char character, Set<Style> styles) {
        if (!styles.equals(runStyles)) {
            endRun();
            runStyles = styles;
        }
        run.append(character);
        last = character;
    }

    private void endRun() {
        if (run.length() > 0) {
            parts.add(new Passage.Span(run.toString(), runStyles));
            run.setLength(0);
        }
    }

    /** A line break inside a paragraph. */
    void lineBreak(Set<Style> styles) {
        isSpaceDue = false;
        append('\n', styles);
    }

    /** A picture. */
    void picture(Passage.Picture picture) {
        if (isBreakDue || isSpaceDue) {
            char before = isBreakDue ? '\n' : ' ';
            isBreakDue = false;
            isSpaceDue = false;
            put(before, Set.of());
        }
        endRun();
        parts.add(picture);
        last = '\0';
    }

    /** A cell of a table begins. */
    void cell(Set<Style> styles) {
        if (!isEmpty()) {
            isSpaceDue = false;
            CELL_BORDER.chars().forEach(character -> append((char) character, styles));
        }
    }

    /** A paragraph ends; inside a list a new line begins. */
    void endParagraph() {
        isSpaceDue = false;
        if (lists == 0) {
            addTo(blocks);
        } else if (!isEmpty()) {
            isBreakDue = true;
        }
    }

    /** A list begins. */
    void openList(boolean ordered) {
        if (lists == 0) {
            endParagraph();
            isOrdered = ordered;
        }
        lists++;
    }

    /** An item of a list begins. */
    void item() {
        if (lists == 0) {
            endParagraph();
        } else {
            addTo(items);
        }
    }

    /** A list ends. */
    void closeList() {
        lists--;
        addTo(items);
        if (lists == 0 && !items.isEmpty()) {
            blocks.add(new Passage.BulletList(isOrdered, items));
            items.clear();
        }
    }

    private void addTo(List<? super Passage.Paragraph> target) {
        endRun();
        List<Passage.Inline> trimmed = trimmed(parts);
        if (!trimmed.isEmpty()) {
            target.add(new Passage.Paragraph(trimmed));
        }
        parts.clear();
        isBreakDue = false;
        isSpaceDue = false;
    }

    /** Without white space at the ends. */
    private static List<Passage.Inline> trimmed(List<Passage.Inline> parts) {
        int from = 0;
        int to = parts.size();
        while (from < to && isSpace(parts.get(from))) {
            from++;
        }
        while (to > from && isSpace(parts.get(to - 1))) {
            to--;
        }
        List<Passage.Inline> kept = new ArrayList<>(parts.subList(from, to));
        if (!kept.isEmpty() && kept.get(0) instanceof Passage.Span first) {
            String stripped = Spaces.strip(first.text() + '|');
            kept.set(0, new Passage.Span(stripped.substring(0, stripped.length() - 1), first.styles()));
        }
        int end = kept.size() - 1;
        if (end >= 0 && kept.get(end) instanceof Passage.Span last) {
            kept.set(end, new Passage.Span(Spaces.strip('|' + last.text()).substring(1), last.styles()));
        }
        return kept;
    }

    private static boolean isSpace(Passage.Inline part) {
        return part instanceof Passage.Span span && Spaces.strip(span.text()).isEmpty();
    }

    /** The passage. */
    Passage passage() {
        while (lists > 0) {
            closeList();
        }
        addTo(blocks);
        return new Passage(blocks);
    }
}
