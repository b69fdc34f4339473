package org.xuegui.ui.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.FilteredList;
import org.xuegui.learning.practice.FactOffer;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.ui.route.ScreenContext;

/** The facts that questions examine, of which a learner chooses some. */
final class FactsPageViewModel {

    private final ScreenContext context;
    private final PracticeServices services;
    private final ChoicePageViewModel choice;
    private final PracticeWays ways;
    private final ObservableList<FactOffer> facts = FXCollections.observableArrayList();
    private final FilteredList<FactOffer> listed = new FilteredList<>(facts);
    private final ObservableSet<FactOffer> chosen = FXCollections.observableSet(new LinkedHashSet<>());
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");

    /**
     * A page without facts yet.
     *
     * @param choice says whether to answer or to read, and how many questions
     */
    FactsPageViewModel(
            ScreenContext context, PracticeServices services, ChoicePageViewModel choice, PracticeWays ways) {
        this.context = context;
        this.services = services;
        this.choice = choice;
        this.ways = ways;
        filter.addListener((property, old, now) -> listed.setPredicate(fact -> matches(fact, now)));
    }

    /** The facts that fit what was typed. */
    ObservableList<FactOffer> listed() {
        return listed;
    }

    /** The facts chosen, whether listed or not. */
    ObservableSet<FactOffer> chosen() {
        return chosen;
    }

    /** What was typed to find facts: words of the statement, of its key point or topic, or an id. */
    StringProperty filterProperty() {
        return filter;
    }

    /** How many facts are chosen. */
    IntegerBinding count() {
        return Bindings.size(chosen);
    }

    /** Whether the questions are read instead of answered. */
    boolean isReading() {
        return choice.readsProperty().get();
    }

    /** Reads the facts; all are listed and none is chosen. */
    void load() {
        String learnerId = context.learner().getCurrent().id();
        context.background()
                .run(() -> services.practice().factOffers(learnerId))
                .onSuccess(context.learner().whileCurrent(read -> {
                    chosen.clear();
                    filter.set("");
                    facts.setAll(read);
                }))
                .start();
    }

    /** Chooses a fact, or leaves it out again. */
    void toggle(FactOffer fact) {
        if (!chosen.remove(fact)) {
            chosen.add(fact);
        }
    }

    /** Chooses all facts listed; leaves them out where all are chosen. */
    void toggleListed() {
        if (chosen.containsAll(listed)) {
            chosen.removeAll(List.copyOf(listed));
        } else {
            chosen.addAll(listed);
        }
    }

    /** Practises the facts chosen, those of one pack; without an effect while there is none. */
    void start() {
        if (chosen.isEmpty()) {
            return;
        }
        FactOffer first = facts.stream().filter(chosen::contains).findFirst().orElseThrow();
        List<String> ids = facts.stream()
                .filter(fact -> chosen.contains(fact) && fact.packId().equals(first.packId()))
                .map(fact -> fact.fact().id())
                .toList();
        PracticeMode mode = new PracticeMode.ByFacts(first.packId(), ids, title(first, ids.size()));
        if (isReading()) {
            ways.read(mode, false);
        } else {
            ways.start(mode, choice.take());
        }
    }

    /** Back to the choice. */
    void goBack() {
        ways.show(PracticeFlow.Page.CHOICE);
    }

    private String title(FactOffer first, int count) {
        String name = first.pointTitle().isEmpty() ? first.fact().id() : first.pointTitle();
        return count == 1 ? name : context.text("practice.facts.title.many", name, count);
    }

    private static boolean matches(FactOffer offer, String typed) {
        String text = String.join(" ",
                offer.fact().id(), offer.fact().statement(), offer.pointTitle(), offer.topicTitle())
                .toLowerCase(Locale.ROOT);
        Stream<String> words = Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return words.allMatch(text::contains);
    }
}
