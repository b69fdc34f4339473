package org.xuegui.ui.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Timers for tests: time passes only when told to. */
public final class ManualTimers implements Timers {

    private final List<Pending> pending = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private static final class Pending implements Timer {
        private final Duration interval;
        private final boolean isRepeated;
        private final Runnable action;
        private Duration due;
        private boolean isStopped;

        Pending(Duration due, Duration interval, boolean isRepeated, Runnable action) {
            this.due = due;
            this.interval = interval;
            this.isRepeated = isRepeated;
            this.action = action;
        }

        @Override
        public void stop() {
            isStopped = true;
        }
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        return add(delay, false, action);
    }

    @Override
    public Timer every(Duration interval, Runnable action) {
        return add(interval, true, action);
    }

    /** Lets this much time pass; what falls due is called in order. */
    public void pass(Duration time) {
        Duration end = now.plus(time);
        for (Pending next = nextDue(end); next != null; next = nextDue(end)) {
            now = next.due;
            next.due = next.due.plus(next.interval);
            next.isStopped = !next.isRepeated;
            next.action.run();
        }
        now = end;
    }

    private Pending nextDue(Duration end) {
        pending.removeIf(each -> each.isStopped);
        return pending.stream()
                .filter(each -> each.due.compareTo(end) <= 0)
                .min(java.util.Comparator.comparing(each -> each.due))
                .orElse(null);
    }

    private Timer add(Duration interval, boolean isRepeated, Runnable action) {
        Pending added = new Pending(now.plus(interval), interval, isRepeated, action);
        pending.add(added);
        return added;
    }
}
