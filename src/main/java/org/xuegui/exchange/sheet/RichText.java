package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Inline;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Span;
import org.xuegui.base.text.Passage.Style;

/** Builds and cuts the text of a cell in which some signs are raised or lowered. */
final class RichText {

    private final List<Inline> spans = new ArrayList<>();
    private boolean isStyled;

    void add(String text, Set<Style> styles) {
        spans.add(new Span(text, styles));
        isStyled |= !styles.isEmpty();
    }

    /** The passage; empty where nothing is raised or lowered. */
    Passage passage() {
        return isStyled ? new Passage(List.of(new Paragraph(spans))) : Passage.EMPTY;
    }

    /** The passage without spaces at its ends. */
    static Passage trimmed(Passage passage) {
        String plain = passage.plain();
        String trimmed = CellText.trim(plain);
        int from = plain.indexOf(trimmed);
        return slice(passage, from, from + trimmed.length());
    }

    /** The part from one character of the plain text up to another. */
    static Passage slice(Passage passage, int from, int to) {
        List<Inline> kept = new ArrayList<>();
        int at = 0;
        for (Inline part : passage.paragraphs().get(0).parts()) {
            Span span = (Span) part;
            int start = Math.max(from, at) - at;
            int end = Math.min(to, at + span.text().length()) - at;
            if (start < end) {
                kept.add(new Span(span.text().substring(start, end), span.styles()));
            }
            at += span.text().length();
        }
        return kept.isEmpty() ? Passage.EMPTY : new Passage(List.of(new Paragraph(kept)));
    }
}
