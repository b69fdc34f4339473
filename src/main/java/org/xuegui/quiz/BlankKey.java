package org.xuegui.quiz;

import java.math.BigDecimal;
import java.util.List;

/** What is right in one blank. */
public sealed interface BlankKey {

    /** What is shown as the right answer. */
    String shown();

    /** What a choice list offers for this blank; empty where the learner types. */
    List<String> choices();

    /**
     * Accepted texts.
     *
     * @param accepted at least one, the first is shown as the right answer
     * @param isFrequency whether 每年一次, 一年一次 and 每年1次 count as the same
     * @param choices the texts offered instead of typing; empty for typing; else holds an accepted one
     */
    record Text(List<String> accepted, boolean isFrequency, List<String> choices) implements BlankKey {

        public Text {
            accepted = List.copyOf(accepted);
            choices = List.copyOf(choices);
            if (accepted.isEmpty() || accepted.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a blank accepts at least one text, none of them empty");
            }
            if (!choices.isEmpty() && choices.stream().noneMatch(accepted::contains)) {
                throw new IllegalArgumentException("the choices of a blank hold an accepted text");
            }
        }

        @Override
        public String shown() {
            return accepted.get(0);
        }
    }

    /**
     * A number; digits, full-width digits and Chinese numerals count alike.
     *
     * @param value the number
     * @param tolerance how far off still counts, 0 or more
     */
    record Number(BigDecimal value, BigDecimal tolerance) implements BlankKey {

        public Number {
            value = Decimals.canonical(value);
            tolerance = Decimals.canonical(tolerance);
            if (tolerance.signum() < 0) {
                throw new IllegalArgumentException("a tolerance is not negative");
            }
        }

        @Override
        public String shown() {
            return value.toPlainString();
        }

        @Override
        public List<String> choices() {
            return List.of();
        }
    }
}
