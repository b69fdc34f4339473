package org.xuegui.learning.exam;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptRepository;

/** Answers and explanations kept back until the trainer releases them. A release stands in the log of each sitting. */
final class Releases {

    private final AttemptRepository attempts;
    private final Clock clock;

    Releases(AttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    List<AwaitingRelease> awaiting() {
        Map<String, List<Attempt>> byExamination = new LinkedHashMap<>();
        attempts.unreleased().forEach(attempt -> byExamination
                .computeIfAbsent(attempt.paper().blueprint().orElseThrow().id(), id -> new ArrayList<>())
                .add(attempt));
        return byExamination.values().stream()
                .map(sat -> new AwaitingRelease(
                        sat.get(sat.size() - 1).title(), sat.stream().map(Attempt::id).toList()))
                .toList();
    }

    void release(List<String> attemptIds) {
        log(attemptIds, AttemptEvent.Kind.RELEASED);
    }

    void withdraw(List<String> attemptIds) {
        log(attemptIds, AttemptEvent.Kind.WITHDRAWN);
    }

    private void log(List<String> attemptIds, AttemptEvent.Kind kind) {
        attempts.disclose(attemptIds, new AttemptEvent(clock.instant(), kind, Duration.ZERO));
    }
}
