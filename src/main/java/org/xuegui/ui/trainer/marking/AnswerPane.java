package org.xuegui.ui.trainer.marking;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.marking.WrittenAnswer;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;

/** Question, answer, model answer and its points to tick; scrolls where there is no room. */
final class AnswerPane {

    private final Texts texts;
    private final MarkingPageViewModel model;
    private final VBox content = new VBox();
    private final FittedScroll scroll = new FittedScroll(content);
    private final List<CheckBox> points = new ArrayList<>();

    AnswerPane(Texts texts, MarkingPageViewModel model) {
        this.texts = texts;
        this.model = model;
        content.getStyleClass().add("marking-answer");
        scroll.setFocusTraversable(false);
        model.draftProperty().addListener((property, old, now) -> refresh());
    }

    Node node() {
        return scroll;
    }

    /** Shows the answer looked at, from its beginning. */
    void show() {
        WrittenAnswer answer = model.currentProperty().get();
        ShortAnswer question = model.question();
        WrappedLabel written = new WrappedLabel(answer.text(), "written-answer");
        written.setId("writtenAnswer");
        content.getChildren().setAll(
                new WrappedLabel(texts.text("trainer.marking.question", answer.position() + 1,
                        MarkingWords.plain(answer.full())), "muted", "small"),
                new PassageView(question.details().stem(), "strong"),
                new WrappedLabel(texts.text("trainer.marking.answer"), "muted", "small"),
                written,
                new WrappedLabel(texts.text("trainer.marking.model"), "muted", "small"),
                new PassageView(question.modelAnswer()));
        points.clear();
        if (!question.points().isEmpty()) {
            content.getChildren().add(new WrappedLabel(texts.text("trainer.marking.points"), "muted", "small"));
            for (int i = 0; i < question.points().size(); i++) {
                points.add(point(i, question.points().get(i)));
            }
            content.getChildren().addAll(points);
        }
        refresh();
        scroll.toTop();
    }

    /** Ticks the point at this place, or not any more; nothing where there is none. */
    void toggle(int place) {
        if (place >= 0 && place < points.size()) {
            points.get(place).fire();
        }
    }

    private CheckBox point(int place, String text) {
        CheckBox box = new CheckBox(texts.text("trainer.marking.point", (char) ('A' + place), text));
        box.setId("point-" + (place + 1));
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setOnAction(event -> model.tick(place, box.isSelected()));
        return box;
    }

    private void refresh() {
        MarkDraft draft = model.draftProperty().get();
        for (int i = 0; i < points.size(); i++) {
            points.get(i).setSelected(draft.points().contains(i));
        }
    }
}
