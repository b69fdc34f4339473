package org.xuegui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentSettingsTest {

    @TempDir
    Path temp;

    private SettingsFile file;

    @BeforeEach
    void nameTheFile() {
        file = new SettingsFile(temp.resolve("settings.properties"));
    }

    @Test
    void aChangeCountsAtOnceAndIsStored() {
        CurrentSettings settings = new CurrentSettings(file, Settings.DEFAULT);
        settings.change(old -> old.withTheme(Theme.DARK));

        assertThat(settings.get().theme()).isEqualTo(Theme.DARK);
        assertThat(file.load().settings()).isEqualTo(settings.get());
    }

    @Test
    void aLanguageAskedForOneRunIsNotStored() {
        CurrentSettings settings = new CurrentSettings(file, Settings.DEFAULT, Optional.of(Language.ENGLISH));
        settings.change(old -> old.withTheme(Theme.DARK));

        assertThat(settings.get().language()).isEqualTo(Language.ENGLISH);
        assertThat(file.load().settings()).isEqualTo(Settings.DEFAULT.withTheme(Theme.DARK));
    }

    @Test
    void aLanguageSetInThatRunIsStored() {
        CurrentSettings settings = new CurrentSettings(file, Settings.DEFAULT, Optional.of(Language.ENGLISH));
        settings.change(old -> old.withLanguage(Language.CHINESE));
        settings.change(old -> old.withLanguage(Language.ENGLISH));

        assertThat(file.load().settings().language()).isEqualTo(Language.ENGLISH);
    }
}
