package org.xuegui.ui.trainer.sets;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.QuestionPreview;
import org.xuegui.ui.trainer.part.QuizWords;

/** The questions of a set: the list at the left, the chosen one as a learner sees it at the right. */
final class SetQuestionsPage {

    private static final double LIST_SHARE = 0.42;

    private final VBox root = new VBox();
    private final DataTable<StoredQuestion> table = new DataTable<>();
    private final QuestionPreview preview;
    private final FittedScroll scroll;

    SetQuestionsPage(ScreenContext context, String title, List<StoredQuestion> questions, Runnable onBack) {
        preview = new QuestionPreview(context);
        scroll = new FittedScroll(preview.root());
        QuizWords words = new QuizWords(context.texts(), context.clock());
        table.setId("questionTable");
        table.addNumber("place", context.text("trainer.questions.place"), 3.4,
                question -> questions.indexOf(question) + 1, place -> Integer.toString(place));
        table.addText("type", context.text("trainer.questions.type"), 4.6,
                question -> words.type(question.question().type()));
        table.addGrowingText("stem", context.text("trainer.questions.stem"), 10,
                question -> question.question().stem().plain());
        table.getItems().setAll(questions);
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> show(now));
        root.getStyleClass().add("trainer-page");
        root.getChildren().addAll(body(), bar(context, title, questions.size(), onBack));
        table.getSelectionModel().selectFirst();
    }

    Parent root() {
        return root;
    }

    private HBox body() {
        VBox list = new VBox(table);
        list.getStyleClass().addAll("card", "table-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        BorderPane shown = new BorderPane(scroll);
        shown.getStyleClass().addAll("card", "preview-card");
        HBox body = new HBox(list, shown);
        body.getStyleClass().add("page-body");
        list.prefWidthProperty().bind(body.widthProperty().multiply(LIST_SHARE));
        list.setMinWidth(0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private static HBox bar(ScreenContext context, String title, int count, Runnable onBack) {
        Button back = new Button(context.text("trainer.back.button"));
        back.setId("backButton");
        back.getStyleClass().add("secondary-button");
        back.setOnAction(event -> onBack.run());
        Label what = new Label(context.text("trainer.questions.count", title, count));
        what.getStyleClass().addAll("muted", "small");
        HBox bar = new HBox(back, what);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private void show(StoredQuestion question) {
        if (question != null) {
            preview.show(question.question());
            scroll.toTop();
        }
    }
}
