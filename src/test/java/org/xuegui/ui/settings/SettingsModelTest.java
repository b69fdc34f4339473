package org.xuegui.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.task.HeldBackground;
import org.xuegui.workspace.CurrentSettings;
import org.xuegui.workspace.Settings;
import org.xuegui.workspace.SettingsFile;
import org.xuegui.workspace.Theme;

class SettingsModelTest {

    @TempDir
    Path folder;

    private final HeldBackground background = new HeldBackground();
    private final List<Settings> applied = new ArrayList<>();

    @Test
    void whatIsChangedBackWhileTheDiskIsBusyIsAsItWas() {
        CurrentSettings settings = new CurrentSettings(
                new SettingsFile(folder.resolve("settings.properties")), Settings.DEFAULT);
        SettingsModel model = new SettingsModel(new FakeContext().screen(background), new SettingsServices(
                settings, null, null, null, null, null, applied::add, path -> {}, "9.9"));

        model.change(old -> old.withTheme(Theme.DARK));
        model.change(old -> old.withTypeScale(150));
        model.change(old -> old.withTheme(Theme.LIGHT));
        background.settle();

        assertThat(settings.get()).isEqualTo(Settings.DEFAULT.withTypeScale(150));
        assertThat(applied).last().isEqualTo(settings.get());
    }
}
