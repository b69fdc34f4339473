package org.xuegui.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.route.Place;

/** The rail at the left: the places, and the learner at its foot. Shows icons alone in a narrow window. */
final class Rail extends VBox {

    /** Width of the window in em under which there are icons alone. */
    static final double NARROW_EM = 58;

    /** Width of the window in em under which every part gives way. */
    static final double NARROWEST_EM = 42;

    private static final double LOW_EM = 34;
    private static final double LOWEST_EM = 24;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass LOWEST = PseudoClass.getPseudoClass("lowest");

    private final Texts texts;
    private final Map<Place, Button> items = new EnumMap<>(Place.class);
    private final HBox brand;
    private final LearnerFoot foot;
    private boolean isNarrow;

    Rail(Texts texts, Consumer<Place> onGo, Runnable onLearner) {
        this.texts = texts;
        getStyleClass().add("rail");
        Label mark = new Label(texts.text("shell.brand.mark"));
        mark.getStyleClass().add("brand-mark");
        Label name = new Label(texts.text("shell.brand.name"));
        name.getStyleClass().add("brand-name");
        brand = new HBox(mark, name);
        brand.getStyleClass().add("brand");
        VBox places = new VBox();
        places.getStyleClass().add("rail-places");
        for (Place place : Place.values()) {
            items.put(place, item(place, onGo));
            places.getChildren().add(items.get(place));
        }
        ScrollPane scroll = new ScrollPane(places);
        scroll.getStyleClass().add("rail-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot = new LearnerFoot(texts, onLearner);
        getChildren().addAll(brand, scroll, foot);
    }

    void showCurrent(Place place) {
        items.forEach((each, item) -> item.pseudoClassStateChanged(CURRENT, each == place));
    }

    void showLearner(Optional<Learner> learner) {
        foot.show(learner);
    }

    /** Fits the rail to a window of this size, in em. */
    void fit(double width, double height) {
        isNarrow = width < NARROW_EM;
        pseudoClassStateChanged(NARROW, isNarrow);
        pseudoClassStateChanged(LOW, height < LOW_EM);
        pseudoClassStateChanged(LOWEST, height < LOWEST_EM);
        brand.setVisible(height >= LOWEST_EM);
        brand.setManaged(height >= LOWEST_EM);
        for (Node part : brand.getChildren()) {
            boolean isShown = !isNarrow || part == brand.getChildren().get(0);
            part.setVisible(isShown);
            part.setManaged(isShown);
        }
        items.forEach((place, item) -> {
            item.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.getTooltip().setText(tooltip(place));
        });
        foot.setNarrow(isNarrow);
    }

    private Button item(Place place, Consumer<Place> onGo) {
        Button item = new Button(texts.text("shell.rail." + place.key()), Icons.of(icon(place)));
        item.setId("rail-" + place.key());
        item.getStyleClass().add("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleText(item.getText());
        item.setTooltip(new Tooltip(tooltip(place)));
        item.setOnAction(event -> onGo.accept(place));
        return item;
    }

    private String tooltip(Place place) {
        String key = "Alt+" + (place.ordinal() + 1);
        return isNarrow ? texts.text("shell.rail." + place.key()) + "  " + key : key;
    }

    private static Feather icon(Place place) {
        return switch (place) {
            case HOME -> Feather.HOME;
            case STUDY -> Feather.BOOK_OPEN;
            case PRACTICE -> Feather.EDIT_2;
            case EXAM -> Feather.CHECK_SQUARE;
            case RECORDS -> Feather.BAR_CHART_2;
            case TRAINER -> Feather.USERS;
            case SETTINGS -> Feather.SETTINGS;
        };
    }
}
