package org.xuegui.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.workspace.Passcode;

/** The trainer's passcode. */
final class PasscodeCard extends VBox {

    private final ScreenContext context;
    private final Passcode passcode;
    private final WrappedLabel state = new WrappedLabel("", "muted");
    private final Button change = new Button();

    PasscodeCard(ScreenContext context, Passcode passcode) {
        this.context = context;
        this.passcode = passcode;
        getStyleClass().add("card");
        change.setId("changePasscode");
        change.getStyleClass().add("secondary-button");
        change.setOnAction(event -> new PasscodeChange(context, passcode, this::refresh).start());
        getChildren().addAll(new WrappedLabel(context.text("settings.passcode.title"), "section-title"), state, change);
        refresh();
    }

    private void refresh() {
        String which = passcode.isSet() ? "set" : "unset";
        state.show(context.text("settings.passcode." + which));
        change.setText(context.text("settings.passcode." + which + "-button"));
    }
}
