package org.xuegui.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xuegui.base.task.Progress;

/** The same-thread twin for tests: work is done when {@link Work#start()} returns. */
public final class CurrentThreadBackground implements Background {

    private final List<Throwable> failures = new ArrayList<>();
    private final Consumer<Throwable> onFailure;

    /** Failures nobody handles are kept in {@link #failures()}. */
    public CurrentThreadBackground() {
        this.onFailure = failures::add;
    }

    /** Failures nobody handled, in order. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    @Override
    public <T> Work<T> run(Supplier<T> work) {
        return new Work<>(CurrentThreadBackground::begin, new Job<>(progress -> work.get(), Job.Lane.READ, false), onFailure);
    }

    @Override
    public <T> Work<T> run(Function<Progress, T> work) {
        return new Work<>(CurrentThreadBackground::begin, new Job<>(work, Job.Lane.READ, true), onFailure);
    }

    @Override
    public <T> Work<T> compute(Function<Progress, T> work) {
        return run(work);
    }

    @Override
    public <T> Work<T> write(Supplier<T> work) {
        return run(work);
    }

    @Override
    public <T> Work<T> write(Function<Progress, T> work) {
        return run(work);
    }

    private static <T> RunningWork begin(Work<T> work) {
        RunningWork running = new RunningWork(work.label(), work.job().isCancellable(), Runnable::run);
        perform(work, running);
        return running;
    }

    static <T> void perform(Work<T> work, RunningWork running) {
        T result;
        try {
            result = work.job().body().apply(running);
        } catch (RuntimeException failure) {
            work.fail(failure);
            return;
        }
        work.succeed(result);
    }
}
