package org.xuegui.ui.trainer.part;

import java.util.List;
import java.util.function.Function;
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
}
