package org.xuegui.ui.task;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/** Timers that run on the toolkit's pulse; made and used on its thread. */
public final class ToolkitTimers implements Timers {

    @Override
    public Timer after(Duration delay, Runnable action) {
        return play(delay, action, 1);
    }

    @Override
    public Timer every(Duration interval, Runnable action) {
        return play(interval, action, Animation.INDEFINITE);
    }

    private static Timer play(Duration interval, Runnable action, int times) {
        KeyFrame frame = new KeyFrame(javafx.util.Duration.millis(interval.toMillis()), event -> action.run());
        Timeline timeline = new Timeline(frame);
        timeline.setCycleCount(times);
        timeline.play();
        return timeline::stop;
    }
}
