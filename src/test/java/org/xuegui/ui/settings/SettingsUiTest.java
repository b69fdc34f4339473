package org.xuegui.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.Backups;
import org.xuegui.workspace.CurrentSettings;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Language;
import org.xuegui.workspace.Passcode;
import org.xuegui.workspace.Settings;
import org.xuegui.workspace.SettingsFile;
import org.xuegui.workspace.Theme;

@ExtendWith(ApplicationExtension.class)
class SettingsUiTest {

    @TempDir
    static Path temp;

    private final FakeContext fakes = new FakeContext();
    private final LearningFixture learning = new LearningFixture();
    private final List<Settings> applied = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Backup> made = new ArrayList<>();
    private DataFolder folder;
    private CurrentSettings settings;
    private Passcode passcode;

    @Start
    void start(Stage stage) {
        folder = DataFolder.open(temp.resolve("data" + System.nanoTime()));
        settings = new CurrentSettings(new SettingsFile(folder.settings()), Settings.DEFAULT);
        passcode = new Passcode(folder.passcode(), FakeContext.CLOCK);
        SettingsScreen screen = new SettingsScreen(fakes.screen(), new SettingsServices(
                settings, passcode, folder, new ListedBackups(), learning.reviews, learning.weightFitting, applied::add, opened::add, "9.9"));
        Scene scene = new Scene(screen.root(), 1240, 780);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
        screen.show(new Destination.Settings());
    }

    @Test
    void eachChoiceCountsAtOnceAndIsKept(FxRobot robot) {
        robot.clickOn("#theme-DARK").clickOn("#type-150").clickOn("#language-ENGLISH").clickOn("#rights-3");

        Settings kept = new SettingsFile(folder.settings()).load().settings();
        assertThat(kept.theme()).isEqualTo(Theme.DARK);
        assertThat(kept.typeScale()).isEqualTo(150);
        assertThat(kept.language()).isEqualTo(Language.ENGLISH);
        assertThat(kept.rightsInARow()).isEqualTo(3);
        assertThat(applied).hasSize(4).last().isEqualTo(kept);
    }

    @Test
    void choosingTheSameAgainChangesNothing(FxRobot robot) {
        robot.clickOn("#theme-LIGHT");

        assertThat(applied).isEmpty();
        assertThat(robot.lookup("#theme-LIGHT").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void aPasscodeIsSetThenChangedOnlyWithTheOldOne(FxRobot robot) {
        fakes.dialogs.answering("first");
        robot.clickOn("#changePasscode");
        assertThat(passcode.verify("first").isRight()).isTrue();

        fakes.dialogs.answering("wrong");
        robot.clickOn("#changePasscode");
        assertThat(passcode.verify("first").isRight()).isTrue();

        fakes.dialogs.answering("first").answering("second");
        robot.clickOn("#changePasscode");
        assertThat(passcode.verify("second").isRight()).isTrue();
        assertThat(fakes.toasts.said).hasSize(2);
    }

    @Test
    void noFirstPasscodeIsSetDuringAClosedBookExamination(FxRobot robot) {
        robot.interact(() -> fakes.closedBook.begin("年度考试"));
        fakes.dialogs.answering("first");
        robot.clickOn("#changePasscode");
        assertThat(passcode.isSet()).isFalse();
        assertThat(robot.lookup("#passcodeState").queryAs(Labeled.class).getText()).contains("《年度考试》是闭卷考试");

        robot.interact(fakes.closedBook::end);
        robot.clickOn("#changePasscode");
        assertThat(passcode.isSet()).isTrue();
    }

    @Test
    void theDataFolderIsShownAndOpenedAndBackedUp(FxRobot robot) {
        assertThat(robot.lookup("#dataFolder").queryTextInputControl().getText()).isEqualTo(folder.path().toString());
        assertThat(robot.lookup("#lastBackup").queryAs(Labeled.class).getText()).startsWith("还没有备份");

        robot.clickOn("#openFolder").clickOn("#backupNow");
        assertThat(opened).containsExactly(folder.path());
        assertThat(made).hasSize(1);
        assertThat(robot.lookup("#lastBackup").queryAs(Labeled.class).getText()).contains("09:30");
        assertThat(fakes.background.failures()).isEmpty();
    }

    @Test
    void aboutNamesTheVersion(FxRobot robot) {
        assertThat(robot.lookup("#aboutText").queryAs(Labeled.class).getText()).contains("9.9");
    }

    private final class ListedBackups implements Backups {

        @Override
        public Backup backupNow(Backup.Reason reason) {
            Instant now = FakeContext.CLOCK.instant();
            Backup backup = new Backup(folder.backups().resolve("copy.db"), now, reason, 1);
            made.add(backup);
            return backup;
        }

        @Override
        public List<Backup> list() {
            return List.copyOf(made);
        }

        @Override
        public Optional<Backup> dailyIfDue() {
            return Optional.empty();
        }
    }
}
