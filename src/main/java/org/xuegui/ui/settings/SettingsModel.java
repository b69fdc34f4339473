package org.xuegui.ui.settings;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.Settings;

/** Changes settings and makes backups; knows no control. */
final class SettingsModel {

    private final ScreenContext context;
    private final SettingsServices services;
    private Settings applied;
    private final ReadOnlyObjectWrapper<Optional<Backup>> lastBackup = new ReadOnlyObjectWrapper<>(Optional.empty());

    SettingsModel(ScreenContext context, SettingsServices services) {
        this.context = context;
        this.services = services;
        this.applied = services.settings().get();
    }

    Settings settings() {
        return services.settings().get();
    }

    /** The newest backup; empty while there is none or none is known yet. */
    ReadOnlyObjectProperty<Optional<Backup>> lastBackupProperty() {
        return lastBackup.getReadOnlyProperty();
    }

    /** Changes the settings, applies them at once and stores them beside the window. */
    void change(UnaryOperator<Settings> change) {
        Supplier<Settings> work = () -> services.settings().change(change);
        context.background()
                .write(work)
                .onFinished(this::apply)
                .start();
    }

    private void apply() {
        Settings now = settings();
        if (!now.equals(applied)) {
            applied = now;
            services.onChanged().accept(now);
        }
    }

    void loadBackups() {
        context.background()
                .run(() -> services.backups().list().stream().findFirst())
                .onSuccess(lastBackup::set)
                .start();
    }

    void backupNow() {
        context.background()
                .run(() -> services.backups().backupNow(Backup.Reason.MANUAL))
                .withProgress(context.text("settings.backup.running"))
                .onSuccess(backup -> {
                    lastBackup.set(Optional.of(backup));
                    context.toasts().done(context.text("settings.backup.done", backup.file().getFileName()));
                })
                .start();
    }
}
