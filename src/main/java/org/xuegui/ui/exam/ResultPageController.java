package org.xuegui.ui.exam;

import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.AnsweredCard;
import org.xuegui.ui.route.ScreenLoader;

/** Draws the result of an examination. */
final class ResultPageController {

    private static final double HALF = 0.5;
    private static final double NARROW_EM = 48;

    private final ResultPageViewModel model;
    private final Texts texts;
    private final ResultCards cards;
    private final AnsweredCard questions;
    private final Parent root;

    @FXML private ScrollPane scroll;
    @FXML private VBox page;
    @FXML private Button againButton;
    @FXML private Button listButton;

    ResultPageController(ResultPageViewModel model, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.cards = new ResultCards(texts, zone);
        this.questions = new AnsweredCard(model.questions(), texts, true);
        this.root = ScreenLoader.load(this, "ResultPage", texts);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        againButton.managedProperty().bind(againButton.visibleProperty());
        model.resultProperty().addListener((property, old, now) ->
                now.ifPresentOrElse(this::show, page.getChildren()::clear));
    }

    @FXML
    private void practiseWrong() {
        model.practiseWrong();
    }

    @FXML
    private void goToList() {
        model.goToList();
    }

    @FXML
    private void goToRecords() {
        model.goToRecords();
    }

    private void show(ExaminationResult result) {
        page.getChildren().setAll(cards.score(result));
        if (!result.topics().isEmpty()) {
            page.getChildren().add(new SideBySide(cards.topics(result), cards.types(result), HALF, NARROW_EM));
        }
        if (!result.questions().isEmpty()) {
            page.getChildren().add(questions);
        }
        if (!result.events().isEmpty()) {
            page.getChildren().add(log(result));
        }
        againButton.setVisible(model.hasWrong());
        listButton.getStyleClass().setAll("button", model.hasWrong() ? "secondary-button" : "primary-button");
        scroll.setVvalue(0);
    }

    private Node log(ExaminationResult result) {
        List<String> lines = cards.log(result);
        VBox box = new VBox();
        box.getStyleClass().add("result-log");
        lines.forEach(line -> box.getChildren().add(new WrappedLabel(line, "muted", "small")));
        box.setVisible(false);
        box.managedProperty().bind(box.visibleProperty());
        String show = SmartText.spaced(texts.text("exam.result.log.show", lines.size()));
        Button toggle = new Button(show);
        toggle.setId("logButton");
        toggle.getStyleClass().add("quiet-button");
        toggle.setOnAction(event -> {
            box.setVisible(!box.isVisible());
            toggle.setText(box.isVisible() ? texts.text("exam.result.log.hide") : show);
        });
        return new VBox(toggle, box);
    }
}
