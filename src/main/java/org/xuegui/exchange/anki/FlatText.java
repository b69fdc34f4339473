package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.Spaces;

/** A passage as one run of characters that can be cut anywhere; a picture or blank counts as one character. */
final class FlatText {

    private static final char OBJECT = '\uFFFC';

    private record Piece(int start, int end, Passage.Inline part) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** The paragraphs of the passage, a line break between any two. */
    FlatText(Passage passage) {
        for (Passage.Paragraph paragraph : passage.paragraphs()) {
            if (!pieces.isEmpty()) {
                add(new Passage.Span("\n", Set.of()), "\n");
            }
            for (Passage.Inline part : paragraph.parts()) {
                add(part, part instanceof Passage.Span span ? span.text() : String.valueOf(OBJECT));
            }
        }
    }

    private void add(Passage.Inline part, String characters) {
        pieces.add(new Piece(text.length(), text.length() + characters.length(), part));
        text.append(characters);
    }

    /** Its characters. */
    String text() {
        return text.toString();
    }

    /** The part from one character to before another, without white space at its ends. */
    Passage slice(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Spaces.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Spaces.isSpace(text.charAt(to - 1))) {
            to--;
        }
        List<Passage.Inline> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.end() > from && piece.start() < to) {
                parts.add(cut(piece, from, to));
            }
        }
        return parts.isEmpty() ? Passage.EMPTY : new Passage(List.of(new Passage.Paragraph(parts)));
    }

    private static Passage.Inline cut(Piece piece, int from, int to) {
        if (!(piece.part() instanceof Passage.Span span)) {
            return piece.part();
        }
        int first = Math.max(from, piece.start()) - piece.start();
        int last = Math.min(to, piece.end()) - piece.start();
        return new Passage.Span(span.text().substring(first, last), span.styles());
    }
}
