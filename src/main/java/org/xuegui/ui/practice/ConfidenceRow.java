package org.xuegui.ui.practice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;

/** Asks how sure the answer is, before it is confirmed. Saying nothing is allowed; a second press takes it back. */
final class ConfidenceRow extends FlowPane {

    private final Map<Confidence, ToggleButton> chips = new EnumMap<>(Confidence.class);

    /** The question and its answers; {@code onSaid} hears what was chosen, empty where it was taken back. */
    ConfidenceRow(Texts texts, Consumer<Optional<Confidence>> onSaid) {
        getStyleClass().add("confidence-row");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().add(new WrappedLabel(texts.text("practice.confidence.label"), "muted"));
        ToggleGroup group = new ToggleGroup();
        for (Confidence each : Confidence.values()) {
            String word = texts.text("practice.confidence." + each.name().toLowerCase(Locale.ROOT));
            ToggleButton chip = new ToggleButton(SmartText.spaced(each.level() + "\u3000" + word));
            chip.setId("confidence-" + each.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().setAll("choice-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chips.put(each, chip);
            getChildren().add(chip);
        }
        group.selectedToggleProperty().addListener((property, old, now) -> onSaid.accept(chips.entrySet().stream()
                .filter(entry -> entry.getValue() == now)
                .map(Map.Entry::getKey)
                .findFirst()));
    }

    /** Asks anew, or not at all. */
    void show(boolean isAsked) {
        chips.values().forEach(chip -> chip.setSelected(false));
        setVisible(isAsked);
    }

    /** Chooses as by a press. */
    void choose(Confidence said) {
        chips.get(said).fire();
    }
}
