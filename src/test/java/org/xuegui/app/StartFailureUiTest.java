package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import org.xuegui.workspace.Language;

/** The small window that says why the program did not start. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class StartFailureUiTest {

    @TempDir
    Path temp;

    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
    }

    @Test
    void aDataFolderThatCannotBeIsSaidInAWindow(FxRobot robot) throws Exception {
        Path folder = Files.writeString(temp.resolve("文件"), "no folder").resolve("数据");
        Throwable cause = catchThrowable(() -> Opening.begin(
                new Arguments(Optional.of(folder), Optional.of(Language.CHINESE)), Clock.systemUTC()));
        assertSaid(robot, cause, "无法在数据文件夹“" + folder + "”中写入。请检查");
    }

    @Test
    void aFullDiskIsSaidInAWindow(FxRobot robot) {
        assertSaid(robot, new UserFacingException(Message.of("store.write.full", "xuegui.db")),
                "磁盘已满，未能保存到“xuegui.db”。此前已保存的内容不受影响。请清理磁盘空间后重试。");
    }

    private void assertSaid(FxRobot robot, Throwable cause, String sentence) {
        AtomicBoolean isClosed = new AtomicBoolean();
        robot.interact(() -> new StartFailure(Texts.in(Texts.CHINESE), cause, () -> isClosed.set(true))
                .showInsteadOf(window));
        assertThat(robot.lookup(".start-failure .label").queryAllAs(Labeled.class))
                .extracting(label -> label.getText().replace("\u2009", " ").replace(" ", ""))
                .anyMatch(text -> text.startsWith(sentence.replace(" ", "")))
                .noneMatch(text -> text.contains("Exception"));
        robot.interact(() -> robot.lookup("#startFailureClose").queryButton().fire());
        assertThat(isClosed).isTrue();
    }
}
