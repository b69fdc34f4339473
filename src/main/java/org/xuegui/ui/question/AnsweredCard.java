package org.xuegui.ui.question;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.ui.control.Compactness;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;

/** The questions of a finished sitting as a list, and beside it the one looked at with response, key and explanation. */
public final class AnsweredCard extends VBox {

    private static final double LIST_SHARE = 0.4;
    private static final double NARROW_EM = 48;

    private final AnsweredQuestions model;
    private final Texts texts;
    private final QuestionViewModel question = new QuestionViewModel();
    private final QuestionView view;
    private final VBox detail = new VBox();
    private final ListView<AnsweredQuestion> list = new ListView<>();
    private final ToggleButton all = new ToggleButton();
    private final ToggleButton wrong = new ToggleButton();
    private final boolean hasMarks;

    /**
     * A card over these questions.
     *
     * @param hasMarks whether each question's marks are named, as in an examination
     */
    public AnsweredCard(AnsweredQuestions model, Texts texts, boolean hasMarks) {
        this.hasMarks = hasMarks;
        this.model = model;
        this.texts = texts;
        this.view = new QuestionView(question, texts);
        detail.getStyleClass().add("answered-detail");
        list.setId("answeredList");
        list.getStyleClass().addAll("plain-list", "answered-list");
        list.setItems(model.lines());
        list.setPlaceholder(new WrappedLabel(texts.text("question.answered.none-wrong"), "muted"));
        list.setAccessibleText(texts.text("question.answered.title"));
        list.setCellFactory(any -> new AnsweredCell(texts, hasMarks));
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        model.selectedProperty().addListener((property, old, now) -> show(now));
        getStyleClass().add("card");
        getChildren().addAll(
                new WrappedLabel(texts.text("question.answered.title"), "section-title"), filters(),
                new SideBySide(list, detail, LIST_SHARE, NARROW_EM));
        Compactness.watch(this, all, NARROW_EM, 0);
        model.lines().addListener((ListChangeListener<AnsweredQuestion>) change -> count());
        count();
        show(model.selectedProperty().get());
    }

    private void count() {
        all.setText(SmartText.spaced(texts.text("question.answered.all", model.all().size())));
        wrong.setText(SmartText.spaced(texts.text("question.answered.wrong-only", model.wrong().size())));
    }

    private String typeAndMarks(AnsweredQuestion line, String type) {
        return line.isProvisional()
                ? texts.text("question.answered.type-to-mark", type, MarkingWords.plain(line.item().marks()))
                : texts.text("question.answered.type-marks", type, AnsweredCell.marks(line, texts));
    }

    private FlowPane filters() {
        ToggleGroup group = new ToggleGroup();
        all.setId("filterAll");
        wrong.setId("filterWrong");
        for (ToggleButton chip : new ToggleButton[] {all, wrong}) {
            chip.getStyleClass().add("choice-chip");
            chip.setToggleGroup(group);
            chip.setOnAction(event -> {
                chip.setSelected(true); // a second press does not unchoose
                model.wrongOnlyProperty().set(chip == wrong);
            });
        }
        model.wrongOnlyProperty().addListener((property, old, now) -> group.selectToggle(now ? wrong : all));
        all.setSelected(true);
        FlowPane row = new FlowPane(all, wrong);
        row.getStyleClass().add("answered-chips");
        return row;
    }

    private void show(AnsweredQuestion line) {
        detail.getChildren().clear();
        if (line == null) {
            return;
        }
        list.getSelectionModel().select(line);
        question.show(
                new ShownQuestion(line.question().question(), line.item().order(), line.position() + 1,
                        QuestionMode.FEEDBACK),
                line.response());
        String type = MarkingWords.typeOf(line.question().question().type(), texts);
        WrappedLabel head = new WrappedLabel(hasMarks
                ? typeAndMarks(line, type)
                : type, "muted", "small");
        detail.getChildren().setAll(head, view);
        if (!line.comment().isEmpty()) {
            detail.getChildren().addAll(
                    new WrappedLabel(texts.text("question.answered.comment"), "strong"),
                    new WrappedLabel(line.comment()));
        }
        detail.getChildren().add(new WhyBox(texts,
                line.question().question().details().explanation(),
                model.citationsOf(line), model::openKeyPoint));
    }
}
