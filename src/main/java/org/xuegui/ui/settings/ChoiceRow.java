package org.xuegui.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * One of several, drawn as chips. Arrow keys go from chip to chip, Space chooses.
 *
 * @param <T> what is chosen
 */
final class ChoiceRow<T> extends FlowPane {

    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /** Chips for these values with these labels; {@code onChosen} hears of a person's choice alone. */
    ChoiceRow(String id, Map<T, String> labels, T chosen, Consumer<T> onChosen) {
        getStyleClass().add("choice-row");
        labels.forEach((value, label) -> {
            ToggleButton chip = new ToggleButton(label);
            chip.setId(id + "-" + value);
            chip.getStyleClass().setAll("choice-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setSelected(value.equals(chosen));
            chip.setOnAction(event -> {
                chip.setSelected(true); // a second press does not unchoose
                onChosen.accept(value);
            });
            chips.put(value, chip);
        });
        getChildren().addAll(chips.values());
    }
}
