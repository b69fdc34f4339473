package org.xuegui.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;

/** The list under the search field. One line is selected; Enter or a click goes there. */
final class SearchResults extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Texts texts;
    private final Consumer<SearchHit> onOpen;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<SearchHit> hits = new ArrayList<>();
    private Point2D corner = Point2D.ZERO;
    private int selected;

    SearchResults(Texts texts, Consumer<SearchHit> onOpen) {
        this.texts = texts;
        this.onOpen = onOpen;
        list.getStyleClass().add("search-list");
        scroll.setId("searchResults");
        scroll.getStyleClass().add("search-results");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setPickOnBounds(false);
        getChildren().add(scroll);
        hide();
    }

    /** Shows what was found for these words, its right upper corner at this point of the scene. */
    void show(List<SearchHit> found, String words, Point2D rightTop) {
        hits.clear();
        hits.addAll(found);
        corner = sceneToLocal(rightTop);
        selected = 0;
        list.getChildren().clear();
        if (hits.isEmpty()) {
            list.getChildren().add(new WrappedLabel(texts.text("shell.search.none", words), "muted", "search-none"));
        }
        for (int i = 0; i < hits.size(); i++) {
            list.getChildren().add(row(hits.get(i), i));
        }
        select(0);
        setVisible(true);
        scroll.setVvalue(0);
        requestLayout();
    }

    void hide() {
        setVisible(false);
    }

    void move(int step) {
        if (isVisible() && !hits.isEmpty()) {
            select(Math.floorMod(selected + step, hits.size()));
        }
    }

    void openSelected() {
        if (isVisible() && !hits.isEmpty()) {
            onOpen.accept(hits.get(selected));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(scroll.prefWidth(-1), Math.max(0, getWidth() - 16));
        double height = Math.min(scroll.prefHeight(width), Math.max(0, getHeight() - corner.getY() - 16));
        scroll.resizeRelocate(Math.max(8, corner.getX() - width), corner.getY() + 4, width, height);
    }

    private void select(int index) {
        selected = index;
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == index && !hits.isEmpty());
        }
        double share = hits.size() < 2 ? 0 : (double) index / (hits.size() - 1);
        scroll.setVvalue(share);
    }

    private HBox row(SearchHit hit, int index) {
        String kind = hit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Chip.Tone tone = hit.kind() == SearchHit.Kind.KEY_POINT ? Chip.Tone.INFO : Chip.Tone.PLAIN;
        Label title = new Label(SmartText.spaced(hit.title().replace('\n', ' ')));
        title.getStyleClass().add("search-title");
        VBox words = new VBox(title);
        if (!hit.excerpt().isEmpty()) {
            Label excerpt = new Label(SmartText.spaced(hit.excerpt().replace('\n', ' ')));
            excerpt.getStyleClass().addAll("muted", "small");
            words.getChildren().add(excerpt);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new Chip(texts.text("shell.search.kind." + kind), tone), words);
        row.getStyleClass().add("search-row");
        row.setOnMouseMoved(event -> {
            if (selected != index) {
                select(index);
            }
        });
        row.setOnMousePressed(event -> onOpen.accept(hit));
        return row;
    }
}
