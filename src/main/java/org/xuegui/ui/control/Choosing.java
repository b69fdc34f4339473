package org.xuegui.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Fills combo boxes with values that are shown by their words. */
public final class Choosing {

    private Choosing() {}

    /** Offers these values, each shown by its word. */
    public static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> word) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null; // never asked: the boxes are not editable
            }
        });
        box.getItems().setAll(values);
    }

    /** Keeps the box's value and the property the same; that a box has no value while it is filled anew is ignored. */
    public static <T> void bind(ComboBox<T> box, Property<T> chosen) {
        box.setValue(chosen.getValue());
        box.valueProperty().addListener((value, old, now) -> {
            if (now != null) {
                chosen.setValue(now);
            }
        });
        chosen.addListener((value, old, now) -> {
            if (!Objects.equals(box.getValue(), now)) {
                box.setValue(now);
            }
        });
    }
}
