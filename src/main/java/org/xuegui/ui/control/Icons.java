package org.xuegui.ui.control;

import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons as a font, sharp at every type size; coloured in CSS ({@code .icon}). An icon's em would be its own size, not
 * that of the text around it, so its size is bound to that text here instead of set in CSS.
 */
public final class Icons {

    private static final double USUAL_EM = 1.2;

    private Icons() {}

    /** This icon, a little larger than the text of the button or label it stands in. */
    public static FontIcon of(Feather icon) {
        return of(icon, USUAL_EM);
    }

    /** This icon at a size in em of the button or label it stands in. */
    public static FontIcon of(Feather icon, double em) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        node.parentProperty().addListener((property, before, parent) -> {
            if (parent instanceof Labeled text) {
                node.iconSizeProperty().bind(text.fontProperty().map(Font::getSize).map(size -> round(size * em)));
            }
        });
        return node;
    }

    private static int round(double size) {
        return (int) Math.round(size);
    }
}
