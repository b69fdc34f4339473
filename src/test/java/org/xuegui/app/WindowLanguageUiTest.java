package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.ui.control.DayPicker;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.workspace.Language;

/** What the toolkit says by itself, on a PC of a third language. */
@ExtendWith(ApplicationExtension.class)
class WindowLanguageUiTest {

    @TempDir
    static Path temp;

    private final Locale before = Locale.getDefault();
    private Path data;
    private Window window;

    @Start
    void start(Stage stage) throws Exception {
        Locale.setDefault(Locale.FRANCE);
        data = Files.createTempDirectory(temp, "data");
        Arguments arguments = new Arguments(Optional.of(data), Optional.of(Language.CHINESE));
        Clock clock = Clock.systemDefaultZone();
        window = new Window(stage, Opening.begin(arguments, clock), clock, folder -> {}, new FakeFilePicker());
        window.show(failure -> {
            throw new AssertionError(failure);
        });
    }

    @AfterEach
    void close() {
        new FxRobot().interact(window::close);
        Locale.setDefault(before);
    }

    @Test
    @Timeout(60)
    void monthsAreNamedInTheProgramsLanguageAlsoAfterItWasChanged(FxRobot robot) {
        assertThat(monthOf(robot)).contains("月");

        WindowSteps steps = new WindowSteps(robot, data);
        steps.write("#learnerName", "学员甲");
        steps.click("#welcomeStart");
        steps.click("#rail-settings");
        steps.click("#language-ENGLISH");
        WindowSteps.until(() -> monthOf(robot).contains("December"));
    }

    private static String monthOf(FxRobot robot) {
        AtomicReference<String> month = new AtomicReference<>();
        robot.interact(() -> {
            DayPicker picker = new DayPicker();
            picker.setValue(LocalDate.of(2026, 12, 18));
            Labeled label = (Labeled) new DatePickerSkin(picker).getPopupContent().lookup(".spinner-label");
            month.set(label.getText());
        });
        return month.get();
    }
}
