package org.xuegui.learning.exam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.quiz.paper.Blueprint;

/** Hands in, with the answers saved until then, whatever was not gone on with before its opening window ended. */
final class ClosedWindows {

    private final AttemptRepository attempts;
    private final Clock clock;

    ClosedWindows(AttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Hands in those of these whose window is over, as of its end; returns them. */
    List<Attempt> handIn(List<Attempt> open) {
        List<Attempt> handedIn = new ArrayList<>();
        for (Attempt attempt : open) {
            endPassed(attempt).ifPresent(end -> {
                AttemptEvent closed = new AttemptEvent(end, AttemptEvent.Kind.WINDOW_CLOSED, Duration.ZERO);
                attempts.handIn(attempt.id(), closed, attempt.usedTime());
                handedIn.add(attempt);
            });
        }
        return List.copyOf(handedIn);
    }

    /** Whether its window is over. */
    boolean isOver(Attempt attempt) {
        return endPassed(attempt).isPresent();
    }

    private Optional<Instant> endPassed(Attempt attempt) {
        Instant now = clock.instant();
        return endOf(attempt).filter(end -> !now.isBefore(end));
    }

    private static Optional<Instant> endOf(Attempt attempt) {
        return attempt.paper().blueprint().map(Blueprint::sitting).flatMap(sitting -> sitting.window().until());
    }
}
