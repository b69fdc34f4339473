package org.xuegui.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.BulletList;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Picture;
import org.xuegui.base.text.Passage.Span;
import org.xuegui.base.text.Passage.Style;

@ExtendWith(ApplicationExtension.class)
class PassageViewTest {

    private static final String DOT_PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
            + "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
    }

    private void show(FxRobot robot, Passage.Inline... parts) {
        show(robot, new Passage(List.of(new Paragraph(List.of(parts)))));
    }

    private void show(FxRobot robot, Passage passage) {
        robot.interact(() -> {
            window.setScene(new Scene(new PassageView(passage), 300, 200));
            window.show();
        });
    }

    @Test
    void listsAndStylesAreShown(FxRobot robot) {
        show(robot, new Passage(List.of(
                new Paragraph(List.of(new Span("H", Set.of()), new Span("2", Set.of(Style.SUB)))),
                new BulletList(true, List.of(new Paragraph(List.of(new Span("每5年", Set.of(Style.BOLD)))))))));

        assertThat(robot.lookup(".passage-text").queryAllAs(Text.class)).extracting(Text::getText)
                .containsExactly("H", "2", "每\u20095\u2009年");
        Text lowered = robot.lookup("2").query();
        assertThat(lowered.getTranslateY()).isPositive();
    }

    @Test
    void smallPictureIsShown(FxRobot robot) {
        show(robot, new Picture("image/png", DOT_PNG, "一点"));

        ImageView picture = robot.lookup(node -> node instanceof ImageView).query();
        assertThat(picture.getAccessibleText()).isEqualTo("一点");
        assertThat(picture.getImage().getWidth()).isEqualTo(1);
    }

    @Test
    void pictureThatCannotBeOpenedSafelyIsDescribed(FxRobot robot) {
        byte[] huge = Base64.getDecoder().decode(DOT_PNG);
        huge[16] = 0x7F;
        huge[20] = 0x7F;
        for (Picture broken : List.of(
                new Picture("image/png", Base64.getEncoder().encodeToString(huge), "图"),
                new Picture("image/png", "####", "图"),
                new Picture("image/svg+xml", DOT_PNG, "图"))) {
            show(robot, broken);
            assertThat(robot.lookup("[图]").tryQuery()).isPresent();
        }
    }
}
