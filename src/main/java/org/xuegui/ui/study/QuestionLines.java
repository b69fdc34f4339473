package org.xuegui.ui.study;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.WrappedLabel;

/** The questions that examine a key point: the first few, the others on request, each with a way to answer it. */
final class QuestionLines extends VBox {

    private static final int FIRST = 4;

    QuestionLines(List<StoredQuestion> questions, Texts texts, PageActions actions) {
        getStyleClass().add("question-lines");
        questions.stream().limit(FIRST).forEach(each -> getChildren().add(line(each, texts, actions)));
        Button practise = new Button(texts.text("study.questions.practise.button", questions.size()));
        practise.setId("practiseAllButton");
        practise.getStyleClass().add("secondary-button");
        practise.setOnAction(event -> actions.practise());
        HBox end = new HBox(practise);
        end.getStyleClass().add("question-end");
        if (questions.size() > FIRST) {
            Hyperlink more = new Hyperlink(texts.text("study.questions.more", questions.size() - FIRST));
            more.getStyleClass().add("link");
            more.setOnAction(event -> {
                end.getChildren().remove(more);
                questions.stream().skip(FIRST).forEach(each ->
                        getChildren().add(getChildren().size() - 1, line(each, texts, actions)));
            });
            end.getChildren().add(more);
        }
        getChildren().add(end);
    }

    private static Node line(StoredQuestion stored, Texts texts, PageActions actions) {
        String type = texts.text("type." + stored.question().type().code());
        WrappedLabel stem = new WrappedLabel(stored.question().stem().plain());
        HBox.setHgrow(stem, Priority.ALWAYS);
        stem.setMaxWidth(Double.MAX_VALUE);
        Hyperlink answer = new Hyperlink(texts.text("study.questions.answer"));
        answer.getStyleClass().add("link");
        answer.setMinWidth(USE_PREF_SIZE);
        answer.setAccessibleText(texts.text("study.questions.answerSpoken", stem.getText()));
        answer.setOnAction(event -> actions.practise(stored.key()));
        HBox line = new HBox(new Chip(type, Chip.Tone.INFO), stem, answer);
        line.getStyleClass().addAll("question-line", "ruled");
        return line;
    }
}
