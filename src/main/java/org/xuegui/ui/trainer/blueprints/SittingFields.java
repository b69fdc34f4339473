package org.xuegui.ui.trainer.blueprints;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;
import org.xuegui.ui.control.DayPicker;
import org.xuegui.ui.control.TickMenu;
import org.xuegui.ui.trainer.part.LabelledField;

/** The fields for when an examination is open and whom it is meant for. */
final class SittingFields extends FlowPane {

    private final Texts texts;

    SittingFields(Texts texts, SittingDraft draft, Participants participants) {
        this.texts = texts;
        getStyleClass().add("fields");
        getChildren().setAll(
                moment("from", draft.from()),
                moment("until", draft.until()),
                new LabelledField(texts.text("trainer.blueprint.participants"), participants(draft, participants)));
    }

    private Region moment(String name, MomentDraft draft) {
        DayPicker day = new DayPicker();
        day.setId(name + "Day");
        day.setPromptText(texts.text("trainer.blueprint.window.any"));
        day.valueProperty().bindBidirectional(draft.dayProperty());
        TextField time = new TextField();
        time.setId(name + "Time");
        time.getStyleClass().add("time-field");
        time.setAccessibleText(texts.text("trainer.blueprint.window." + name + ".time"));
        time.textProperty().bindBidirectional(draft.timeProperty());
        time.disableProperty().bind(day.valueProperty().isNull());
        HBox both = new HBox(day, time);
        both.getStyleClass().add("moment-fields");
        LabelledField field = new LabelledField(texts.text("trainer.blueprint.window." + name), both);
        day.setAccessibleText(texts.text("trainer.blueprint.window." + name));
        return field;
    }

    private TickMenu participants(SittingDraft draft, Participants participants) {
        TickMenu menu = new TickMenu(texts.text("trainer.blueprint.participants.all"),
                (first, count) -> texts.text("trainer.blueprint.participants.several", first, count));
        menu.setId("participantsMenu");
        menu.heading(texts.text("trainer.blueprint.participants.units"));
        for (Unit unit : participants.units()) {
            menu.tick(unit.name(), unit.id(), draft.units());
        }
        menu.heading(texts.text("trainer.blueprint.participants.learners"));
        for (Learner learner : participants.learners()) {
            String unit = learner.unit().map(Unit::name).orElse("");
            menu.tick(unit.isEmpty() ? learner.name() : learner.name() + " · " + unit, learner.id(), draft.learners());
        }
        gone(menu, draft.units());
        gone(menu, draft.learners());
        return menu;
    }

    /** Who is no longer there still keeps others out: it must be seen to be unticked. */
    private void gone(TickMenu menu, ObservableList<String> chosen) {
        List.copyOf(chosen).stream()
                .filter(id -> !menu.has(id))
                .forEach(id -> menu.tick(texts.text("trainer.blueprint.participants.gone"), id, chosen));
    }
}
