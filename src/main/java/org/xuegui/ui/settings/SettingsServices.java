package org.xuegui.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.review.fit.WeightFitting;
import org.xuegui.workspace.Backups;
import org.xuegui.workspace.CurrentSettings;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Passcode;
import org.xuegui.workspace.Settings;

/**
 * What the settings screen works on.
 *
 * @param settings the settings in force
 * @param passcode the trainer's passcode
 * @param folder the data folder
 * @param backups copies of the database
 * @param reviews how the current learner reviews
 * @param weightFitting gives the learner weights of their own
 * @param onChanged applies changed settings to the window
 * @param onOpenFolder shows a folder in the desktop's file manager
 * @param version the program's version
 */
public record SettingsServices(
        CurrentSettings settings,
        Passcode passcode,
        DataFolder folder,
        Backups backups,
        ReviewService reviews,
        WeightFitting weightFitting,
        Consumer<Settings> onChanged,
        Consumer<Path> onOpenFolder,
        String version) {}
