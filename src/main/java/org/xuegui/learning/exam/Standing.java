package org.xuegui.learning.exam;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Retakes;

/**
 * Where a learner stands with the rules of an examination.
 *
 * @param blueprint the rules as they hold for this learner, with their extra time
 * @param taken sittings begun so far
 * @param notBefore when the delay after the last sitting is over; empty where the next may begin at once
 */
public record Standing(Blueprint blueprint, int taken, Optional<Instant> notBefore) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public Standing {
        Objects.requireNonNull(blueprint, "blueprint");
        Objects.requireNonNull(notBefore, "notBefore");
    }

    /**
     * Where the learner of these sittings stands.
     *
     * @param ends when each of the learner's sittings of the examination ended; empty for one that goes on
     */
    static Standing of(Blueprint blueprint, List<Optional<Instant>> ends, Instant now) {
        Optional<Instant> notBefore = ends.stream()
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .map(ended -> ended.plus(blueprint.retakes().delay()))
                .filter(next -> !blueprint.retakes().delay().isZero() && next.isAfter(now));
        return new Standing(blueprint, ends.size(), notBefore);
    }

    /** How often it may be sat. */
    public Retakes retakes() {
        return blueprint.retakes();
    }

    /** Sittings left; empty where any number is allowed. */
    public Optional<Integer> left() {
        return retakes().isLimited() ? Optional.of(Math.max(0, retakes().attempts() - taken)) : Optional.empty();
    }

    /** Whether every sitting allowed was begun. */
    public boolean isUsedUp() {
        return left().filter(left -> left == 0).isPresent();
    }

    /** The minute from which the next sitting may begin, as the clock on the wall shows it; empty text for now. */
    public String notBeforeText(ZoneId zone) {
        return notBefore.map(next -> MINUTE.format(upToTheMinute(next).atZone(zone))).orElse("");
    }

    private static Instant upToTheMinute(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(instant) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** Whether the learner may begin now. */
    public boolean mayStart() {
        return !isUsedUp() && notBefore.isEmpty();
    }
}
