package org.xuegui.ui.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.Response;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.control.FocusedText;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

/** A window with one question view that gets its keys as from the shell: before any control, unless text is typed. */
final class QuestionStage {

    final QuestionViewModel model = new QuestionViewModel();
    final QuestionView view = new QuestionView(model, Texts.in(Texts.CHINESE));
    final List<Response> committed = new ArrayList<>();
    final List<Response> typed = new ArrayList<>();
    int confirmations;

    QuestionStage(Stage stage) {
        model.setOnCommit(committed::add);
        model.setOnTyping(typed::add);
        model.setOnConfirm(() -> confirmations++);
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        Scene scene = new Scene(scroll, 760, 560);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!FocusedText.isTyping(scene)) {
                view.onKey(event);
            }
        });
        SharedStage.show(stage, scene);
    }

    /** Shows a question to be answered, in this order. */
    void ask(FxRobot robot, Question question, String... order) {
        show(robot, new ShownQuestion(question, List.of(order), 0, QuestionMode.ANSWERING), new Response.None());
    }

    void show(FxRobot robot, ShownQuestion question, Response given) {
        robot.interact(() -> {
            view.getScene().getRoot().requestFocus();
            model.show(question, given);
        });
    }
}
