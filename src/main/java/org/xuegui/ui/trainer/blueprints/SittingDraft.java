package org.xuegui.ui.trainer.blueprints;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.quiz.paper.Admission;
import org.xuegui.quiz.paper.OpeningWindow;
import org.xuegui.quiz.paper.SittingRules;

/** When an examination is open and whom it is meant for, while that is edited. */
final class SittingDraft {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final ZoneId zone;
    private final MomentDraft from = new MomentDraft(LocalTime.MIDNIGHT);
    private final MomentDraft until = new MomentDraft(LAST_MINUTE);
    private final ObservableList<String> units = FXCollections.observableArrayList();
    private final ObservableList<String> learners = FXCollections.observableArrayList();

    /** Always open, to everyone; times are of this zone. */
    SittingDraft(ZoneId zone) {
        this.zone = zone;
    }

    void set(SittingRules rules) {
        from.set(rules.window().from(), zone);
        until.set(rules.window().until(), zone);
        units.setAll(rules.admission().unitIds());
        learners.setAll(rules.admission().learnerIds());
    }

    MomentDraft from() {
        return from;
    }

    MomentDraft until() {
        return until;
    }

    /** Ids of units whose learners may sit it. */
    ObservableList<String> units() {
        return units;
    }

    /** Ids of learners who may sit it. */
    ObservableList<String> learners() {
        return learners;
    }

    /** Everything a change of which changes the rules. */
    List<Observable> observables() {
        return Stream.of(from.observables(), until.observables(), List.<Observable>of(units, learners))
                .flatMap(List::stream)
                .toList();
    }

    /** Key of the text that says what is wrong; empty where nothing is. */
    Optional<String> findProblem() {
        if (!from.isReadable() || !until.isReadable()) {
            return Optional.of("trainer.blueprint.window.time");
        }
        return isBackward() ? Optional.of("trainer.blueprint.window.backward") : Optional.empty();
    }

    private boolean isBackward() {
        Optional<Instant> end = until.moment(zone);
        return from.moment(zone).filter(start -> end.filter(start::isBefore).isEmpty() && end.isPresent()).isPresent();
    }

    /** The rules; always open while something is wrong with the times. */
    SittingRules toRules() {
        OpeningWindow window = findProblem().isPresent()
                ? OpeningWindow.ALWAYS
                : new OpeningWindow(from.moment(zone), until.moment(zone));
        return SittingRules.USUAL.within(window).meantFor(new Admission(Set.copyOf(units), Set.copyOf(learners)));
    }
}
