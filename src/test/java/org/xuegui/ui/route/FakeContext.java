package org.xuegui.ui.route;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.ui.dialog.FakeDialogs;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.ui.dialog.FakeToasts;
import org.xuegui.ui.task.Background;
import org.xuegui.ui.task.CurrentThreadBackground;

/** A screen's context for tests, made of fakes: Chinese, same thread, a fixed clock, the learner 学员甲. */
public final class FakeContext {

    /** 2026-11-23 09:30 in Shanghai. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZoneId.of("Asia/Shanghai"));

    public final CurrentThreadBackground background = new CurrentThreadBackground();
    public final FakeDialogs dialogs = new FakeDialogs();
    public final FakeToasts toasts = new FakeToasts();
    public final FakeFilePicker files = new FakeFilePicker();
    public final FakeNavigator navigator = new FakeNavigator();
    public final LearnerContext learner = new LearnerContext();
    public final ClosedBook closedBook = new ClosedBook();

    /** With the learner 学员甲. */
    public FakeContext() {
        learner.switchTo(new Learner("00000000-0000-4000-8000-000000000001", "学员甲", Optional.empty()));
    }

    /** The context, in Chinese. */
    public ScreenContext screen() {
        return screen(Texts.in(Texts.CHINESE), CLOCK);
    }

    /** The context in this language and at this time. */
    public ScreenContext screen(Texts texts, Clock clock) {
        return screen(texts, clock, background);
    }

    /** Another learner, 学员乙, takes over. */
    public void switchLearner() {
        learner.switchTo(new Learner("00000000-0000-4000-8000-000000000002", "学员乙", Optional.empty()));
    }

    /** The context, in Chinese, with its work done here. */
    public ScreenContext screen(Background work) {
        return screen(Texts.in(Texts.CHINESE), CLOCK, work);
    }

    /** The context in this language, at this time and with its work done here. */
    public ScreenContext screen(Texts texts, Clock clock, Background work) {
        return new ScreenContext(
                texts, work, dialogs, toasts, files, navigator, learner, closedBook, clock);
    }
}
