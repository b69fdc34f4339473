package org.xuegui.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/**
 * Chooses a day, written as 2026-12-18 whatever the PC's own way is; single-digit months and days, and {@code /} or
 * {@code .} for the dash, are understood.
 */
public final class DayPicker extends DatePicker {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT);

    /** A picker without a day yet. */
    public DayPicker() {
        getStyleClass().add("day-picker");
        setConverter(new Iso(this));
    }

    private static final class Iso extends StringConverter<LocalDate> {

        private final DatePicker picker;

        Iso(DatePicker picker) {
            this.picker = picker;
        }

        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : day.toString();
        }

        /** What is no day leaves the day chosen before. */
        @Override
        public LocalDate fromString(String text) {
            String typed = text == null ? "" : text.strip().replace('/', '-').replace('.', '-');
            if (typed.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(typed, TYPED);
            } catch (DateTimeParseException e) {
                return picker.getValue();
            }
        }
    }
}
