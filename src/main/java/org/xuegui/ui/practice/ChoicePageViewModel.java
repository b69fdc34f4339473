package org.xuegui.ui.practice;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeOffers;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.ui.route.ScreenContext;

/** What there is to practise, how far the learner is, and how many questions to take. */
final class ChoicePageViewModel {

    /** A start of the practice chosen. */
    interface Starter {
        void start(PracticeMode mode, int limit);
    }

    /**
     * What the page shows.
     *
     * @param offers what can be practised
     * @param open the practice that can be gone on with, if any
     */
    record Choice(PracticeOffers offers, Optional<PracticeSession> open) {}

    private final ScreenContext context;
    private final PracticeService practice;
    private final Starter starter;
    private final Runnable onResume;
    private final ReadOnlyObjectWrapper<Optional<Choice>> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", Optional.empty());
    private final ObjectProperty<PracticeLength> length =
            new SimpleObjectProperty<>(this, "length", PracticeLength.TWENTY);

    ChoicePageViewModel(ScreenContext context, PracticeService practice, Starter starter, Runnable onResume) {
        this.context = context;
        this.practice = practice;
        this.starter = starter;
        this.onResume = onResume;
    }

    /** What is shown; empty until it was read. */
    ReadOnlyObjectProperty<Optional<Choice>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** How many questions a practice takes; stays as chosen while the program is open. */
    ObjectProperty<PracticeLength> lengthProperty() {
        return length;
    }

    /** Reads what there is to practise. */
    void load() {
        context.learner().findCurrent().ifPresent(learner -> context.background()
                .run(() -> new Choice(
                        practice.offers(learner.id()), practice.findOpen(learner.id()).map(practice::resume)))
                .onSuccess(read -> choice.set(Optional.of(read)))
                .start());
    }

    /** Starts this offer with the length chosen. */
    void start(PracticeOffers.Offer offer) {
        starter.start(offer.mode(), length.get().limit());
    }

    /** Goes on with the open practice. */
    void resume() {
        onResume.run();
    }
}
