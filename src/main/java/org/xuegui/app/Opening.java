package org.xuegui.app;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.xuegui.base.text.Message;
import org.xuegui.store.Database;
import org.xuegui.workspace.CurrentSettings;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.SettingsFile;

/**
 * The start of the program's data: settings at once, the database beside the toolkit.
 *
 * @param folder the data folder
 * @param settings the settings, needed for the first paint
 * @param notice what to tell the user if the settings could not be read
 * @param database the open database with its services, or why it could not be opened
 */
record Opening(
        DataFolder folder,
        CurrentSettings settings,
        Optional<Message> notice,
        CompletableFuture<Opened> database) {

    /**
     * The open database.
     *
     * @param database the database, to be closed at the end
     * @param services the services over it
     */
    record Opened(Database database, Services services) {}

    /**
     * Begins.
     *
     * @throws org.xuegui.base.problem.UserFacingException if there is no data folder to be had
     */
    static Opening begin(Arguments arguments, Clock clock) {
        DataFolder folder = arguments.folder().map(DataFolder::open).orElseGet(() -> DataFolder.open(Optional.empty()));
        SettingsFile file = Wiring.settingsFile(folder);
        SettingsFile.Loaded loaded = file.load();
        CurrentSettings settings = new CurrentSettings(file, loaded.settings(), arguments.language());
        CompletableFuture<Opened> database =
                CompletableFuture.supplyAsync(() -> open(folder, settings, clock));
        return new Opening(folder, settings, loaded.notice(), database);
    }

    private static Opened open(DataFolder folder, CurrentSettings settings, Clock clock) {
        Database database = Database.open(folder, clock);
        try {
            return new Opened(database, Wiring.services(database, settings, clock));
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }
}
