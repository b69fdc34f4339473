package org.xuegui.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** One cell of a report. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Empty();

    /** No value. */
    record Empty() implements Cell {}

    /** Text, never taken for a formula whatever it begins with. */
    record Text(String value) implements Cell {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number as it stands. */
    record Number(BigDecimal value) implements Cell {
        public Number {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A share, 0 … 1, shown in percent. */
    record Share(double value) implements Cell {}

    /** A date and time of the report's zone, to the second. */
    record Time(LocalDateTime value) implements Cell {
        public Time {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A date. */
    record Day(LocalDate value) implements Cell {
        public Day {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A text cell; empty for an empty text. */
    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    /** A whole number. */
    static Cell of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** A number without needless zeros at its end. */
    static Cell of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return new Number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** A number, or nothing. */
    static Cell of(Optional<BigDecimal> number) {
        return number.map(Cell::of).orElse(EMPTY);
    }

    /** A share, or nothing. */
    static Cell ofShare(Optional<Double> share) {
        return share.<Cell>map(Share::new).orElse(EMPTY);
    }

    /** A time as it was on the clocks of this zone. */
    static Cell of(Instant instant, ZoneId zone) {
        return new Time(instant.atZone(zone).toLocalDateTime().withNano(0));
    }

    /** A duration in minutes, to one decimal. */
    static Cell minutes(Duration duration) {
        return of(BigDecimal.valueOf(duration.toMillis()).divide(BigDecimal.valueOf(60_000), 1, RoundingMode.HALF_UP));
    }
}
