package org.xuegui.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.workspace.Backup;

/** Where the data lies, and copies of it. */
final class DataCard extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ScreenContext context;
    private final WrappedLabel lastBackup = new WrappedLabel("", "muted", "small");

    DataCard(ScreenContext context, SettingsServices services, SettingsModel model) {
        this.context = context;
        getStyleClass().add("card");
        TextField path = new TextField(services.folder().path().toString());
        path.setId("dataFolder");
        path.setEditable(false);
        path.setAccessibleText(context.text("settings.data.folder"));
        Button open = button("openFolder", "settings.data.open");
        open.setOnAction(event -> services.onOpenFolder().accept(services.folder().path()));
        Button copy = button("copyFolder", "settings.data.copy");
        copy.setOnAction(event -> copy(path.getText()));
        Button backup = button("backupNow", "settings.backup.button");
        backup.setOnAction(event -> model.backupNow());
        FlowPane buttons = new FlowPane(open, copy, backup);
        buttons.getStyleClass().add("choice-row");
        getChildren().addAll(
                new WrappedLabel(context.text("settings.data.title"), "section-title"),
                new WrappedLabel(context.text("settings.data.text"), "muted"),
                path);
        services.folder().networkWarning().ifPresent(warning -> {
            WrappedLabel notice = new WrappedLabel(context.texts().text(warning), "notice");
            notice.setId("networkWarning");
            getChildren().add(notice);
        });
        getChildren().addAll(buttons, lastBackup);
        lastBackup.setId("lastBackup");
        model.lastBackupProperty().addListener((property, before, now) -> showBackup(now));
        showBackup(model.lastBackupProperty().get());
    }

    private void showBackup(Optional<Backup> backup) {
        lastBackup.show(backup
                .map(each -> TIME.format(each.at().atZone(context.clock().getZone())))
                .map(at -> context.text("settings.backup.last", at))
                .orElseGet(() -> context.text("settings.backup.none")));
    }

    private void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        context.toasts().done(context.text("settings.data.copied"));
    }

    private Button button(String id, String key) {
        Button button = new Button(context.text(key));
        button.setId(id);
        button.getStyleClass().add("secondary-button");
        return button;
    }
}
