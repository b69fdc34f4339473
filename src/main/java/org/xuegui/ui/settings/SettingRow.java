package org.xuegui.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/** One setting: its label, what can be chosen, and where there is one a sentence on what it does. */
final class SettingRow extends VBox {

    /** The label stands under the key, the sentence under {@code <key without .label>.hint} where there is one. */
    SettingRow(ScreenContext context, String labelKey, Node choice) {
        getStyleClass().add("setting-row");
        getChildren().addAll(new WrappedLabel(context.text(labelKey), "sub-title"), choice);
        String hintKey = labelKey.replace(".label", ".hint");
        if (context.texts().has(hintKey)) {
            getChildren().add(new WrappedLabel(context.text(hintKey), "muted", "small"));
        }
    }
}
