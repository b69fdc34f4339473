package org.xuegui.ui.task;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.xuegui.base.task.Progress;

/** Work under way, as the window shows it. */
public final class RunningWork implements Progress {

    private final String label;
    private final boolean isCancellable;
    private final Consumer<Runnable> toToolkit;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);
    private volatile boolean isCancelled;
    private volatile double latest = -1;
    private volatile boolean isPending;

    RunningWork(String label, boolean isCancellable, Consumer<Runnable> toToolkit) {
        this.label = label;
        this.isCancellable = isCancellable;
        this.toToolkit = toToolkit;
    }

    /** What is going on, in words; empty where nothing was said. */
    public String label() {
        return label;
    }

    /** Whether 取消 is offered. */
    public boolean isCancellable() {
        return isCancellable;
    }

    /** Share done, 0 … 1; below 0 where it is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Asks the work to stop; it stops at its next look. */
    public void cancel() {
        isCancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }

    @Override
    public void report(long done, long total) {
        latest = total <= 0 ? -1 : Math.min(1.0, (double) done / total);
        if (!isPending) {
            isPending = true;
            toToolkit.accept(this::publish);
        }
    }

    private void publish() {
        isPending = false;
        share.set(latest);
    }
}
