package org.xuegui.ui.task;

import java.util.function.Function;
import java.util.function.Supplier;
import org.xuegui.base.task.Progress;

/**
 * The one door to background work. Work is described fluently and begins with {@link Work#start()}:
 *
 * <pre>{@code background.run(() -> records.historyOf(learner)).onSuccess(this::show).start();}</pre>
 *
 * Handlers run on the toolkit's thread. Writes run one after another on one named thread, reads on another, long
 * computing on a third.
 */
public interface Background {

    /** Work that reads or computes. */
    <T> Work<T> run(Supplier<T> work);

    /** Work that reads or computes, reports its progress and can be cancelled. */
    <T> Work<T> run(Function<Progress, T> work);

    /**
     * Work that computes for seconds, such as a simulation, reports its progress and can be cancelled. It has a thread
     * of its own, so that no reading and no answer waits for it; what it writes is short.
     */
    <T> Work<T> compute(Function<Progress, T> work);

    /** Work that writes to the database or to a file of the data folder. */
    <T> Work<T> write(Supplier<T> work);

    /** Work that writes, reports its progress and can be cancelled. */
    <T> Work<T> write(Function<Progress, T> work);

    /** Work that writes and returns nothing. */
    default Work<Void> write(Runnable work) {
        Supplier<Void> supplier = () -> {
            work.run();
            return null;
        };
        return write(supplier);
    }
}
