package org.xuegui.ui.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.xuegui.base.task.CancelledException;
import org.xuegui.base.task.Progress;

/** Background work on three threads of its own: one writes, one reads, one computes. */
public final class ThreadedBackground implements Background, AutoCloseable {

    private static final Duration PATIENCE = Duration.millis(200);

    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("xuegui-writer"));
    private final ExecutorService reader = Executors.newSingleThreadExecutor(named("xuegui-reader"));
    private final ExecutorService computer = Executors.newSingleThreadExecutor(named("xuegui-computer"));
    private ProgressDisplay display = ProgressDisplay.NONE;
    private Consumer<Throwable> onFailure;

    /** Work whose failures go to {@code onFailure}, which must show them, unless the caller handles them. */
    public ThreadedBackground(Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
    }

    /** Shows long work and failures here from now on; the window calls this whenever it is built. */
    public void showOn(ProgressDisplay progress, Consumer<Throwable> failures) {
        display = progress;
        onFailure = failures;
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

    /** Lets writes that were begun finish, for at most ten seconds, and takes no more work. */
    @Override
    public void close() {
        reader.shutdownNow();
        computer.shutdownNow();
        writer.shutdown();
        try {
            writer.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> Work<T> describe(Job<T> job) {
        return new Work<>(this::begin, job, failure -> onFailure.accept(failure));
    }

    private <T> RunningWork begin(Work<T> work) {
        RunningWork running = new RunningWork(work.label(), work.job().isCancellable(), Platform::runLater);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> display.show(running));
        if (!work.isQuiet()) {
            patience.play();
        }
        Runnable over = () -> {
            patience.stop();
            display.hide(running);
        };
        threadOf(work.job().lane()).execute(() -> perform(work, running, over));
        return running;
    }

    private ExecutorService threadOf(Job.Lane lane) {
        return switch (lane) {
            case READ -> reader;
            case WRITE -> writer;
            case COMPUTE -> computer;
        };
    }

    private static <T> void perform(Work<T> work, RunningWork running, Runnable over) {
        Runnable ending;
        try {
            running.checkCancelled();
            T result = work.job().body().apply(running);
            ending = () -> work.succeed(result);
        } catch (CancelledException cancelled) {
            ending = () -> work.fail(cancelled);
        } catch (RuntimeException | Error failure) {
            ending = () -> work.fail(failure);
        }
        Runnable last = ending;
        Platform.runLater(() -> {
            over.run();
            last.run();
        });
    }

    private static ThreadFactory named(String name) {
        return body -> {
            Thread thread = new Thread(body, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
