package org.xuegui.ui.trainer.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.marking.MarkingOrder;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.TrainerFixture;

@ExtendWith(ApplicationExtension.class)
class MarkRowUiTest {

    @TempDir
    static Path folder;

    private final List<KeyCode> leftOver = new ArrayList<>();
    private TrainerFixture fixture;

    @Start
    void start(Stage stage) throws IOException {
        fixture = new TrainerFixture(Files.createTempDirectory(folder, "data"));
        Blueprint blueprint = new Blueprint("short", "简答考试",
                List.of(new BlueprintRow(List.of(), List.of(), QuestionType.SHORT, Optional.empty(), 1,
                        BigDecimal.TEN)),
                10, 60, false, false, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
        ExaminationSession session = fixture.examinations.start(fixture.learners.add("学员甲", "").id(), blueprint);
        session.respond(0, new Response.Written("先请示，后办理。"));
        session.handIn();
        ScreenContext context = new FakeContext().screen();
        MarkRow row = new MarkRow(context.texts(), new MarkingPageViewModel(
                context, fixture.marking, fixture.marking.piles(MarkingOrder.BY_QUESTION).get(0)));
        StackPane root = new StackPane(row.node());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> leftOver.add(event.getCode()));
        SharedStage.show(stage, new Scene(root, 600, 200));
        row.show();
        row.takeFocus();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void escIsLeftToTheWindowAndLettersAreNoMarks(FxRobot robot) {
        robot.write("a7b.5");
        assertThat(robot.lookup("#marksField").queryAs(TextField.class).getText()).isEqualTo("7.5");
        leftOver.clear();
        robot.push(KeyCode.ESCAPE);
        assertThat(leftOver).containsExactly(KeyCode.ESCAPE);
    }
}
