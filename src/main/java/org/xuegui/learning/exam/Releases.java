package org.xuegui.learning.exam;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, List<String>> byTitle = new LinkedHashMap<>();
        attempts.unreleased().forEach(attempt ->
                byTitle.computeIfAbsent(attempt.title(), title -> new ArrayList<>()).add(attempt.id()));
        return byTitle.entrySet().stream()
                .map(entry -> new AwaitingRelease(entry.getKey(), entry.getValue()))
                .toList();
    }

    void release(List<String> attemptIds) {
        log(attemptIds, AttemptEvent.Kind.RELEASED);
    }

    void withdraw(List<String> attemptIds) {
        log(attemptIds, AttemptEvent.Kind.WITHDRAWN);
    }

    private void log(List<String> attemptIds, AttemptEvent.Kind kind) {
        attempts.log(attemptIds, new AttemptEvent(clock.instant(), kind, Duration.ZERO));
    }
}
