package org.xuegui.ui.practice;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.PracticeSummary;
import org.xuegui.learning.practice.Recitation;
import org.xuegui.learning.practice.Take;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.route.ScreenContext;

/** Leads from the choice of what to practise through the questions to the summary. */
final class PracticeFlow implements PracticeWays {

    /** The pages of the screen. */
    enum Page {
        /** What to practise. */ CHOICE,
        /** A question. */ QUESTION,
        /** What it came to. */ SUMMARY,
        /** A question with its answer, to be read. */ RECITE,
        /** Facts to choose from. */ FACTS,
        /** The list of wrong questions. */ WRONG_LIST,
        /** The pairs that are mixed up. */ PAIRS
    }

    private static final Logger LOG = LoggerFactory.getLogger(PracticeFlow.class);

    private final ScreenContext context;
    private final PracticeServices services;
    private final ChoicePageViewModel choice;
    private final QuestionPageViewModel question;
    private final SummaryPageViewModel summary;
    private final RecitePageViewModel recite;
    private final FactsPageViewModel facts;
    private final WrongListViewModel wrongList;
    private final PairsPageViewModel pairs;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.CHOICE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private Optional<PracticeSession> session = Optional.empty();

    PracticeFlow(ScreenContext context, PracticeServices services) {
        this.context = context;
        this.services = services;
        this.choice = new ChoicePageViewModel(context, services, this);
        this.question = new QuestionPageViewModel(context, services, this::finish, this::choose);
        this.summary = new SummaryPageViewModel(context, this);
        this.recite = new RecitePageViewModel(context, services, this::choose);
        this.facts = new FactsPageViewModel(context, services, choice, this);
        this.wrongList = new WrongListViewModel(context, services, this);
        this.pairs = new PairsPageViewModel(context, services.confusion(), this);
    }

    ChoicePageViewModel choice() {
        return choice;
    }

    QuestionPageViewModel question() {
        return question;
    }

    SummaryPageViewModel summary() {
        return summary;
    }

    RecitePageViewModel recite() {
        return recite;
    }

    FactsPageViewModel facts() {
        return facts;
    }

    PairsPageViewModel pairs() {
        return pairs;
    }

    WrongListViewModel wrongList() {
        return wrongList;
    }

    /** The page shown. */
    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What the practice is called; empty on the page of choice. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The screen comes into view, with or without something to practise at once. */
    void enter(Optional<PracticeStart> wanted) {
        boolean isOurs = session.filter(open -> context.learner().isCurrent(open.attempt().learnerId())).isPresent();
        if (wanted.isPresent()) {
            question.afterStoring(() -> begin(wanted.get()));
        } else if (page.get() == Page.QUESTION && isOurs) {
            question.enter();
        } else {
            choose();
        }
    }

    /** The screen goes out of view. */
    void leave() {
        question.leave();
    }

    /** Shows the choice of what to practise. */
    void choose() {
        session = Optional.empty();
        title.set("");
        choice.load();
        page.set(Page.CHOICE);
    }

    @Override
    public void show(Page wanted) {
        switch (wanted) {
            case FACTS -> {
                title.set(context.text("practice.facts.subtitle"));
                facts.load();
                page.set(Page.FACTS);
            }
            case WRONG_LIST -> {
                title.set(context.text("practice.wrong-list.subtitle"));
                wrongList.load();
                page.set(Page.WRONG_LIST);
            }
            case PAIRS -> {
                title.set(context.text("practice.pairs.subtitle"));
                pairs.load();
                page.set(Page.PAIRS);
            }
            default -> choose();
        }
    }

    /** Goes on with the practice answered in last; shows the choice where there is none. */
    void resume() {
        PracticeService practice = services.practice();
        String learnerId = learnerId();
        Supplier<Optional<PracticeSession>> work = () -> practice.findOpen(learnerId).map(practice::resume);
        context.background().write(work) // in turn with the answers: one may still be on its way
                .onSuccess(ours(found -> found.ifPresentOrElse(this::show, this::choose)))
                .start();
    }

    @Override
    public void goOn(Attempt open) {
        Supplier<PracticeSession> work = () -> services.practice().resume(open);
        context.background().write(work).onSuccess(ours(this::show)).start(); // in turn with the answers
    }

    @Override
    public void start(PracticeMode mode, Take take) {
        String learnerId = learnerId();
        Supplier<PracticeSession> work = () -> services.practice().start(learnerId, mode, take);
        context.background().write(work).onSuccess(ours(this::show)).onFailure(ours(this::showFailure)).start();
    }

    @Override
    public void read(PracticeMode mode, boolean isFromStart) {
        String learnerId = learnerId();
        Supplier<Recitation> work = () -> services.recitations().open(learnerId, mode, isFromStart);
        context.background().write(work).onSuccess(ours(this::show)).onFailure(ours(this::showFailure)).start();
    }

    private void begin(PracticeStart wanted) {
        if (wanted instanceof PracticeStart.Resume) {
            resume();
            return;
        }
        if (wanted instanceof PracticeStart.Past past) {
            lookAt(past.attemptId());
            return;
        }
        StartModes modes = new StartModes(services, context.text("practice.start.chosen"));
        String learnerId = learnerId();
        context.background()
                .run(() -> modes.modeOf(learnerId, wanted))
                .onSuccess(ours(mode -> mode.ifPresentOrElse(found -> begin(found, wanted), this::choose)))
                .start();
    }

    private void lookAt(String attemptId) {
        context.background()
                .run(() -> SummaryPageViewModel.Past.read(services, attemptId))
                .onSuccess(ours(past -> {
                    session = Optional.empty();
                    summary.show(past);
                    page.set(Page.SUMMARY);
                }))
                .onFailure(ours(this::showFailure))
                .start();
    }

    /** What was chosen elsewhere begins anew where it names its questions, else it goes on where it was left. */
    private void begin(PracticeMode mode, PracticeStart wanted) {
        boolean isExact = wanted instanceof PracticeStart.OfQuestions
                || wanted instanceof PracticeStart.OfKeyPoint
                || wanted instanceof PracticeStart.Due;
        if (isExact) {
            start(mode, Take.ALL);
            return;
        }
        String learnerId = learnerId();
        context.background()
                .run(() -> services.practice().findOpen(learnerId, mode))
                .onSuccess(ours(open -> open.ifPresentOrElse(this::goOn, () -> start(mode, choice.take()))))
                .start();
    }

    private void show(PracticeSession practice) {
        session = Optional.of(practice);
        title.set(practice.attempt().title());
        question.open(practice);
        page.set(Page.QUESTION);
    }

    private void show(Recitation reading) {
        title.set(context.text("practice.recite.title", context.texts().text(reading.title())));
        recite.open(reading);
        page.set(Page.RECITE);
    }

    private void finish() {
        PracticeSession practice = session.orElseThrow();
        Supplier<PracticeSummary> work = () -> {
            practice.finish();
            return practice.summary();
        };
        context.background().write(work).onSuccess(ours(this::showSummary)).start();
        if (practice.attempt().kind() == AttemptKind.REVIEW) {
            fitWeights(practice.attempt().learnerId());
        }
    }

    /** Beside everything else, and only when there are enough new reviews; a failure changes nothing. */
    private void fitWeights(String learnerId) {
        context.background()
                .compute(progress -> services.weightFitting().fitIfDue(learnerId, progress))
                .withProgress(context.text("practice.weights.running"))
                .onFailure(failure -> LOG.warn("Weights were not fitted", failure))
                .start();
    }

    private void showSummary(PracticeSummary practice) {
        if (practice.answered() == 0) {
            choose();
            return;
        }
        summary.show(practice);
        page.set(Page.SUMMARY);
    }

    private void showFailure(Throwable failure) {
        context.dialogs().error(failure);
        choose();
    }

    /** The screen stays as it is where another learner took over meanwhile. */
    private <T> Consumer<T> ours(Consumer<T> handler) {
        return context.learner().whileCurrent(handler);
    }

    private String learnerId() {
        return context.learner().getCurrent().id();
    }
}
