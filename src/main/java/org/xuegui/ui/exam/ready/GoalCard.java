package org.xuegui.ui.exam.ready;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.DayPicker;
import org.xuegui.ui.control.WrappedLabel;

/** 备考目标: which examination, and when. */
final class GoalCard {

    private static final int USUAL_DAYS = 14;

    private final Texts texts;
    private final ComboBox<ReadyState.Offer> examination = new ComboBox<>();
    private final DayPicker day = new DayPicker();
    private final Button set = new Button();
    private final Button stop = new Button();
    private final WrappedLabel problem = new WrappedLabel("", "field-problem");
    private final Card card;
    private LocalDate today = LocalDate.MIN;

    GoalCard(ReadyPageViewModel model, Texts texts, Runnable onBack) {
        this.texts = texts;
        examination.setId("goalExamination");
        examination.setMaxWidth(Double.MAX_VALUE);
        day.setId("goalDay");
        day.setDayCellFactory(picker -> new ComingDay());
        set.setId("goalSet");
        set.setOnAction(event -> set(model));
        stop.setId("goalStop");
        stop.setText(texts.text("ready.goal.stop.button"));
        stop.getStyleClass().add("quiet-button");
        stop.setOnAction(event -> model.stopPreparing());
        stop.managedProperty().bind(stop.visibleProperty());
        Button back = new Button(texts.text("ready.back.button"));
        back.setId("readyBack");
        back.getStyleClass().add("quiet-button");
        back.setOnAction(event -> onBack.run());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        FlowPane fields = new FlowPane(
                field("ready.goal.examination", examination), field("ready.goal.day", day), set, stop, back);
        fields.getStyleClass().add("compose-fields");
        card = Card.titled(texts.text("ready.goal.title"), fields, problem);
    }

    Node node() {
        return card;
    }

    void show(ReadyState state) {
        today = state.today();
        Optional<ReadyState.Offer> chosen = state.chosen();
        examination.getItems().setAll(state.offers());
        examination.setValue(chosen.orElse(null));
        day.setValue(state.goal().map(ExamGoal::day).orElse(today.plusDays(USUAL_DAYS)));
        problem.setVisible(false);
        boolean hasGoal = state.goal().isPresent();
        set.setText(texts.text(hasGoal ? "ready.goal.change.button" : "ready.goal.set.button"));
        set.getStyleClass().removeAll("primary-button", "secondary-button");
        set.getStyleClass().add(hasGoal ? "secondary-button" : "primary-button");
        set.setDisable(chosen.isEmpty());
        stop.setVisible(hasGoal);
    }

    private void set(ReadyPageViewModel model) {
        LocalDate wanted = day.getValue();
        Optional<String> wrong = problemOf(wanted);
        problem.setVisible(wrong.isPresent());
        wrong.ifPresentOrElse(problem::show, () -> model.prepareFor(examination.getValue(), wanted));
    }

    private Optional<String> problemOf(LocalDate wanted) {
        if (wanted == null || wanted.isBefore(today)) {
            return Optional.of(texts.text("ready.goal.day.problem"));
        }
        return wanted.isAfter(last())
                ? Optional.of(texts.text("ready.goal.day.far", ReadinessService.MOST_DAYS)) : Optional.empty();
    }

    private LocalDate last() {
        return today.plusDays(ReadinessService.MOST_DAYS);
    }

    private Node field(String labelKey, Control control) {
        Label label = new Label(texts.text(labelKey));
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(control);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("compose-field");
        return field;
    }

    /** Days that are over, or too far away to plan for, cannot be chosen. */
    private final class ComingDay extends DateCell {
        @Override
        public void updateItem(LocalDate item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setDisable(isEmpty || item.isBefore(today) || item.isAfter(last()));
        }
    }
}
