package org.xuegui.quiz.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Block;
import org.xuegui.base.text.Passage.BulletList;
import org.xuegui.base.text.Passage.Inline;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Picture;
import org.xuegui.base.text.Passage.Span;

/**
 * Editing a passage as a plain text. What the text does not show - bold, raised and lowered text, lists, pictures -
 * stays on everything that was not typed over.
 */
public final class PassageEdit {

    private PassageEdit() {}

    /** The text to edit: blank n as {@code {{n}}}, a picture as its description in brackets, a line per paragraph. */
    public static String text(Passage passage) {
        return passage.markedPlain();
    }

    /**
     * The passage after its text was changed. New text between two parts of one style takes that style.
     *
     * @param before the passage whose {@link #text} was changed
     * @param text what the text is now
     * @param marksBlanks whether {@code {{n}}} is the place of a blank, as in the stem of a fill question
     */
    public static Passage change(Passage before, String text, boolean marksBlanks) {
        String old = text(before);
        if (old.equals(text)) {
            return before;
        }
        if (text.isEmpty()) {
            return Passage.EMPTY;
        }
        PassageCells cells = PassageCells.of(before);
        Passage changed = cells.replaced(old, text);
        return marksBlanks ? withBlanks(changed) : changed;
    }

    /** The same with each mark {@code {{n}}} in its text made the place of a blank. */
    static Passage withBlanks(Passage passage) {
        return eachPart(passage, part -> part instanceof Span span ? marked(span) : List.of(part));
    }

    private static List<Inline> marked(Span span) {
        return Passage.withBlanks(span.text()).paragraphs().stream()
                .flatMap(paragraph -> paragraph.parts().stream())
                .map(part -> part instanceof Span piece ? new Span(piece.text(), span.styles()) : part)
                .toList();
    }

    /** The same with each part replaced by these. */
    static Passage eachPart(Passage passage, Function<Inline, List<Inline>> change) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : passage.blocks()) {
            if (block instanceof Paragraph paragraph) {
                blocks.add(changed(paragraph, change));
            } else if (block instanceof BulletList list) {
                blocks.add(new BulletList(list.ordered(),
                        list.items().stream().map(item -> changed(item, change)).collect(Collectors.toList())));
            }
        }
        return new Passage(blocks);
    }

    private static Paragraph changed(Paragraph paragraph, Function<Inline, List<Inline>> change) {
        return new Paragraph(paragraph.parts().stream().flatMap(part -> change.apply(part).stream()).toList());
    }

    /** Whether the passage shows anything that its text does not: pictures count, blanks do not. */
    public static boolean hasHiddenLook(Passage passage) {
        return passage.paragraphs().stream()
                .flatMap(paragraph -> paragraph.parts().stream())
                .anyMatch(part -> part instanceof Picture || part instanceof Span span && !span.styles().isEmpty());
    }
}
