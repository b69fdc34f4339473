package org.xuegui.ui.settings;

import java.util.Optional;
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
        state.setId("passcodeState");
        change.setId("changePasscode");
        change.getStyleClass().add("secondary-button");
        change.setOnAction(event -> new PasscodeChange(context, passcode, this::refresh).start());
        getChildren().addAll(new WrappedLabel(context.text("settings.passcode.title"), "section-title"), state, change);
        context.closedBook().anyoneProperty().addListener((closed, old, now) -> refresh());
        refresh();
    }

    /** While a closed-book examination goes on no first passcode is set: whoever sits it would open the way to the keys. */
    private void refresh() {
        Optional<String> examination =
                passcode.isSet() ? Optional.empty() : context.closedBook().anyoneProperty().get();
        String which = passcode.isSet() ? "set" : "unset";
        state.show(examination.map(title -> context.text("settings.passcode.closed", title))
                .orElseGet(() -> context.text("settings.passcode." + which)));
        change.setText(context.text("settings.passcode." + which + "-button"));
        change.setDisable(examination.isPresent());
    }
}
