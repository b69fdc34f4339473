package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.Take;
import org.xuegui.store.Database;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Language;

/** A question a learner reports, from the practice to the trainer who closes the report. */
@ExtendWith(ApplicationExtension.class)
class FlagJourneyUiTest {

    private static final String COMMENT = "第二个选项与要点的表述不一致。";

    @TempDir
    static Path temp;

    private Path data;
    private Window window;
    private FxRobot robot;
    private WindowSteps steps;

    @Start
    void start(Stage stage) throws Exception {
        data = Files.createTempDirectory(temp, "数据");
        Clock clock = Clock.systemDefaultZone();
        DataFolder folder = DataFolder.open(data);
        try (Database database = Database.open(folder, clock)) {
            Services services = StoredServices.over(folder, database, clock);
            String learnerId = services.learners().add("学员甲", "").id();
            services.practice().start(
                    learnerId, new PracticeMode.Sequential(Optional.empty()), new Take(3, false));
        }
        stage.setWidth(1024);
        stage.setHeight(700);
        Arguments arguments = new Arguments(Optional.of(data), Optional.of(Language.CHINESE));
        window = new Window(stage, Opening.begin(arguments, clock), clock, path -> {}, new FakeFilePicker());
        window.show(failure -> {
            throw new AssertionError(failure);
        });
    }

    @AfterEach
    void close() {
        new FxRobot().interact(window::close);
    }

    @Test
    @Timeout(180)
    void aReportedQuestionIsSeenAndClosedByTheTrainer(FxRobot someRobot) throws Exception {
        robot = someRobot;
        steps = new WindowSteps(someRobot, data);
        report();
        openTheReports();
        assertThat(tableSize()).isEqualTo(1);
        robot.interact(() -> flags().getSelectionModel().select(0));
        assertThat(steps.text("#detail")).contains("学员甲").contains(COMMENT);

        steps.click("#seeButton");
        steps.await("#dialogPrimary");
        assertThat(robot.lookup(".dialog-form .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains(COMMENT));
        steps.click("#dialogPrimary");
        WindowSteps.until(() -> tableSize() == 0);
        assertThat(openFlags()).isZero();
        assertThat(steps.number("SELECT count(*) FROM question_flag")).as("kept for the record").isEqualTo(1);
    }

    private void report() {
        steps.click("#rail-practice");
        steps.click("#resumeButton");
        steps.click("#reportButton");
        steps.write("#dialogField", COMMENT);
        steps.click("#dialogPrimary");
        WindowSteps.until(() -> openFlags() == 1);
    }

    private double openFlags() throws Exception {
        return steps.number("SELECT count(*) FROM question_flag WHERE closed_at IS NULL");
    }

    private void openTheReports() {
        steps.click("#rail-trainer");
        steps.write("#passcodeField", "1234");
        steps.write("#repeatField", "1234");
        steps.click("#openButton");
        steps.click("#flagsTab");
        WindowSteps.until(() -> tableSize() == 1);
    }

    private TableView<?> flags() {
        return robot.lookup("#table").match(node -> node.getScene() != null && node instanceof TableView<?>).query();
    }

    private int tableSize() {
        return flags().getItems().size();
    }
}
