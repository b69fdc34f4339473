package org.xuegui.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.xuegui.ui.route.Destination;

/** Where a person has been, for the way back. */
final class Trail {

    private static final int LONGEST = 50;

    private final Deque<Destination> past = new ArrayDeque<>();
    private Destination now;

    /** The person goes here; the same destination twice counts once. */
    void enter(Destination destination) {
        if (now != null && !now.equals(destination)) {
            past.push(now);
            if (past.size() > LONGEST) {
                past.removeLast();
            }
        }
        now = destination;
    }

    /** Steps back and says where to. */
    Optional<Destination> back() {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        now = past.pop();
        return Optional.of(now);
    }

    boolean hasBack() {
        return !past.isEmpty();
    }

    Optional<Destination> now() {
        return Optional.ofNullable(now);
    }

    void clear() {
        past.clear();
        now = null;
    }
}
