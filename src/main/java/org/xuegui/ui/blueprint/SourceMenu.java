package org.xuegui.ui.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

/** What a row draws from: topics, sets, both, or everything when nothing is ticked. */
final class SourceMenu extends MenuButton {

    private final Texts texts;
    private final List<CheckMenuItem> ticks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    SourceMenu(Texts texts, Sources sources, RowDraft row) {
        this.texts = texts;
        getStyleClass().add("source-menu");
        heading("blueprint.row.topics");
        for (StudyPack pack : sources.packs()) {
            for (Topic topic : pack.topics()) {
                tick(topic.title(), topic.id(), row.topics());
            }
        }
        getItems().add(new SeparatorMenuItem());
        heading("blueprint.row.sets");
        for (QuizSetSummary set : sources.sets()) {
            tick(set.title(), set.id(), row.sets());
        }
        // what is no longer in use still narrows the row: it must be seen to be unticked
        List.copyOf(row.topics()).stream().filter(id -> !ids.contains(id)).forEach(id -> gone(id, row.topics()));
        List.copyOf(row.sets()).stream().filter(id -> !ids.contains(id)).forEach(id -> gone(id, row.sets()));
        showChosen();
    }

    private void gone(String id, ObservableList<String> chosen) {
        tick(texts.text("blueprint.row.gone", id), id, chosen);
    }

    private void heading(String key) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().addAll("muted", "small");
        CustomMenuItem item = new CustomMenuItem(label, false);
        item.setDisable(true);
        getItems().add(item);
    }

    private void tick(String title, String id, ObservableList<String> chosen) {
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
    }

    private void showChosen() {
        List<String> chosen = ticks.stream().filter(CheckMenuItem::isSelected).map(CheckMenuItem::getText).toList();
        if (chosen.isEmpty()) {
            setText(texts.text("blueprint.row.anything"));
        } else if (chosen.size() == 1) {
            setText(chosen.get(0));
        } else {
            setText(texts.text("blueprint.row.several", chosen.get(0), chosen.size()));
        }
    }
}
