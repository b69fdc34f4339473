package org.xuegui.ui.practice;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.practice.Recitation;
import org.xuegui.learning.study.Citation;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ScreenContext;

/** 背题: one question after the other with its answer. Nothing is answered; the place is stored at every step. */
final class RecitePageViewModel {

    /**
     * What is shown.
     *
     * @param position the question's place, from 0
     * @param size questions to read
     * @param stored the question
     * @param topic title of its topic; empty for none
     * @param citations what it rests on
     * @param isBookmarked whether the learner bookmarked it
     */
    record State(
            int position, int size, StoredQuestion stored, String topic, List<Citation> citations, boolean isBookmarked) {
        State {
            citations = List.copyOf(citations);
        }

        /** Whether no question follows. */
        boolean isLast() {
            return position == size - 1;
        }

        private State withBookmark(boolean bookmarked) {
            return new State(position, size, stored, topic, citations, bookmarked);
        }
    }

    private final ScreenContext context;
    private final PracticeServices services;
    private final QuestionTools tools;
    private final Runnable onFinish;
    private final ReadOnlyObjectWrapper<Optional<State>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private Recitation recitation;
    private int underWay;

    /**
     * A page without questions yet.
     *
     * @param onFinish what to do when the learner stops reading
     */
    RecitePageViewModel(ScreenContext context, PracticeServices services, Runnable onFinish) {
        this.context = context;
        this.services = services;
        this.tools = new QuestionTools(context, services);
        this.onFinish = onFinish;
    }

    /** What is shown; empty before something was opened. */
    ReadOnlyObjectProperty<Optional<State>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows the question this stands at, also while a step of the reading before is under way. */
    void open(Recitation opened) {
        recitation = opened;
        goTo(opened.position());
    }

    /** Shows the question so many places on; without an effect beyond the ends. */
    void move(int places) {
        int target = recitation.position() + places;
        if (!isBusy() && target >= 0 && target < recitation.size()) {
            goTo(target);
        }
    }

    /** The next question; after the last one reading ends. */
    void goOn() {
        if (shown.get().filter(State::isLast).isPresent()) {
            finish();
        } else {
            move(1);
        }
    }

    /** Ends reading; the place stays. */
    void finish() {
        if (!isBusy()) {
            onFinish.run();
        }
    }

    /** Sets or removes the bookmark. */
    void toggleBookmark() {
        shown.get().ifPresent(state -> tools.setBookmark(
                state.stored().key(),
                !state.isBookmarked(),
                () -> shown.set(shown.get().map(now -> now.stored().key().equals(state.stored().key())
                        ? now.withBookmark(!state.isBookmarked()) : now))));
    }

    /** Reports the question to the trainer. */
    void report(String comment) {
        shown.get().ifPresent(state -> tools.report(state.stored(), comment));
    }

    /** Opens a key point. */
    void openKeyPoint(String keyPointId) {
        context.navigator().go(Destination.Study.keyPoint(keyPointId));
    }

    private boolean isBusy() {
        return underWay > 0;
    }

    private void goTo(int target) {
        Recitation here = recitation;
        underWay++;
        Supplier<State> work = () -> {
            here.goTo(target);
            return snapshot(here);
        };
        context.background().write(work)
                .onSuccess(state -> {
                    if (here == recitation) {
                        shown.set(Optional.of(state));
                    }
                })
                .onFinished(() -> underWay--)
                .start();
    }

    private State snapshot(Recitation here) {
        StoredQuestion stored = here.question();
        return new State(
                here.position(),
                here.size(),
                stored,
                services.citations().findTopicTitle(stored.key(), stored.question()).orElse(""),
                services.citations().citationsOf(stored.key(), stored.question()),
                services.bookmarks().isBookmarked(here.learnerId(), stored.key()));
    }
}
