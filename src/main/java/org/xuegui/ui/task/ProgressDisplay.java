package org.xuegui.ui.task;

/** Where work that takes longer than 200 ms is shown. Called on the toolkit's thread. */
public interface ProgressDisplay {

    /** Shows nothing. */
    ProgressDisplay NONE = new ProgressDisplay() {
        @Override
        public void show(RunningWork work) {
            // nobody looks
        }

        @Override
        public void hide(RunningWork work) {
            // nothing was shown
        }
    };

    /** The work has been going on for 200 ms. */
    void show(RunningWork work);

    /** It is over. */
    void hide(RunningWork work);
}
