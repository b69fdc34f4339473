package org.xuegui.ui.control;

import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * Icons as text in the icons' own typeface: sharp at every type size, sized and coloured in CSS ({@code .icon}). Not
 * Ikonli's {@code FontIcon}: its size in em would be measured by itself and grow with every look at the style sheet.
 */
public final class Icons {

    private Icons() {}

    /** This icon, a little larger than the text around it. */
    public static Text of(Feather icon) {
        IkonHandler handler = IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance())
                .resolve(icon.getDescription()); // loads the typeface once
        Text node = new Text(Character.toString(icon.getCode()));
        node.setStyle("-fx-font-family: \"" + handler.getFontFamily() + "\"; -fx-font-weight: normal;");
        node.getStyleClass().add("icon");
        node.setAccessibleText("");
        return node;
    }
}
