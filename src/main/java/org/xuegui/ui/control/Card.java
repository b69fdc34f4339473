package org.xuegui.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A surface with a hairline and round corners that holds one matter. */
public final class Card extends VBox {

    /** A card with this content. */
    public Card(Node... content) {
        super(content);
        getStyleClass().add("card");
    }

    /** A card with a title above its content. */
    public static Card titled(String title, Node... content) {
        Card card = new Card(new WrappedLabel(title, "section-title"));
        card.getChildren().addAll(content);
        return card;
    }
}
