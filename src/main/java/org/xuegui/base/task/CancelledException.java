package org.xuegui.base.task;

/** The user cancelled the work; nothing was changed. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A cancellation. */
    public CancelledException() {
        super("cancelled");
    }
}
