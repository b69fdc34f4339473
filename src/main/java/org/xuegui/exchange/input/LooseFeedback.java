package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xuegui.base.text.Passage;

/** Feedback that belongs to no choice and therefore becomes part of the explanation. */
public final class LooseFeedback {

    private LooseFeedback() {}

    /** The feedback with the answer it belongs to in front. */
    public static Passage labelled(String answer, Passage feedback) {
        List<Passage.Block> blocks = new ArrayList<>(feedback.blocks());
        Passage.Span label = new Passage.Span(answer + "：", Set.of());
        if (blocks.get(0) instanceof Passage.Paragraph first) {
            List<Passage.Inline> parts = new ArrayList<>(first.parts());
            parts.add(0, label);
            blocks.set(0, new Passage.Paragraph(parts));
        } else {
            blocks.add(0, new Passage.Paragraph(List.of(label)));
        }
        return new Passage(blocks);
    }

    /** General feedback and then the loose one as one explanation; tells if there is any of the latter. */
    public static Passage joined(List<Passage> general, List<Passage> loose, Remarks remarks) {
        List<Passage> parts = new ArrayList<>(general);
        parts.addAll(loose);
        if (!loose.isEmpty()) {
            remarks.inform("feedback-joined");
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Passage(parts.stream().distinct().flatMap(part -> part.blocks().stream()).toList());
    }
}
