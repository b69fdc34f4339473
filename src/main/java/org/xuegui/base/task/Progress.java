package org.xuegui.base.task;

/** What long work says while it runs, and how it learns that the user has had enough. */
public interface Progress {

    /** Says nothing and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {
            // nobody is watching
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Work has come this far.
     *
     * @param done units done, 0 … total
     * @param total all units; 0 or less where it is not known
     */
    void report(long done, long total);

    /** Whether the user asked to stop. */
    boolean isCancelled();

    /**
     * Leaves the work if the user asked to stop.
     *
     * @throws CancelledException if so
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
