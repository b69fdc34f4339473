package org.xuegui.ui.practice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.task.Background;
import org.xuegui.workspace.PracticeHabits;

/** Practice over the fixture's questions, without a window. */
final class PracticeFixture {

    final LearningFixture learning = new LearningFixture();
    final FakeContext fakes = new FakeContext();
    final AtomicReference<PracticeHabits> habits = new AtomicReference<>(PracticeHabits.DEFAULT);
    final PracticeServices services = servicesOf(learning, new KeptHabits(habits::get, habits::set));
    final PracticeFlow flow = newFlow();

    /** The services the screen works with. */
    static PracticeServices servicesOf(LearningFixture learning) {
        return servicesOf(learning, new KeptHabits(() -> PracticeHabits.DEFAULT, habits -> {}));
    }

    private static PracticeServices servicesOf(LearningFixture learning, KeptHabits habits) {
        return new PracticeServices(
                learning.practice, learning.recitations,
                new WrongListServices(
                        learning.wrongList, new ReportFiles(() -> Texts.in(Texts.CHINESE)), "1.0.0"),
                learning.confusion, learning.reviews, learning.weightFitting, learning.study, learning.bookmarks,
                learning.flags, learning.citations, habits);
    }

    /** A flow as after a restart of the program. */
    PracticeFlow newFlow() {
        return newFlow(fakes.background);
    }

    /** A flow that works here. */
    PracticeFlow newFlow(Background background) {
        return new PracticeFlow(fakes.screen(Texts.in(Texts.CHINESE), learning.clock, background), services);
    }

    /** Starts all questions of the set of duties: one of each type, in the types' order. */
    QuestionPageViewModel startDuties() {
        flow.enter(Optional.of(new PracticeStart.OfSet("duties-set")));
        return flow.question();
    }

    PracticeState shown() {
        return flow.question().shownProperty().get().orElseThrow();
    }
}
