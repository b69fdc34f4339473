package org.xuegui.ui.trainer;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.Compactness;
import org.xuegui.ui.control.Icons;

/** The list of sections above the section shown, and the lock. Arrow keys move along the list. */
final class SectionBar extends BorderPane {

    private static final double NARROW_EM = 50;
    private static final double LOW_EM = 28;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<TrainerSection, ToggleButton> tabs = new EnumMap<>(TrainerSection.class);
    private final Texts texts;

    SectionBar(Texts texts, Consumer<TrainerSection> onChosen, Runnable onLock) {
        this.texts = texts;
        FlowPane list = new FlowPane();
        list.getStyleClass().add("section-tabs");
        for (TrainerSection section : TrainerSection.values()) {
            list.getChildren().add(tab(section, texts.text("trainer.section." + section.key())));
        }
        Button lock = new Button(texts.text("trainer.lock.button"), Icons.of(Feather.LOCK));
        lock.setId("lockButton");
        lock.getStyleClass().addAll("quiet-button", "section-lock");
        lock.setTooltip(new Tooltip(texts.text("trainer.lock.button")));
        lock.setOnAction(event -> onLock.run());
        HBox top = new HBox(list, lock);
        HBox.setHgrow(list, Priority.ALWAYS);
        top.getStyleClass().add("section-bar");
        setTop(top);
        getStyleClass().add("trainer-ground");
        Compactness.watch(this, lock, NARROW_EM, LOW_EM);
        select(TrainerSection.SETS);
        group.selectedToggleProperty().addListener((toggle, old, now) -> keepOne(old, now, onChosen));
    }

    TrainerSection selected() {
        return (TrainerSection) group.getSelectedToggle().getUserData();
    }

    void select(TrainerSection section) {
        group.selectToggle(tabs.get(section));
    }

    /** Says in the section's tab how much of it waits; nothing where none does. */
    void showWaiting(TrainerSection section, int waiting) {
        String name = texts.text("trainer.section." + section.key());
        tabs.get(section).setText(waiting == 0 ? name : texts.text("trainer.section.waiting", name, waiting));
    }

    void setContent(Node section) {
        setCenter(section);
    }

    private ToggleButton tab(TrainerSection section, String text) {
        ToggleButton tab = new ToggleButton(text);
        tab.setId(section.key() + "Tab");
        tab.setUserData(section);
        tab.setToggleGroup(group);
        tab.getStyleClass().setAll("choice-chip");
        tabs.put(section, tab);
        return tab;
    }

    private void keepOne(Toggle old, Toggle now,
            Consumer<TrainerSection> onChosen) {
        if (now == null) {
            group.selectToggle(old);
        } else if (old != null) {
            onChosen.accept(selected());
        }
    }
}
