package org.xuegui.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons as a font, sharp at every type size; coloured in CSS ({@code .icon}). An icon's em would be its own size, not
 * that of the text around it, so its size follows that text here instead of set in CSS.
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
        ObservableValue<Double> textSize = node.parentProperty()
                .flatMap(parent -> parent instanceof Labeled text ? text.fontProperty() : null)
                .map(Font::getSize);
        textSize.addListener((property, before, size) -> fit(node, size, em));
        node.setUserData(textSize); // kept as long as the icon
        return node;
    }

    private static void fit(FontIcon node, Double textSize, double em) {
        if (textSize != null) {
            node.setIconSize((int) Math.round(textSize * em));
        }
    }
}
