package org.xuegui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.workspace.Settings.WindowSize;

class SettingsFileTest {

    @TempDir
    Path temp;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void nameTheFile() {
        path = temp.resolve("settings.properties");
        file = new SettingsFile(path);
    }

    @Test
    void newPcStartsWithTheDefaults() {
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, Optional.empty()));
    }

    @Test
    void everythingSetIsReadBack() {
        Settings settings = Settings.DEFAULT
                .withLanguage(Language.ENGLISH)
                .withTheme(Theme.DARK)
                .withTypeScale(150)
                .withLastLearnerId(Optional.of("3f0c1c5e-0000-4000-8000-000000000001"))
                .withRightsInARow(3)
                .withMarking("EXACT", "EXACT")
                .withDisclosure("SCORE_ONLY")
                .withWindow(new WindowSize(1280, 800, true));
        file.save(settings);
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(settings, Optional.empty()));
    }

    @Test
    void savingLeavesNoOtherFile() {
        file.save(Settings.DEFAULT);
        file.save(Settings.DEFAULT.withTypeScale(125));
        assertThat(temp).isDirectoryContaining(found -> found.equals(path));
        assertThat(temp.toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "{\"theme\":\"DARK\"}", "format=1\ntypeScale=900\n",
            "format=1\ntheme=BLUE\n", "format=1\nlanguage=\\u00\n"})
    void damagedFileIsSetAsideAndSaid(String content) throws Exception {
        Files.writeString(path, content);
        SettingsFile.Loaded loaded = file.load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.notice()).hasValueSatisfying(
                notice -> assertThat(notice.key()).isEqualTo("workspace.settings.damaged"));
        assertThat(temp.resolve("settings.properties.damaged")).hasContent(content);
        assertThat(file.load().notice()).isEmpty();
    }

    @Test
    void settingNotInTheFileIsTheDefault() throws Exception {
        Files.writeString(path, "format=1\ntheme=DARK\nunknown=value\n");
        assertThat(file.load().settings()).isEqualTo(Settings.DEFAULT.withTheme(Theme.DARK));
    }

    @Test
    void unwritablePlaceIsToldToTheUser() {
        SettingsFile nowhere = new SettingsFile(temp.resolve("missing/settings.properties"));
        assertThatThrownBy(() -> nowhere.save(Settings.DEFAULT)).isInstanceOf(UserFacingException.class);
    }
}
