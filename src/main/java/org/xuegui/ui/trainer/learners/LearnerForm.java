package org.xuegui.ui.trainer.learners;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;
import org.xuegui.quiz.paper.SittingRules;
import org.xuegui.ui.control.NumberValues;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.learners.LearnersViewModel.Entry;
import org.xuegui.ui.trainer.part.LabelledField;

/** Asks for a learner's name, unit and extra time. A name somebody has already is asked about once. */
final class LearnerForm {

    private final ScreenContext context;
    private final Function<String, Optional<String>> check;
    private final TextField name = new TextField();
    private final ComboBox<String> unit = new ComboBox<>();
    private final Spinner<Integer> extraTime = new Spinner<>();
    private final IntegerProperty extraTimePercent = new SimpleIntegerProperty(this, "extraTimePercent", 0);
    private String warnedOf = "";

    LearnerForm(ScreenContext context, List<String> units, Function<String, Optional<String>> check) {
        this.context = context;
        this.check = check;
        name.setId("learnerName");
        unit.setId("learnerUnit");
        unit.setEditable(true);
        unit.getItems().setAll(units);
        unit.setMaxWidth(Double.MAX_VALUE);
        unit.setPromptText(context.text("trainer.learners.unit.prompt"));
        extraTime.setId("learnerExtraTime");
        NumberValues.whole(extraTime, 0, SittingRules.MOST_EXTRA_TIME, extraTimePercent);
    }

    void fill(Learner learner) {
        name.setText(learner.name());
        unit.setValue(learner.unit().map(Unit::name).orElse(""));
        extraTimePercent.set(learner.extraTimePercent());
    }

    /** Asks; {@code onEntered} gets what was entered when it can be taken. */
    void ask(String title, String confirm, Predicate<String> isTaken, Consumer<Entry> onEntered) {
        VBox content = new VBox(
                new LabelledField(context.text("trainer.learners.name"), name),
                new LabelledField(context.text("trainer.learners.unit"), unit),
                new LabelledField(context.text("trainer.learners.extra-time"), extraTime));
        content.getStyleClass().add("dialog-form");
        Action take = Action.primary(confirm, dialog -> take(dialog, isTaken, onEntered));
        context.dialogs().open(new DialogContent(
                title, content, List.of(Action.closing(context.text("dialog.cancel.button")), take)));
    }

    private void take(OpenDialog dialog, Predicate<String> isTaken, Consumer<Entry> onEntered) {
        String entered = name.getText().strip();
        Optional<String> problem = check.apply(entered);
        if (problem.isPresent()) {
            dialog.showProblem(problem.get());
        } else if (isTaken.test(entered) && !warnedOf.equals(entered)) {
            warnedOf = entered;
            dialog.showProblem(context.text("trainer.learners.name.taken", entered));
        } else {
            dialog.close();
            extraTime.commitValue();
            onEntered.accept(new Entry(entered, unit.getEditor().getText().strip(), extraTimePercent.get()));
        }
    }
}
