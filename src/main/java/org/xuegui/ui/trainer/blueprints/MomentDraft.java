package org.xuegui.ui.trainer.blueprints;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A day and a time of it as they are entered; without a day there is no moment. */
final class MomentDraft {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:m");

    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final StringProperty time;

    /** No moment yet; this time of the day once one is chosen. */
    MomentDraft(LocalTime usual) {
        this.time = new SimpleStringProperty(this, "time", SHOWN.format(usual));
    }

    void set(Optional<Instant> moment, ZoneId zone) {
        moment.map(set -> set.atZone(zone)).ifPresent(local -> {
            day.set(local.toLocalDate());
            time.set(SHOWN.format(local));
        });
    }

    /** The day; null for none. */
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** The time of the day, hours and minutes. */
    StringProperty timeProperty() {
        return time;
    }

    /** Everything a change of which changes the moment. */
    List<Observable> observables() {
        return List.of(day, time);
    }

    /** Whether there is no day, or a time of it that can be read. */
    boolean isReadable() {
        return day.get() == null || readTime().isPresent();
    }

    /** The moment; empty where there is none or its time cannot be read. */
    Optional<Instant> moment(ZoneId zone) {
        return Optional.ofNullable(day.get())
                .flatMap(chosen -> readTime().map(chosen::atTime))
                .map(local -> ZonedDateTime.of(local, zone).toInstant());
    }

    private Optional<LocalTime> readTime() {
        String typed = Normalizer.normalize(time.get(), Normalizer.Form.NFKC).strip();
        try {
            return Optional.of(LocalTime.parse(typed, TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
