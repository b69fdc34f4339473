package org.xuegui.quiz.load;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.QuizSet;

/**
 * The set a load goes into.
 *
 * @param id its id
 * @param title its title afterwards
 * @param packId its study pack afterwards; empty for none
 * @param topic its default topic afterwards; empty for none
 * @param isNew whether it does not exist yet
 */
public record TargetSet(String id, String title, String packId, String topic, boolean isNew) {

    public TargetSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(packId, "packId");
        Objects.requireNonNull(topic, "topic");
    }

    /** An existing set that keeps its title, pack and topic. */
    static TargetSet existing(QuizSet set) {
        return new TargetSet(set.id(), set.title(), set.packId(), set.topic(), false);
    }

    /** The set of the file's own id: title, pack and topic are as the file says. */
    static TargetSet asRead(ReadSet read, String id, boolean isNew) {
        return new TargetSet(id, read.title(), read.packId(), read.topic(), isNew);
    }

    /** The set without its questions. */
    QuizSet head() {
        return new QuizSet(id, title, packId, topic, List.of());
    }
}
