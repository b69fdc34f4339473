package org.xuegui.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

@ExtendWith(ApplicationExtension.class)
class DayPickerUiTest {

    private DayPicker picker;

    @Start
    void start(Stage stage) {
        picker = new DayPicker();
        Scene scene = new Scene(new StackPane(picker), 300, 100);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
    }

    @Test
    void fieldAndButtonStandWithinOneBorderAlsoWithTheFocus(FxRobot robot) {
        for (Runnable focus : new Runnable[] {() -> picker.getParent().requestFocus(), picker::requestFocus}) {
            robot.interact(focus);
            assertThat(picker.getEditor().getBorder().getStrokes())
                    .extracting(BorderStroke::getTopStroke).containsOnly(Color.TRANSPARENT);
            assertThat(picker.getBackground().getFills()).hasSize(2);
        }
    }
}
