package org.xuegui.app;

import java.time.Clock;
import org.xuegui.store.Database;
import org.xuegui.workspace.CurrentSettings;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Settings;
import org.xuegui.workspace.SettingsFile;

/** The program's services over a data folder, as the program itself wires them, with settings as they come. */
final class StoredServices {

    private StoredServices() {}

    /** Services over this open database of the folder; the shipped content is installed. */
    static Services over(DataFolder folder, Database database, Clock clock) {
        CurrentSettings settings = new CurrentSettings(new SettingsFile(folder.settings()), Settings.DEFAULT);
        return Wiring.services(database, settings, clock);
    }
}
