package org.xuegui.ui.trainer.part;

import java.util.List;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

/**
 * Topics by their headings.
 *
 * @param packs the study packs there are
 */
public record TopicWords(List<StudyPack> packs) {
    public TopicWords {
        packs = List.copyOf(packs);
    }

    /** The heading of this topic; the id itself where no pack has it, as for a set whose pack is not installed. */
    public String title(String topicId) {
        return packs.stream()
                .flatMap(pack -> pack.findTopic(topicId).stream())
                .findFirst()
                .map(Topic::title)
                .orElse(topicId);
    }
}
