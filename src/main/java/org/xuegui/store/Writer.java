package org.xuegui.store;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/**
 * The one thread that writes, with the one connection that may. Each piece of work is one transaction: it is on the
 * disk when the call returns, or nothing of it happened and the call throws. Calls may come from any thread and wait
 * for their turn.
 */
public final class Writer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final Path file;
    private final ExecutorService thread;
    private final Handle handle;

    /** Opens the writing connection. */
    Writer(Connections connections) {
        this.file = connections.file();
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread started = Executors.defaultThreadFactory().newThread(work);
            started.setName("xuegui-writer");
            started.setDaemon(true);
            return started;
        });
        try {
            this.handle = onThread(() -> Jdbi.create(connections::openWriting).open());
        } catch (RuntimeException e) {
            thread.shutdown();
            throw e;
        }
    }

    /**
     * Does the work in one transaction.
     *
     * @throws org.xuegui.base.problem.UserFacingException if the disk is full, read-only or failing
     * @throws java.util.concurrent.RejectedExecutionException if the database has been closed
     * @throws RuntimeException what the work itself threw
     */
    public void run(HandleConsumer<RuntimeException> work) {
        call(writing -> {
            work.useHandle(writing);
            return null;
        });
    }

    /** Does the work in one transaction and returns its result; throws as {@link #run} does. */
    public <T> T call(HandleCallback<T, RuntimeException> work) {
        return onThread(() -> handle.inTransaction(work));
    }

    /** Does the work without a transaction, for what cannot run in one. */
    <T> T callPlainly(HandleCallback<T, RuntimeException> work) {
        return onThread(() -> work.withHandle(handle));
    }

    private <T> T onThread(Callable<T> work) {
        Future<T> result = thread.submit(work);
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    isInterrupted = true; // the work goes on; whoever asked must know how it ended
                }
            }
        } catch (ExecutionException e) {
            throw StoreFailures.of(e.getCause(), file);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Finishes what was begun and closes the connection; without an effect the second time. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.submit(handle::close);
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
