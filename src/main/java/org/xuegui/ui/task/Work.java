package org.xuegui.ui.task;

import java.util.function.Consumer;
import org.xuegui.base.task.CancelledException;

/**
 * A piece of background work: what to do when it is done, and {@link #start()}. Nothing happens before that.
 *
 * @param <T> what the work returns
 */
public final class Work<T> {

    /** Starts work that has been described. */
    interface Starter {
        <T> RunningWork start(Work<T> work);
    }

    private final Starter starter;
    private final Job<T> job;
    private Consumer<T> onSuccess = result -> {};
    private Consumer<Throwable> onFailure;
    private Runnable onCancelled = () -> {};
    private Runnable onFinished = () -> {};
    private String label = "";
    private boolean isQuiet;

    Work(Starter starter, Job<T> job, Consumer<Throwable> defaultFailure) {
        this.starter = starter;
        this.job = job;
        this.onFailure = defaultFailure;
    }

    /** What to do with the result. */
    public Work<T> onSuccess(Consumer<T> handler) {
        onSuccess = handler;
        return this;
    }

    /** What to do when it fails, instead of showing the failure in a dialog. */
    public Work<T> onFailure(Consumer<Throwable> handler) {
        onFailure = handler;
        return this;
    }

    /** What to do when the user cancelled it. */
    public Work<T> onCancelled(Runnable handler) {
        onCancelled = handler;
        return this;
    }

    /** What to do in the end, however it ended. */
    public Work<T> onFinished(Runnable handler) {
        onFinished = handler;
        return this;
    }

    /** Says in words what is going on when it takes longer than 200 ms. */
    public Work<T> withProgress(String text) {
        label = text;
        return this;
    }

    /** Shows nothing while it goes on, as where the place it is done for says so itself and nobody waits for it. */
    public Work<T> quietly() {
        isQuiet = true;
        return this;
    }

    /** Begins. */
    public RunningWork start() {
        return starter.start(this);
    }

    Job<T> job() {
        return job;
    }

    String label() {
        return label;
    }

    boolean isQuiet() {
        return isQuiet;
    }

    void succeed(T result) {
        try {
            onSuccess.accept(result);
        } finally {
            onFinished.run();
        }
    }

    void fail(Throwable failure) {
        try {
            if (failure instanceof CancelledException) {
                onCancelled.run();
            } else {
                onFailure.accept(failure);
            }
        } finally {
            onFinished.run();
        }
    }
}
