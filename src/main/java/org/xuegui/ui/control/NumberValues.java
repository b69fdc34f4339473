package org.xuegui.ui.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/**
 * Numbers in spinners that can be typed too: what is typed counts when the field is left or Enter is pressed, what is
 * no number is dropped, what is too large or small becomes the nearest allowed.
 */
public final class NumberValues extends SpinnerValueFactory<BigDecimal> {

    private static final int DECIMALS = 2;

    private final BigDecimal least;
    private final BigDecimal most;
    private final BigDecimal step;

    private NumberValues(BigDecimal least, BigDecimal most, BigDecimal step) {
        this.least = least;
        this.most = most;
        this.step = step;
        setConverter(new Decimals());
    }

    /** Makes the spinner one of decimal numbers and keeps {@code value} the same as what it shows. */
    public static void decimal(
            Spinner<BigDecimal> spinner, String least, String most, String step, ObjectProperty<BigDecimal> value) {
        NumberValues values = new NumberValues(new BigDecimal(least), new BigDecimal(most), new BigDecimal(step));
        values.setValue(value.get());
        spinner.setValueFactory(values);
        spinner.setEditable(true);
        values.valueProperty().bindBidirectional(value);
        commitOnLeaving(spinner);
    }

    /** Makes the spinner one of whole numbers and keeps {@code value} the same as what it shows. */
    public static void whole(Spinner<Integer> spinner, int least, int most, IntegerProperty value) {
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(least, most, value.get());
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null ? "" : number.toString();
            }

            @Override
            public Integer fromString(String text) {
                BigDecimal typed = parse(text, BigDecimal.valueOf(values.getValue()));
                BigDecimal nearest = typed.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most));
                return nearest.setScale(0, RoundingMode.HALF_UP).intValue();
            }
        });
        spinner.setValueFactory(values);
        spinner.setEditable(true);
        values.valueProperty().addListener((shown, old, now) -> value.set(now));
        value.addListener((changed, old, now) -> values.setValue(now.intValue()));
        commitOnLeaving(spinner);
    }

    @Override
    public void decrement(int steps) {
        setValue(within(getValue().subtract(step.multiply(BigDecimal.valueOf(steps)))));
    }

    @Override
    public void increment(int steps) {
        setValue(within(getValue().add(step.multiply(BigDecimal.valueOf(steps)))));
    }

    private BigDecimal within(BigDecimal number) {
        return number.max(least).min(most);
    }

    private static <T> void commitOnLeaving(Spinner<T> spinner) {
        spinner.focusedProperty().addListener((focused, old, now) -> {
            if (!now) {
                spinner.commitValue();
                // also where the value stayed the same, so that dropped text does not remain
                spinner.getEditor().setText(spinner.getValueFactory().getConverter().toString(spinner.getValue()));
            }
        });
    }

    private static BigDecimal parse(String text, BigDecimal otherwise) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        // short texts only: 1e999999999 is a number too, and would take for ever
        if (!plain.matches("\\d{1,6}(\\.\\d{0,6})?|\\.\\d{1,6}")) {
            return otherwise;
        }
        return new BigDecimal(plain);
    }

    private final class Decimals extends StringConverter<BigDecimal> {
        @Override
        public String toString(BigDecimal number) {
            return number == null ? "" : number.stripTrailingZeros().toPlainString();
        }

        @Override
        public BigDecimal fromString(String text) {
            return within(parse(text, getValue()).setScale(DECIMALS, RoundingMode.HALF_UP));
        }
    }
}
