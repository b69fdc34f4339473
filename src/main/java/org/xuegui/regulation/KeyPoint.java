package org.xuegui.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.text.Passage;

/**
 * What a learner reads: one point of the regulation.
 *
 * @param id id within the pack
 * @param topic the topic it belongs to
 * @param title short heading
 * @param statement the statement, with emphasis
 * @param items the parts of the statement where it is a list; may be empty
 * @param why why it matters; may be empty
 * @param confusedWith what it is mixed up with
 * @param terms ids of its terms
 * @param facts ids of the facts it carries, at least one
 * @param parts ids of the source's parts it rests on, at least one
 * @param related ids of related key points
 */
public record KeyPoint(
        String id,
        String topic,
        String title,
        Passage statement,
        List<String> items,
        String why,
        List<Confusion> confusedWith,
        List<String> terms,
        List<String> facts,
        List<String> parts,
        List<String> related) {

    public KeyPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(why, "why");
        items = List.copyOf(items);
        confusedWith = List.copyOf(confusedWith);
        terms = List.copyOf(terms);
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        related = List.copyOf(related);
    }

    /**
     * A difference to mind.
     *
     * @param keyPoint the point it is mixed up with, if that is a point of its own
     * @param text the difference, with emphasis
     */
    public record Confusion(Optional<String> keyPoint, Passage text) {}
}
