package org.xuegui.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;

/** Ticks in parts under headings, and in short on the button what is ticked. Nothing ticked stands for everything. */
public class TickMenu extends MenuButton {

    private final String anything;
    private final BiFunction<String, Integer, String> several;
    private final List<CheckMenuItem> ticks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * An empty menu.
     *
     * @param anything what the button says while nothing is ticked
     * @param several what it says of the first one ticked and their number
     */
    public TickMenu(String anything, BiFunction<String, Integer, String> several) {
        this.anything = anything;
        this.several = several;
        getStyleClass().add("source-menu");
        setText(anything);
    }

    /** Begins a part. */
    public final void heading(String text) {
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        CustomMenuItem item = new CustomMenuItem(label, false);
        item.setDisable(true);
        getItems().add(item);
    }

    /** Whether there is a tick for this id. */
    public final boolean has(String id) {
        return ids.contains(id);
    }

    /** Adds a tick that puts the id among those chosen. */
    public final void tick(String title, String id, ObservableList<String> chosen) {
        ids.add(id);
        CheckMenuItem item = new CheckMenuItem(title);
        item.setMnemonicParsing(false);
        item.setSelected(chosen.contains(id));
        item.selectedProperty().addListener((selected, old, now) -> {
            if (now) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
            showChosen();
        });
        ticks.add(item);
        getItems().add(item);
        showChosen();
    }

    private void showChosen() {
        List<String> chosen = ticks.stream().filter(CheckMenuItem::isSelected).map(CheckMenuItem::getText).toList();
        if (chosen.isEmpty()) {
            setText(anything);
        } else if (chosen.size() == 1) {
            setText(chosen.get(0));
        } else {
            setText(several.apply(chosen.get(0), chosen.size()));
        }
    }
}
