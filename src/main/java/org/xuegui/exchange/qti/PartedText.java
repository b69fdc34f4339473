package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Block;
import org.xuegui.base.text.Passage.BulletList;
import org.xuegui.base.text.Passage.Inline;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Span;

/**
 * The text of an item that asks several things, cut for one of them: what stands before the first is shared, what
 * stands between two belongs to the second, what follows the last to the last. The marks are signs no text has.
 */
final class PartedText {

    private static final char OWN_SIGN = '\uFDEC';
    private static final char OTHER_SIGN = '\uFDED';
    private static final char BLANK_SIGN = '\uFDEB';

    /** Stands before and after what is asked here. */
    static final String OWN = "<p>" + OWN_SIGN + "</p>";
    /** Stands in the place of another question. */
    static final String OTHER = "<p>" + OTHER_SIGN + "</p>";
    /** Stands in the place of another question's blank. */
    static final String BLANK = String.valueOf(BLANK_SIGN);

    private PartedText() {}

    /** The text without marks, cut at them; blanks keep all of it, as they stand anywhere. */
    static Passage of(Passage text, boolean isOfBlanks) {
        List<Block> all = text.blocks();
        int from = indexOf(all, OWN_SIGN, 0);
        int to = from < 0 ? -1 : indexOf(all, OWN_SIGN, from + 1);
        if (isOfBlanks || to < 0) {
            return clean(all);
        }
        int firstMark = Math.min(from, firstOther(all));
        List<Block> kept = new ArrayList<>(all.subList(0, firstMark));
        int before = from;
        while (before > firstMark && !isOnly(all.get(before - 1), OTHER_SIGN)) {
            before--;
        }
        kept.addAll(withoutBlanks(all.subList(Math.max(before, firstMark), from)));
        kept.addAll(all.subList(from + 1, to));
        boolean isLast = indexOf(all, OTHER_SIGN, to) < 0;
        if (isLast) {
            kept.addAll(withoutBlanks(all.subList(to + 1, all.size())));
        }
        return clean(kept);
    }

    private static int firstOther(List<Block> blocks) {
        int other = indexOf(blocks, OTHER_SIGN, 0);
        return other < 0 ? blocks.size() : other;
    }

    private static int indexOf(List<Block> blocks, char sign, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (isOnly(blocks.get(i), sign)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOnly(Block block, char sign) {
        return block instanceof Paragraph paragraph && paragraph.parts().size() == 1
                && paragraph.parts().get(0) instanceof Span span && span.text().strip().equals(String.valueOf(sign));
    }

    /** Sentences with blanks of another question are that question. */
    private static List<Block> withoutBlanks(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> new Passage(List.of(block)).plain().indexOf(BLANK_SIGN) < 0)
                .toList();
    }

    private static Passage clean(List<Block> blocks) {
        List<Block> clean = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof BulletList list) {
                clean.add(new BulletList(list.ordered(), list.items().stream().map(PartedText::clean).toList()));
            } else if (block instanceof Paragraph paragraph) {
                Paragraph rest = clean(paragraph);
                if (!rest.parts().isEmpty()) {
                    clean.add(rest);
                }
            }
        }
        return new Passage(clean);
    }

    private static Paragraph clean(Paragraph paragraph) {
        return new Paragraph(paragraph.parts().stream().map(PartedText::clean).toList());
    }

    private static Inline clean(Inline part) {
        return !(part instanceof Span span) ? part : new Span(span.text()
                .replace(String.valueOf(OWN_SIGN), "")
                .replace(String.valueOf(OTHER_SIGN), "")
                .replace(BLANK, "____"), span.styles());
    }
}
