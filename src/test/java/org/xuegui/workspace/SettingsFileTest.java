package org.xuegui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import org.xuegui.workspace.Settings.WindowSize;

class SettingsFileTest {

    @TempDir
    Path temp;

    private Path path;
    private SettingsFile file;
    private SettingsFile choosy;

    @BeforeEach
    void nameTheFile() {
        path = temp.resolve("settings.properties");
        file = new SettingsFile(path);
        choosy = new SettingsFile(path, Map.of("disclosure", Set.of("AFTER_HAND_IN", "SCORE_ONLY")));
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
    @ValueSource(strings = {"", "\0\0\0\0", "{\"theme\":\"DARK\"}", "<theme>DARK</theme>"})
    void damagedFileIsSetAsideAndSaid(String content) throws Exception {
        Files.writeString(path, content);
        SettingsFile.Loaded loaded = file.load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.notice()).hasValueSatisfying(
                notice -> assertThat(notice.key()).isEqualTo("workspace.settings.damaged"));
        assertThat(temp.resolve("settings.properties.damaged")).hasContent(content);
        assertThat(file.load().notice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            typeScale=900              | workspace.value.type-scale      | 900
            typeScale=gross            | workspace.value.type-scale      | gross
            theme=BLUE                 | workspace.value.theme           | BLUE
            language=\\u00             | workspace.value.language        | \\u00
            rightsInARow=0             | workspace.value.rights-in-a-row | 0
            disclosure=EVERYTHING      | workspace.value.disclosure      | EVERYTHING
            windowWidth=-5             | workspace.value.window          | -5 × 700
            """)
    void oneBadValueFallsBackAloneAndIsNamed(String bad, String key, String found) throws Exception {
        Files.writeString(path, """
                format=1
                language=en
                theme=DARK
                typeScale=150
                rightsInARow=4
                disclosure=SCORE_ONLY
                windowWidth=1000
                windowHeight=700
                """ + bad + '\n');
        Settings good = Settings.DEFAULT.withLanguage(Language.ENGLISH).withTheme(Theme.DARK).withTypeScale(150)
                .withRightsInARow(4).withDisclosure("SCORE_ONLY").withWindow(new WindowSize(1000, 700, false));
        Settings usual = Settings.DEFAULT;
        Settings expected = switch (key.substring("workspace.value.".length())) {
            case "type-scale" -> good.withTypeScale(usual.typeScale());
            case "theme" -> good.withTheme(usual.theme());
            case "language" -> good.withLanguage(usual.language());
            case "rights-in-a-row" -> good.withRightsInARow(usual.rightsInARow());
            case "disclosure" -> good.withDisclosure(usual.disclosure());
            default -> new Settings(good.language(), good.theme(), good.typeScale(), good.lastLearnerId(),
                    good.rightsInARow(), good.multipleRule(), good.orderingRule(), good.disclosure(), usual.window(),
                    usual.practice());
        };

        SettingsFile.Loaded loaded = choosy.load();

        assertThat(loaded.settings()).isEqualTo(expected);
        assertThat(loaded.notice()).contains(Message.of("workspace.settings.values",
                Message.of(key, found), temp.resolve("settings.properties.damaged").toString()));
        assertThat(temp.resolve("settings.properties.damaged")).hasSameTextualContentAs(path);
        assertThat(choosy.peek()).isEqualTo(expected);
    }

    @Test
    void severalBadValuesAreNamedInOneSentence() throws Exception {
        Files.writeString(path, "format=1\ntheme=BLUE\ntypeScale=150\nrightsInARow=9\n");
        SettingsFile.Loaded loaded = file.load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT.withTypeScale(150));
        assertThat(Texts.in(Texts.CHINESE).text(loaded.notice().orElseThrow()))
                .contains("主题 theme 为“BLUE”，应为 LIGHT 或 DARK；连续答对次数 rightsInARow 为“9”，应为 1 至 5 的整数");
    }

    @Test
    void aGoodFileWithoutItsFirstLineCounts() throws Exception {
        Files.writeString(path, "theme=DARK\ntypeScale=125\n");
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(
                Settings.DEFAULT.withTheme(Theme.DARK).withTypeScale(125), Optional.empty()));
    }

    @Test
    void peekingLeavesADamagedFileWhereItIs() throws Exception {
        Files.writeString(path, "\0\0\0\0");
        assertThat(file.peek()).isEqualTo(Settings.DEFAULT);
        assertThat(path).exists();
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

    @Test
    void habitsOfPracticeComeBackAndOthersThanTheseAreNamed() throws Exception {
        Settings reading = Settings.DEFAULT.withPractice(new PracticeHabits("FIFTY", true, true));
        file.save(reading);
        assertThat(file.load().settings()).isEqualTo(reading);

        Files.writeString(path, "format=1\npracticeLength=TEN\npracticeReads=maybe\n");
        SettingsFile.Loaded loaded = file.load();
        assertThat(loaded.settings().practice()).isEqualTo(new PracticeHabits("TEN", false, false));
        assertThat(loaded.notice().orElseThrow().toString()).contains("workspace.value.practice-reads");
    }
}
