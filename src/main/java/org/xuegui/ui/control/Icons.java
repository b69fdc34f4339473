package org.xuegui.ui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons as a font, sharp at every type size; sized and coloured in CSS ({@code .icon}). */
public final class Icons {

    private Icons() {}

    /** This icon. */
    public static FontIcon of(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        return node;
    }
}
