package org.xuegui.ui.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.xuegui.learning.practice.OpenPractice;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeOffers;
import org.xuegui.learning.practice.RecitationService;
import org.xuegui.learning.practice.Take;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.workspace.PracticeHabits;

/** What there is to practise, how far the learner is, how many questions to take, and whether to answer or to read. */
final class ChoicePageViewModel {

    /**
     * What the page shows.
     *
     * @param offers what can be practised
     * @param places where reading through a mode was left, from 0
     * @param mixedUp how many pairs the learner mixes up now
     */
    record Choice(PracticeOffers offers, Map<PracticeMode, Integer> places, int mixedUp) {

        /** Where reading through this mode was left, from 0. */
        OptionalInt findPlace(PracticeMode mode) {
            return places.containsKey(mode) ? OptionalInt.of(places.get(mode)) : OptionalInt.empty();
        }
    }

    private final ScreenContext context;
    private final PracticeServices services;
    private final PracticeWays ways;
    private final ReadOnlyObjectWrapper<Optional<Choice>> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", Optional.empty());
    private final ObjectProperty<PracticeLength> length;
    private final BooleanProperty hidesKnown;
    private final BooleanProperty reads;

    ChoicePageViewModel(ScreenContext context, PracticeServices services, PracticeWays ways) {
        this.context = context;
        this.services = services;
        this.ways = ways;
        PracticeHabits last = services.habits().last().get();
        this.length = new SimpleObjectProperty<>(this, "length", PracticeLength.named(last.length()));
        this.hidesKnown = new SimpleBooleanProperty(this, "hidesKnown", last.hidesKnown());
        this.reads = new SimpleBooleanProperty(this, "reads", last.reads());
        hidesKnown.addListener((property, old, now) -> load());
        for (ObservableValue<?> habit : List.of(length, hidesKnown, reads)) {
            habit.addListener((property, old, now) -> keepHabits());
        }
    }

    private void keepHabits() {
        PracticeHabits now = new PracticeHabits(length.get().name(), hidesKnown.get(), reads.get());
        context.background().write(() -> services.habits().keep().accept(now)).start();
    }

    /** What is shown; empty until it was read. */
    ReadOnlyObjectProperty<Optional<Choice>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** How many questions a practice takes; stays as chosen. */
    ObjectProperty<PracticeLength> lengthProperty() {
        return length;
    }

    /** 隐去已掌握: whether questions already known are left out; stays as chosen. */
    BooleanProperty hidesKnownProperty() {
        return hidesKnown;
    }

    /** 背题: whether questions are read with their answers instead of being answered; stays as chosen. */
    BooleanProperty readsProperty() {
        return reads;
    }

    /** How much of a mode a practice takes, as chosen. */
    Take take() {
        return new Take(length.get().limit(), hidesKnown.get());
    }

    /** Reads what there is to practise. */
    void load() {
        boolean isHiding = hidesKnown.get();
        context.learner().findCurrent().ifPresent(learner -> context.background()
                .run(() -> read(learner.id(), isHiding))
                .onSuccess(context.learner().whileCurrent(read -> choice.set(Optional.of(read))))
                .start());
    }

    private Choice read(String learnerId, boolean isHiding) {
        PracticeOffers offers = services.practice().offers(learnerId, isHiding);
        return new Choice(offers, services.recitations().places(learnerId, offers.all().stream()
                .map(PracticeOffers.Offer::mode)
                .filter(RecitationService::isOffered)
                .toList()), services.confusion().mixedUp(learnerId).size());
    }

    /** Whether an offer can be chosen as things are. */
    boolean isOffered(PracticeOffers.Offer offer) {
        return offer.counts().total() > 0 && (!reads.get() || RecitationService.isOffered(offer.mode()));
    }

    /** Starts this offer anew. */
    void start(PracticeOffers.Offer offer) {
        if (reads.get()) {
            ways.read(offer.mode(), true);
        } else {
            ways.start(offer.mode(), take());
        }
    }

    /** Goes on with this offer where it was left. */
    void goOn(PracticeOffers.Offer offer) {
        if (reads.get()) {
            ways.read(offer.mode(), false);
        } else {
            choice.get().flatMap(shown -> shown.offers().findOpen(offer.mode())).ifPresent(this::goOn);
        }
    }

    /** Goes on with an open practice. */
    void goOn(OpenPractice open) {
        ways.goOn(open.attempt());
    }

    /** Ends an open practice without going on with it. */
    void end(OpenPractice open) {
        context.background().write(() -> services.practice().end(open.attempt())).onSuccess(done -> load()).start();
    }

    /** Shows another page of the screen. */
    void show(PracticeFlow.Page page) {
        ways.show(page);
    }
}
