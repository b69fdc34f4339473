package org.xuegui.ui.exam;

import java.time.Duration;
import java.util.Optional;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.ManualTimers;

/** Examinations over the fixture's questions, without a window: three single choices in ten minutes. */
final class ExamFixture {

    final LearningFixture learning = new LearningFixture();
    final FakeContext fakes = new FakeContext();
    final ManualTimers timers = new ManualTimers();
    final ScreenContext context = fakes.screen(Texts.in(Texts.CHINESE), learning.clock);
    UsualRules usualRules = UsualRules.DEFAULT;
    final ExamServices services =
            new ExamServices(
                    learning.examinations, learning.study, learning.citations, learning.readiness, () -> usualRules);
    RunningExamination running = newRunning();
    ExamFlow flow = newFlow();

    ExamFixture() {
        learning.examinations.save(LearningFixture.blueprint());
    }

    /** As after a restart of the program. */
    void restart() {
        running = newRunning();
        flow = newFlow();
    }

    private RunningExamination newRunning() {
        RunningExamination made = new RunningExamination(
                learning.examinations, fakes.background, timers, fakes.learner, fakes.closedBook);
        made.announceTo(context);
        return made;
    }

    ExamFlow newFlow() {
        return new ExamFlow(context, services, running, timers);
    }

    /** Starts the fixture's blueprint. */
    SittingPageViewModel start() {
        return start(LearningFixture.blueprint());
    }

    SittingPageViewModel start(Blueprint blueprint) {
        flow.enter(Optional.empty());
        flow.list().choose(blueprint);
        flow.rules().start();
        return flow.sitting();
    }

    SheetState sheet() {
        return flow.sitting().sheetProperty().get().orElseThrow();
    }

    /** Lets time pass second by second on all clocks. */
    void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            learning.clock.advance(Duration.ofSeconds(1));
            timers.pass(Duration.ofSeconds(1));
        }
    }
}
