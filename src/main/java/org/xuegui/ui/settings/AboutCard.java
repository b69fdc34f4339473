package org.xuegui.ui.settings;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/** Version and licences. */
final class AboutCard extends VBox {

    AboutCard(ScreenContext context, String version) {
        getStyleClass().add("card");
        WrappedLabel text = new WrappedLabel(context.text("settings.about.text", version));
        text.setId("aboutText");
        Hyperlink licences = new Hyperlink(context.text("settings.about.licences"));
        licences.setId("licences");
        licences.getStyleClass().add("link");
        licences.setOnAction(event -> context.dialogs().info(
                context.text("settings.about.licences"), context.text("settings.about.licence-text")));
        getChildren().addAll(
                new WrappedLabel(context.text("settings.about.title"), "section-title"), text, new FlowPane(licences));
    }
}
