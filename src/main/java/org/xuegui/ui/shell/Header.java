package org.xuegui.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.xuegui.ui.control.IfRoom;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.Screen;

/** Title and quiet text of the screen at the left; search, or what the screen puts there, at the right. */
final class Header extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double LOW_EM = 30;

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final StackPane end = new StackPane();
    private boolean isNarrow;

    Header() {
        getStyleClass().add("header");
        title.setId("screenTitle");
        title.getStyleClass().add("screen-title");
        title.minWidthProperty().bind(Bindings.createDoubleBinding(
                this::titleRoom, title.textProperty(), title.fontProperty(), widthProperty()));
        subtitle.getStyleClass().add("screen-subtitle");
        subtitle.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        end.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, new IfRoom(subtitle), gap, end);
    }

    /** Follows the titles of this screen. */
    void follow(Screen screen) {
        title.textProperty().bind(screen.title().map(SmartText::spaced));
        subtitle.textProperty().bind(screen.subtitle().map(SmartText::spaced));
    }

    /** The subtitle is shown whole or not at all. It gives way before the title does, which keeps about half of the header, more in a narrow one. */
    private double titleRoom() {
        return Math.min(title.prefWidth(-1), getWidth() * (isNarrow ? 0.6 : 0.45));
    }

    /** Fits the header to a window of this width and height, in em. */
    void fit(double width, double height) {
        isNarrow = width < Rail.NARROWEST_EM;
        pseudoClassStateChanged(LOW, height < LOW_EM);
        pseudoClassStateChanged(NARROW, isNarrow);
    }

    void showEnd(Node node) {
        end.getChildren().setAll(node);
    }
}
