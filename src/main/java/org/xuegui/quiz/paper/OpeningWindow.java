package org.xuegui.quiz.paper;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When an examination may be sat, by the PC's clock. Its end is the one deadline of an examination that is not one of
 * used time: whoever still sits then is handed in.
 *
 * @param from when it opens; empty for always open until its end
 * @param until when it ends, later than {@code from}; empty for never
 */
public record OpeningWindow(Optional<Instant> from, Optional<Instant> until) {

    /** Open at any time. */
    public static final OpeningWindow ALWAYS = new OpeningWindow(Optional.empty(), Optional.empty());

    public OpeningWindow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("a window ends after it opens");
        }
    }

    /** Whether it opens only after this moment. */
    public boolean opensAfter(Instant now) {
        return from.filter(now::isBefore).isPresent();
    }

    /** Whether it has ended at this moment. */
    public boolean isOver(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }
}
