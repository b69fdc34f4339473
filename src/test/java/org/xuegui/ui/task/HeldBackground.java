package org.xuegui.ui.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xuegui.base.task.Progress;

/** A busy PC for tests: each lane holds its work, in order, until the test lets it go. */
public final class HeldBackground implements Background {

    private final Map<Job.Lane, Deque<Runnable>> lanes = new EnumMap<>(Job.Lane.class);
    private final List<Throwable> failures = new ArrayList<>();
    private RunningWork latest;

    /** With nothing to do. */
    public HeldBackground() {
        for (Job.Lane lane : Job.Lane.values()) {
            lanes.put(lane, new ArrayDeque<>());
        }
    }

    /** Failures nobody handled, in order. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** The work started last. */
    public RunningWork latest() {
        return latest;
    }

    /** How much waits to be read. */
    public int reads() {
        return lanes.get(Job.Lane.READ).size();
    }

    /** How much waits to be written. */
    public int writes() {
        return lanes.get(Job.Lane.WRITE).size();
    }

    /** How much waits to be computed. */
    public int computations() {
        return lanes.get(Job.Lane.COMPUTE).size();
    }

    /** Lets all reading go that waits now. */
    public void read() {
        letGo(Job.Lane.READ);
    }

    /** Lets all writing go that waits now. */
    public void write() {
        letGo(Job.Lane.WRITE);
    }

    /** Lets all computing go that waits now. */
    public void compute() {
        letGo(Job.Lane.COMPUTE);
    }

    /** Lets everything go, and what follows from it, writing first. */
    public void settle() {
        while (writes() + reads() + computations() > 0) {
            write();
            read();
            compute();
        }
    }

    private void letGo(Job.Lane lane) {
        Deque<Runnable> waiting = lanes.get(lane);
        for (int count = waiting.size(); count > 0; count--) {
            waiting.remove().run();
        }
    }

    @Override
    public <T> Work<T> run(Supplier<T> work) {
        return describe(new Job<>(progress -> work.get(), Job.Lane.READ, false));
    }

    @Override
    public <T> Work<T> run(Function<Progress, T> work) {
        return describe(new Job<>(work, Job.Lane.READ, true));
    }

    @Override
    public <T> Work<T> compute(Function<Progress, T> work) {
        return describe(new Job<>(work, Job.Lane.COMPUTE, true));
    }

    @Override
    public <T> Work<T> write(Supplier<T> work) {
        return describe(new Job<>(progress -> work.get(), Job.Lane.WRITE, false));
    }

    @Override
    public <T> Work<T> write(Function<Progress, T> work) {
        return describe(new Job<>(work, Job.Lane.WRITE, true));
    }

    private <T> Work<T> describe(Job<T> job) {
        return new Work<>(this::begin, job, failures::add);
    }

    private <T> RunningWork begin(Work<T> work) {
        RunningWork running = new RunningWork(work.label(), work.job().isCancellable(), Runnable::run);
        latest = running;
        lanes.get(work.job().lane()).add(() -> CurrentThreadBackground.perform(work, running));
        return running;
    }
}
