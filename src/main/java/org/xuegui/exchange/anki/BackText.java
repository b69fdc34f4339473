package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.Spaces;

/**
 * The back of a card parted into its first line, where a key may stand, and the explanation behind it.
 *
 * @param key the first line; empty where the back begins with a list or a picture
 * @param explanation the rest without a heading such as {@code 解析：}
 */
record BackText(String key, Passage explanation) {

    private static final List<String> HEADINGS =
            List.of("解析：", "解析:", "答案解析：", "答案解析:", "Explanation:", "Explanation：");
    private static final int LONGEST_KEY = 300;

    /** The parts of this back. */
    static BackText of(Passage back) {
        if (back.blocks().isEmpty() || !(back.blocks().get(0) instanceof Passage.Paragraph first)) {
            return new BackText("", back);
        }
        FlatText flat = new FlatText(new Passage(List.of(first)));
        String text = flat.text();
        int end = text.indexOf('\n');
        end = end < 0 ? text.length() : end;
        for (String heading : HEADINGS) {
            int at = text.indexOf(heading);
            end = at > 0 && at < end ? at : end;
        }
        String key = Spaces.strip(text.substring(0, end));
        List<Passage.Block> rest = new ArrayList<>(flat.slice(end, text.length()).blocks());
        rest.addAll(back.blocks().subList(1, back.blocks().size()));
        return new BackText(key.length() > LONGEST_KEY ? "" : key, explanation(new Passage(rest)));
    }

    /** The passage without a heading that says it is an explanation. */
    static Passage explanation(Passage passage) {
        if (passage.blocks().isEmpty() || !(passage.blocks().get(0) instanceof Passage.Paragraph first)
                || first.parts().isEmpty() || !(first.parts().get(0) instanceof Passage.Span span)) {
            return passage;
        }
        for (String heading : HEADINGS) {
            if (span.text().startsWith(heading)) {
                List<Passage.Inline> parts = new ArrayList<>(first.parts());
                parts.set(0, new Passage.Span(span.text().substring(heading.length()), span.styles()));
                return withFirst(new Passage.Paragraph(parts), passage);
            }
        }
        return passage;
    }

    private static Passage withFirst(Passage.Paragraph first, Passage passage) {
        List<Passage.Block> blocks = new ArrayList<>(passage.blocks());
        if (first.parts().isEmpty()) {
            blocks.remove(0);
        } else {
            blocks.set(0, first);
        }
        return new Passage(blocks);
    }
}
