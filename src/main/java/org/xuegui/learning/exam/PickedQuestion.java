package org.xuegui.learning.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.base.text.Message;
import org.xuegui.quiz.StoredQuestion;

/**
 * A question of a fixed paper, and what became of it in its set since.
 *
 * @param number its place, from 1
 * @param kept the question in the version the paper keeps
 * @param now the question as its set has it; empty where it is out of use
 * @param marks its full marks
 */
public record PickedQuestion(int number, StoredQuestion kept, Optional<StoredQuestion> now, BigDecimal marks) {

    public PickedQuestion {
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(marks, "marks");
    }

    /** Whether the set no longer uses it; the paper still does. */
    public boolean isRetired() {
        return now.isEmpty();
    }

    /** Whether the set has another version of it than the paper. */
    public boolean isOutdated() {
        return now.filter(current -> !current.version().equals(kept.version())).isPresent();
    }

    /** What changed in the set since it was picked; empty where nothing did. */
    public Optional<Message> change() {
        if (isRetired()) {
            return Optional.of(Message.of("sitting.pick.retired", number));
        }
        return isOutdated() ? Optional.of(Message.of("sitting.pick.newer", number)) : Optional.empty();
    }

    /** What changed of all of them; empty where nothing did. */
    public static Optional<Message> changes(List<PickedQuestion> picks) {
        Stream<Message> changes = picks.stream().flatMap(pick -> pick.change().stream());
        return changes.reduce((before, next) -> Message.of("sitting.lack.and", before, next));
    }
}
