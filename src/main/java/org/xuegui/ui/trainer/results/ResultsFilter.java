package org.xuegui.ui.trainer.results;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.report.ScoreFilter;

/** What the trainer filters sittings by; each part empty for all. */
final class ResultsFilter {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period", Period.ALL);
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObjectProperty<Optional<String>> unit = empty("unit");
    private final ObjectProperty<Optional<String>> learner = empty("learner");
    private final ObjectProperty<Optional<AttemptKind>> kind = empty("kind");
    private final ObjectProperty<Optional<String>> examination = empty("examination");

    /** Periods offered. */
    enum Period {
        /** Since ever. */ ALL,
        /** Today. */ TODAY,
        /** Today and the six days before. */ WEEK,
        /** Today and the 29 days before. */ MONTH,
        /** Since 1 January. */ YEAR,
        /** From a day to a day. */ CHOSEN
    }

    private <T> ObjectProperty<Optional<T>> empty(String name) {
        return new SimpleObjectProperty<>(this, name, Optional.empty());
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** First day of a chosen period; null for none. */
    ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    /** Last day of a chosen period; null for none. */
    ObjectProperty<LocalDate> toProperty() {
        return to;
    }

    /** Unit id; {@link ScoreFilter#NO_UNIT} for learners of no unit. */
    ObjectProperty<Optional<String>> unitProperty() {
        return unit;
    }

    ObjectProperty<Optional<String>> learnerProperty() {
        return learner;
    }

    ObjectProperty<Optional<AttemptKind>> kindProperty() {
        return kind;
    }

    /** Title of an examination. */
    ObjectProperty<Optional<String>> examinationProperty() {
        return examination;
    }

    Observable[] observables() {
        return new Observable[] {period, from, to, unit, learner, kind, examination};
    }

    /** Whether anything is filtered at all. */
    boolean isAll() {
        return period.get() == Period.ALL && unit.get().isEmpty() && learner.get().isEmpty()
                && kind.get().isEmpty() && examination.get().isEmpty();
    }

    /** Takes everything in again. */
    void clear() {
        period.set(Period.ALL);
        from.set(null);
        to.set(null);
        unit.set(Optional.empty());
        learner.set(Optional.empty());
        kind.set(Optional.empty());
        examination.set(Optional.empty());
    }

    /** The filter as services take it. */
    ScoreFilter at(LocalDate today) {
        return ScoreFilter.ALL
                .between(first(today), last(today))
                .ofUnits(unit.get().map(Set::of).orElse(Set.of()))
                .ofLearners(learner.get().map(Set::of).orElse(Set.of()))
                .ofKinds(kind.get().map(Set::of).orElse(Set.of()))
                .ofTitles(examination.get().map(Set::of).orElse(Set.of()));
    }

    private Optional<LocalDate> first(LocalDate today) {
        return switch (period.get()) {
            case ALL -> Optional.empty();
            case TODAY -> Optional.of(today);
            case WEEK -> Optional.of(today.minusDays(WEEK - 1));
            case MONTH -> Optional.of(today.minusDays(MONTH - 1));
            case YEAR -> Optional.of(today.withDayOfYear(1));
            case CHOSEN -> Optional.ofNullable(from.get());
        };
    }

    private Optional<LocalDate> last(LocalDate today) {
        return switch (period.get()) {
            case ALL -> Optional.empty();
            case CHOSEN -> Optional.ofNullable(to.get());
            default -> Optional.of(today);
        };
    }
}
