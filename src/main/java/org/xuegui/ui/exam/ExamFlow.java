package org.xuegui.ui.exam;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.ui.exam.ready.ReadyPageViewModel;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.Timers;

/** Leads from the list of examinations over the rules to the sitting and its result. */
final class ExamFlow {

    /** The pages of the screen. */
    enum Page {
        /** Examinations on offer. */ LIST,
        /** Composing one's own. */ COMPOSE,
        /** How ready one is. */ READY,
        /** The rules, before the time starts. */ RULES,
        /** The sitting. */ SITTING,
        /** What it came to. */ RESULT
    }

    private final ScreenContext context;
    private final ExamServices services;
    private final RunningExamination running;
    private final ListPageViewModel list;
    private final ComposePageViewModel compose;
    private final ReadyPageViewModel ready;
    private final RulesPageViewModel rules;
    private final SittingPageViewModel sitting;
    private final ResultPageViewModel result;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.LIST);
    private boolean isInView;
    private boolean isStarting;

    ExamFlow(ScreenContext context, ExamServices services, RunningExamination running, Timers timers) {
        this.context = context;
        this.services = services;
        this.running = running;
        this.list = new ListPageViewModel(context, services, running, this);
        this.compose = new ComposePageViewModel(context, services, this::showRules, this::showList);
        this.ready = new ReadyPageViewModel(context, services.readiness(), services.examinations());
        this.rules = new RulesPageViewModel(this::start, this::leaveRules);
        this.sitting = new SittingPageViewModel(context, running, timers);
        this.result = new ResultPageViewModel(context, services, this::showList);
        running.sessionProperty().addListener((property, old, now) -> onSession(now));
        running.lastHandedInProperty().addListener((property, old, now) -> onHandedIn(now));
    }

    ListPageViewModel list() {
        return list;
    }

    ComposePageViewModel compose() {
        return compose;
    }

    ReadyPageViewModel ready() {
        return ready;
    }

    RulesPageViewModel rules() {
        return rules;
    }

    SittingPageViewModel sitting() {
        return sitting;
    }

    ResultPageViewModel result() {
        return result;
    }

    /** The page shown. */
    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The screen comes into view. A closed-book examination is shown in place of an earlier one's key. */
    void enter(Optional<ExamStart> wanted) {
        isInView = true;
        if (wanted.isPresent() && context.closedBook().isInForce()) {
            resume();
        } else if (wanted.isPresent() && wanted.get() instanceof ExamStart.Result asked) {
            showResult(asked.attemptId());
        } else if (wanted.isPresent() && wanted.get() instanceof ExamStart.OfBlueprint asked) {
            openRules(asked.blueprintId());
        } else if (wanted.isPresent() && wanted.get() instanceof ExamStart.Ready) {
            showReady();
        } else if (wanted.isPresent()) {
            resume();
        } else if (page.get() == Page.SITTING && running.sessionProperty().get().isPresent()) {
            resume();
        } else if (page.get() != Page.COMPOSE) {
            showList();
        }
    }

    /** The screen goes out of view. */
    void leave() {
        isInView = false;
        ready.stop();
        if (page.get() == Page.SITTING) {
            sitting.saveTyped();
            running.screenLeft();
        }
    }

    /** Shows what examinations there are. */
    void showList() {
        list.load();
        page.set(Page.LIST);
    }

    /** Opens the page where one's own is composed. */
    void showCompose() {
        compose.load();
        page.set(Page.COMPOSE);
    }

    /** Opens the page that says how ready one is; a closed-book examination is handed in first. */
    void showReady() {
        ready.load();
        page.set(Page.READY);
    }

    /** Shows the rules of an examination before it starts. */
    void showRules(Blueprint blueprint) {
        rules.show(blueprint);
        String learnerId = context.learner().getCurrent().id();
        context.background()
                .run(() -> services.examinations().standing(learnerId, blueprint))
                .onSuccess(context.learner().whileCurrent(read -> rules.showStanding(blueprint, read)))
                .start();
        page.set(Page.RULES);
    }

    /** Goes on with the open examination; shows the list where there is none. */
    void resume() {
        running.sessionProperty().get().ifPresentOrElse(this::showSitting, this::showList);
    }

    /** Shows the result of a finished examination. */
    void showResult(String attemptId) {
        result.load(attemptId);
        page.set(Page.RESULT);
    }

    private void start(Blueprint blueprint) {
        if (isStarting) {
            return;
        }
        isStarting = true;
        String learnerId = context.learner().getCurrent().id();
        Supplier<ExaminationSession> work = () -> services.examinations().start(learnerId, blueprint);
        context.background().write(work)
                .onSuccess(begun -> {
                    running.begin(begun);
                    resume();
                })
                .onFinished(() -> isStarting = false)
                .start();
    }

    private void leaveRules() {
        if (rules.blueprintProperty().get().filter(compose::isComposed).isPresent()) {
            page.set(Page.COMPOSE);
        } else {
            showList();
        }
    }

    private void openRules(String blueprintId) {
        context.background()
                .run(() -> services.examinations().blueprints().stream()
                        .filter(blueprint -> blueprint.id().equals(blueprintId))
                        .findFirst())
                .onSuccess(context.learner().whileCurrent(
                        found -> found.ifPresentOrElse(this::showRules, this::showList)))
                .start();
    }

    private void showSitting(ExaminationSession open) {
        if (!sitting.isShowing(open)) {
            sitting.open(open);
        }
        running.screenBack();
        page.set(Page.SITTING);
    }

    private void onSession(Optional<ExaminationSession> now) {
        if (isInView && now.isPresent() && page.get() == Page.LIST) {
            list.load();
        } else if (now.isEmpty() && page.get() == Page.SITTING && isInView) {
            showList();
        }
    }

    private void onHandedIn(Optional<String> attemptId) {
        if (isInView && page.get() == Page.SITTING) {
            attemptId.ifPresent(this::showResult);
        }
    }
}
