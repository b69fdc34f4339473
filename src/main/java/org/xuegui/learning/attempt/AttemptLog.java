package org.xuegui.learning.attempt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.learning.attempt.AttemptEvent.Kind;

/**
 * A sitting's log as a person reads it: an absence is one entry, at the moment it began and with its length, not a
 * going and a coming back.
 *
 * @param events by time; absences that never ended have no length
 */
public record AttemptLog(List<AttemptEvent> events) {

    /** What interrupts a sitting: restarts, gaps, absences from the window or the screen. */
    private static final Set<Kind> INTERRUPTIONS = Set.of(Kind.RESUMED, Kind.GAP, Kind.FOCUS_LOST, Kind.SCREEN_LEFT);

    private static final Map<Kind, Kind> ENDS =
            Map.of(Kind.FOCUS_REGAINED, Kind.FOCUS_LOST, Kind.SCREEN_BACK, Kind.SCREEN_LEFT);

    public AttemptLog {
        events = List.copyOf(events);
    }

    /** The log of these events, in the order they were written. */
    public static AttemptLog of(List<AttemptEvent> raw) {
        List<AttemptEvent> lines = new ArrayList<>();
        Map<Kind, Integer> begun = new EnumMap<>(Kind.class);
        for (AttemptEvent event : raw) {
            Optional<Integer> start = Optional.ofNullable(ENDS.get(event.kind())).map(begun::remove);
            if (start.isPresent()) {
                AttemptEvent left = lines.get(start.get());
                lines.set(start.get(), new AttemptEvent(left.at(), left.kind(), event.length()));
            } else {
                begun.put(event.kind(), lines.size());
                lines.add(event);
            }
        }
        return new AttemptLog(lines);
    }

    /** How often the sitting was interrupted. */
    public int interruptions() {
        return (int) events.stream().filter(AttemptLog::isInterruption).count();
    }

    /** How long in all, as far as it is known. */
    public Duration interrupted() {
        return events.stream()
                .filter(AttemptLog::isInterruption)
                .map(AttemptEvent::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isInterruption(AttemptEvent event) {
        return INTERRUPTIONS.contains(event.kind());
    }
}
