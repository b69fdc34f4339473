package org.xuegui.learning.exam;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the disk has not taken yet, in the order it happened: kept here until there is room again. One caller at a time
 * adds and stores; anyone may ask.
 */
final class Unsaved {

    private final Deque<Runnable> writes = new ArrayDeque<>();
    private final Set<Integer> positions = ConcurrentHashMap.newKeySet();

    /** Something to be stored after all before it. */
    void add(Runnable write) {
        writes.add(write);
    }

    /** An answer at this position, to be stored after all before it. */
    void addAnswer(int position, Runnable write) {
        positions.add(position);
        writes.add(write);
    }

    /** Stores what waits, from the front; what a failure stops stays for the next time. */
    void store() {
        while (!writes.isEmpty()) {
            writes.element().run();
            writes.remove();
        }
        positions.clear();
    }

    /** Whether an answer at this position waits. */
    boolean has(int position) {
        return positions.contains(position);
    }

    /** Number of positions whose answers wait. */
    int count() {
        return positions.size();
    }
}
