package org.xuegui.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.base.task.Progress;

@ExtendWith(ApplicationExtension.class)
class ThreadedBackgroundTest {

    private final List<Throwable> shown = new CopyOnWriteArrayList<>();
    private final ThreadedBackground background = new ThreadedBackground(shown::add);

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void readsAndWritesRunOnThreadsOfTheirOwnAndResultsArriveOnTheToolkits(FxRobot robot) throws Exception {
        CompletableFuture<String> reader = new CompletableFuture<>();
        CompletableFuture<String> writer = new CompletableFuture<>();
        CompletableFuture<Boolean> onToolkit = new CompletableFuture<>();
        Supplier<String> name = () -> Thread.currentThread().getName();
        robot.interact(() -> {
            background.run(name).onSuccess(reader::complete).start();
            background.write(name).onSuccess(writer::complete)
                    .onFinished(() -> onToolkit.complete(Platform.isFxApplicationThread()))
                    .start();
        });

        assertThat(reader.get(5, TimeUnit.SECONDS)).isEqualTo("xuegui-reader");
        assertThat(writer.get(5, TimeUnit.SECONDS)).isEqualTo("xuegui-writer");
        assertThat(onToolkit.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void readingDoesNotWaitForLongComputing(FxRobot robot) throws Exception {
        CountDownLatch hasRead = new CountDownLatch(1);
        CompletableFuture<Boolean> sawTheRead = new CompletableFuture<>();
        Function<Progress, Boolean> computes = progress -> awaitQuietly(hasRead);
        Supplier<String> reads = () -> "read";
        robot.interact(() -> {
            background.compute(computes).onSuccess(sawTheRead::complete).start();
            background.run(reads).onSuccess(result -> hasRead.countDown()).start();
        });
        assertThat(sawTheRead.get(10, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean awaitQuietly(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aFailureNobodyHandlesIsShown(FxRobot robot) throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        Supplier<String> fails = () -> {
            throw new IllegalStateException("no");
        };
        robot.interact(() -> background.run(fails).onFinished(() -> over.complete(null)).start());
        over.get(5, TimeUnit.SECONDS);

        assertThat(shown).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void longWorkIsShownWithItsProgressAndCanBeCancelled(FxRobot robot) throws Exception {
        CompletableFuture<RunningWork> seen = new CompletableFuture<>();
        CompletableFuture<Void> hidden = new CompletableFuture<>();
        CompletableFuture<Void> cancelled = new CompletableFuture<>();
        CountDownLatch go = new CountDownLatch(1);
        robot.interact(() -> background.showOn(display(seen, hidden), shown::add));
        Function<Progress, String> work = progress -> {
            progress.report(1, 4);
            await(go);
            progress.checkCancelled();
            return "done";
        };
        robot.interact(() ->
                background.run(work).withProgress("正在读取").onCancelled(() -> cancelled.complete(null)).start());

        RunningWork running = seen.get(5, TimeUnit.SECONDS);
        assertThat(running.label()).isEqualTo("正在读取");
        assertThat(running.isCancellable()).isTrue();
        assertThat(running.shareProperty().get()).isEqualTo(0.25);
        running.cancel();
        go.countDown();
        cancelled.get(5, TimeUnit.SECONDS);
        hidden.get(5, TimeUnit.SECONDS);
        assertThat(shown).isEmpty();
    }

    @Test
    void quietWorkIsNotShownHoweverLongItTakes(FxRobot robot) throws Exception {
        CompletableFuture<RunningWork> seen = new CompletableFuture<>();
        CompletableFuture<String> done = new CompletableFuture<>();
        CountDownLatch go = new CountDownLatch(1);
        robot.interact(() -> background.showOn(display(seen, new CompletableFuture<>()), shown::add));
        Function<Progress, String> slow = progress -> {
            await(go);
            return "done";
        };
        robot.interact(() -> background.compute(slow).quietly().onSuccess(done::complete).start());
        Function<Progress, String> loud = progress -> {
            await(go);
            return "loud";
        };
        robot.interact(() -> background.run(loud).withProgress("正在读取").start());
        assertThat(seen.get(5, TimeUnit.SECONDS).label()).as("begun later, and the only one shown").isEqualTo("正在读取");
        go.countDown();

        assertThat(done.get(5, TimeUnit.SECONDS)).isEqualTo("done");
    }

    private static ProgressDisplay display(CompletableFuture<RunningWork> seen, CompletableFuture<Void> hidden) {
        return new ProgressDisplay() {
            @Override
            public void show(RunningWork work) {
                seen.complete(work);
            }

            @Override
            public void hide(RunningWork work) {
                hidden.complete(null);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
