package org.xuegui.ui.exam;

import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.Compactness;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.question.QuestionMode;
import org.xuegui.ui.question.QuestionView;
import org.xuegui.ui.question.QuestionViewModel;
import org.xuegui.ui.question.ShownQuestion;
import org.xuegui.ui.question.WhyBox;

/** The questions of a result as a list, and beside it the one looked at with response, key and explanation. */
final class ResultQuestions {

    private static final double LIST_SHARE = 0.4;
    private static final double NARROW_EM = 48;

    private final ResultPageViewModel model;
    private final Texts texts;
    private final QuestionViewModel question = new QuestionViewModel();
    private final QuestionView view;
    private final VBox detail = new VBox();
    private final ListView<ExaminationResult.QuestionLine> list = new ListView<>();
    private final ToggleButton all = new ToggleButton();
    private final ToggleButton wrong = new ToggleButton();
    private final Card card;

    ResultQuestions(ResultPageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.view = new QuestionView(question, texts);
        detail.getStyleClass().add("result-detail");
        list.setId("resultList");
        list.getStyleClass().addAll("plain-list", "result-list");
        list.setItems(model.lines());
        list.setPlaceholder(new WrappedLabel(texts.text("exam.result.none-wrong"), "muted"));
        list.setAccessibleText(texts.text("exam.result.questions.title"));
        list.setCellFactory(any -> new ResultLineCell(texts));
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        model.selectedProperty().addListener((property, old, now) -> show(now));
        card = Card.titled(texts.text("exam.result.questions.title"), filters(),
                new SideBySide(list, detail, LIST_SHARE, NARROW_EM));
        Compactness.watch(card, all, NARROW_EM, 0);
    }

    /** The card, for this result. */
    Card card(ExaminationResult result) {
        long right = result.questions().stream().filter(ExaminationResult.QuestionLine::isRight).count();
        all.setText(SmartText.spaced(texts.text("exam.result.filter.all", result.questions().size())));
        wrong.setText(SmartText.spaced(texts.text("exam.result.filter.wrong", result.questions().size() - right)));
        return card;
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
        row.getStyleClass().add("exam-chips");
        return row;
    }

    private void show(ExaminationResult.QuestionLine line) {
        detail.getChildren().clear();
        if (line == null) {
            return;
        }
        list.getSelectionModel().select(line);
        question.show(
                new ShownQuestion(line.question().question(), line.item().order(), line.position() + 1,
                        QuestionMode.FEEDBACK),
                line.response());
        WrappedLabel head = new WrappedLabel(texts.text("exam.sitting.type-marks",
                MarkingWords.typeOf(line.question().question().type(), texts),
                texts.text("exam.result.line.marks",
                        MarkingWords.plain(line.earned()), MarkingWords.plain(line.item().marks()))), "muted", "small");
        detail.getChildren().setAll(head, view, new WhyBox(texts,
                line.question().question().details().explanation(),
                model.citationsOf(line), model::openKeyPoint));
    }
}
