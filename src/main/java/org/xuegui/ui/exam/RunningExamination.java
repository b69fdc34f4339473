package org.xuegui.ui.exam;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.learner.Learner;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.Background;
import org.xuegui.ui.task.Timers;

/**
 * The examinations that go on, kept outside the screen so that used time runs on any screen and in any language. An
 * examination begun earlier is gone on with as soon as its learner is known. When another learner takes over, the time
 * of the first one's examination runs on: leaving is no way to stop it. Used on the toolkit's thread.
 */
public final class RunningExamination {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration WARNED_BEFORE_END = Duration.ofMinutes(5);

    private final ExaminationService service;
    private final Background background;
    private final LearnerContext learner;
    private final ClosedBook closedBook;
    private final Map<String, ExaminationSession> running = new HashMap<>();
    /** By learner, examinations begun before this start and not gone on with yet. */
    private final Map<String, Attempt> left = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<ExaminationSession>> session =
            new ReadOnlyObjectWrapper<>(this, "session", Optional.empty());
    private final ReadOnlyObjectWrapper<Duration> remaining =
            new ReadOnlyObjectWrapper<>(this, "remaining", Duration.ZERO);
    private final ReadOnlyObjectWrapper<Optional<String>> lastHandedIn =
            new ReadOnlyObjectWrapper<>(this, "lastHandedIn", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private Consumer<Throwable> onFailure = problem -> {};
    private Consumer<Notice> onNotice = notice -> {};
    private final Set<String> warned = new HashSet<>();
    private ZoneId zone = ZoneId.systemDefault();
    private boolean isTicking;
    private boolean isHandingInLeft;

    /** What the current learner is told on any screen. */
    private record Notice(Optional<String> attemptId, String key, Object... arguments) {}

    /**
     * Hands in what was left open past its opening window, looks for an open examination of the current learner at once
     * and whenever the learner changes.
     */
    public RunningExamination(
            ExaminationService service,
            Background background,
            Timers timers,
            LearnerContext learner,
            ClosedBook closedBook) {
        this.service = Objects.requireNonNull(service, "service");
        this.background = Objects.requireNonNull(background, "background");
        this.learner = Objects.requireNonNull(learner, "learner");
        this.closedBook = Objects.requireNonNull(closedBook, "closedBook");
        handInClosed();
        learner.currentProperty().addListener((property, old, current) -> look(current));
        look(learner.findCurrent());
        findLeft();
        timers.every(TICK, this::tick);
    }

    /** Says on this window what happens while another screen is shown; called whenever a window is built. */
    public void announceTo(ScreenContext context) {
        onFailure = context.dialogs()::error;
        zone = context.clock().getZone();
        onNotice = notice -> {
            String text = context.text(notice.key(), notice.arguments());
            notice.attemptId().ifPresentOrElse(
                    attemptId -> context.toasts().done(text, context.text("exam.time-up.action"),
                            () -> context.navigator().go(Destination.Exam.start(new ExamStart.Result(attemptId)))),
                    () -> context.toasts().done(text));
        };
    }

    /** Logs when this window loses the focus and gets it back. */
    public void watch(ObservableBooleanValue windowFocus) {
        windowFocus.addListener((property, had, has) -> {
            List<ExaminationSession> all = List.copyOf(running.values());
            if (!all.isEmpty()) {
                store(() -> all.forEach(has ? ExaminationSession::focusRegained : ExaminationSession::focusLost),
                        this::failOnce);
            }
        });
    }

    /** The current learner's examination, observable; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<ExaminationSession>> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /** Time left of it as of the last tick. */
    public ReadOnlyObjectProperty<Duration> remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    /** The current learner's attempt that was handed in last, by the learner or by itself, while the program ran. */
    public ReadOnlyObjectProperty<Optional<String>> lastHandedInProperty() {
        return lastHandedIn.getReadOnlyProperty();
    }

    /** Why the disk took nothing the last time; empty while it takes what it is given. */
    ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Something was stored, or was not and the learner sees that where it happened. */
    void noticed(Optional<Throwable> problem) {
        failure.set(problem);
    }

    /** A new examination goes on. */
    void begin(ExaminationSession begun) {
        left.remove(begun.attempt().learnerId());
        running.put(begun.attempt().learnerId(), begun);
        publish();
    }

    /** The learner went to another screen. */
    void screenLeft() {
        session.get().ifPresent(open -> store(open::screenLeft, this::failOnce));
    }

    /** The learner looks at the examination again. */
    void screenBack() {
        session.get().ifPresent(open -> store(open::screenBack, this::failOnce));
    }

    /** Hands the current learner's examination in. */
    void handIn() {
        session.get().ifPresent(open -> store(open::handIn, onFailure));
    }

    /** Takes notice of an examination that may have been handed in by itself. */
    void refresh() {
        for (ExaminationSession each : new ArrayList<>(running.values())) {
            each.handedIn().ifPresent(how -> {
                running.remove(each.attempt().learnerId());
                if (learner.isCurrent(each.attempt().learnerId())) { // what another learner's came to is nobody else's business
                    lastHandedIn.set(Optional.of(each.attempt().id()));
                    if (how.isByItself()) {
                        tellHandedIn(each.attempt().id(), how == ExaminationSession.HandIn.WINDOW_CLOSED);
                    }
                }
            });
        }
        publish();
    }

    private void tick() {
        handInLeft();
        List<ExaminationSession> all = List.copyOf(running.values());
        if (all.isEmpty() || isTicking) {
            return;
        }
        isTicking = true;
        background.write(() -> tickAll(all))
                .onSuccess(done -> noticed(Optional.empty()))
                .onFailure(this::failOnce)
                .onFinished(() -> {
                    isTicking = false;
                    refresh(); // time runs on, whatever the disk takes
                })
                .start();
    }

    /** Each has its turn, also after one that failed; then the first failure is thrown. */
    private static void tickAll(List<ExaminationSession> all) {
        Optional<RuntimeException> first = Optional.empty();
        for (ExaminationSession each : all) {
            try {
                each.tick();
            } catch (RuntimeException problem) {
                first = first.or(() -> Optional.of(problem));
            }
        }
        first.ifPresent(problem -> {
            throw problem;
        });
    }

    private void store(Runnable change, Consumer<Throwable> onProblem) {
        background.write(change).onSuccess(done -> refresh()).onFailure(onProblem).start();
    }

    private void handInClosed() {
        Supplier<List<Attempt>> work = service::handInClosed;
        background.write(work)
                .onSuccess(closed -> closed.stream()
                        .filter(each -> learner.isCurrent(each.learnerId()))
                        .forEach(each -> tellHandedIn(each.id(), true)))
                .onFailure(problem -> onFailure.accept(problem))
                .start();
    }

    /** The window of an examination that its learner left open ends for it too, whoever uses the program then. */
    private void handInLeft() {
        if (isHandingInLeft || left.values().stream().noneMatch(service::isWindowOver)) {
            return;
        }
        isHandingInLeft = true;
        List<Attempt> open = List.copyOf(left.values()); // what goes on hands itself in, with all that is not saved yet
        Supplier<List<Attempt>> work = () -> service.handInClosed(open);
        background.write(work)
                .onSuccess(closed -> {
                    left.values().removeIf(service::isWindowOver);
                    publish();
                })
                .onFailure(this::failOnce)
                .onFinished(() -> isHandingInLeft = false)
                .start();
    }

    private void tellHandedIn(String attemptId, boolean isWindowClosed) {
        onNotice.accept(new Notice(
                Optional.of(attemptId), isWindowClosed ? "exam.window-closed.toast" : "exam.time-up.toast"));
    }

    /** Once a sitting, before its opening window cuts the time allowed short. */
    private void warnOfEnd(ExaminationSession open) {
        boolean isSoon = open.isCutShort() && open.remaining().compareTo(WARNED_BEFORE_END) <= 0;
        if (isSoon && warned.add(open.attempt().id())) {
            onNotice.accept(new Notice(Optional.empty(), "exam.window-ends.toast",
                    open.attempt().title(), ExamWords.time(open.windowEnd().orElseThrow(), zone)));
        }
    }

    /** A full disk would fail every second; the learner is told once. */
    private void failOnce(Throwable problem) {
        boolean isKnown = failure.get().isPresent();
        noticed(Optional.of(problem));
        if (!isKnown) {
            onFailure.accept(problem);
        }
    }

    /** Another name chosen before the restart is no way to the keys either. */
    private void findLeft() {
        Supplier<List<Attempt>> work = service::open;
        background.write(work) // after what is left open past its window was handed in
                .onSuccess(all -> {
                    all.stream()
                            .filter(each -> !running.containsKey(each.learnerId()))
                            .forEach(each -> left.put(each.learnerId(), each));
                    publish();
                })
                .onFailure(onFailure)
                .start();
    }

    private void look(Optional<Learner> current) {
        publish();
        current.filter(found -> !running.containsKey(found.id())).ifPresent(found -> {
            Supplier<Optional<ExaminationSession>> work = () -> service.findOpen(found.id()).map(service::resume);
            background.write(work)
                    .onSuccess(open -> open.filter(each -> !running.containsKey(found.id())).ifPresent(this::begin))
                    .start();
        });
    }

    private void publish() {
        Optional<ExaminationSession> current = learner.findCurrent().map(Learner::id).map(running::get);
        current.ifPresent(open -> {
            remaining.set(open.remaining());
            warnOfEnd(open);
        });
        if (!session.get().equals(current)) {
            session.set(current);
        }
        Optional<String> locked = current.map(ExaminationSession::attempt).flatMap(RunningExamination::closedTitle);
        closedBook.setOthers(Stream.concat(running.values().stream().map(ExaminationSession::attempt), left.values().stream())
                .flatMap(open -> closedTitle(open).stream())
                .findFirst());
        if (!closedBook.examinationProperty().get().equals(locked)) {
            locked.ifPresentOrElse(closedBook::begin, closedBook::end);
        }
    }

    private static Optional<String> closedTitle(Attempt open) {
        return open.paper().blueprint().filter(each -> !each.isOpenBook()).map(any -> open.title());
    }
}
