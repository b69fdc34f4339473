package org.xuegui.learning.exam;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.text.Message;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.OpeningWindow;
import org.xuegui.quiz.paper.Retakes;

/**
 * Where a learner stands with the rules of an examination.
 *
 * @param blueprint the rules as they hold for this learner, with their extra time
 * @param taken sittings begun so far
 * @param access whether it is open to this learner now
 * @param notBefore when the delay after the last sitting is over; empty where the next may begin at once
 */
public record Standing(Blueprint blueprint, Access access, int taken, Optional<Instant> notBefore) {

    /** Whether an examination is open to a learner. */
    public enum Access {
        /** It is. */ OPEN,
        /** Its window has not opened yet. */ NOT_YET,
        /** Its window has ended. */ OVER,
        /** It is meant for others. */ NOT_MEANT
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public Standing {
        Objects.requireNonNull(blueprint, "blueprint");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(notBefore, "notBefore");
    }

    /**
     * Where the learner of these sittings stands.
     *
     * @param isMeant whether the examination is meant for the learner
     * @param ends when each of the learner's sittings of the examination ended; empty for one that goes on
     */
    static Standing of(Blueprint blueprint, boolean isMeant, List<Optional<Instant>> ends, Instant now) {
        Optional<Instant> notBefore = ends.stream()
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .map(ended -> ended.plus(blueprint.retakes().delay()))
                .filter(next -> !blueprint.retakes().delay().isZero() && next.isAfter(now));
        return new Standing(blueprint, access(blueprint.sitting().window(), isMeant, now), ends.size(), notBefore);
    }

    private static Access access(OpeningWindow window, boolean isMeant, Instant now) {
        if (!isMeant) {
            return Access.NOT_MEANT;
        }
        if (window.isOver(now)) {
            return Access.OVER;
        }
        return window.opensAfter(now) ? Access.NOT_YET : Access.OPEN;
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
        return notBefore.map(next -> minute(next, zone)).orElse("");
    }

    /** When the window opens, as the clock on the wall shows it; empty text where it is always open. */
    public String opensText(ZoneId zone) {
        return blueprint.sitting().window().from().map(from -> minute(from, zone)).orElse("");
    }

    /** When the window ends, as the clock on the wall shows it; empty text for never. */
    public String endsText(ZoneId zone) {
        return blueprint.sitting().window().until().map(until -> minute(until, zone)).orElse("");
    }

    private static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(upToTheMinute(instant).atZone(zone));
    }

    private static Instant upToTheMinute(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(instant) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** Why the learner may not begin now, times as the clock on the wall shows them; empty where they may. */
    Optional<Message> findRefusal(ZoneId zone) {
        String title = blueprint.title();
        return switch (access) {
            case NOT_MEANT -> Optional.of(Message.of("problem.examination-not-meant", title));
            case NOT_YET -> Optional.of(Message.of("problem.examination-not-open", title, opensText(zone)));
            case OVER -> Optional.of(Message.of("problem.examination-over", title, endsText(zone)));
            case OPEN -> isUsedUp()
                    ? Optional.of(Message.of("problem.no-sitting-left", title, retakes().attempts()))
                    : notBefore.map(next -> Message.of("problem.retake-too-early", title, notBeforeText(zone)));
        };
    }

    /** Whether the learner may begin now. */
    public boolean mayStart() {
        return access == Access.OPEN && !isUsedUp() && notBefore.isEmpty();
    }
}
