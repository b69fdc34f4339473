package org.xuegui.ui.trainer.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.route.ScreenContext;

/** Asks which facts of a pack a question cites. Facts of other packs that it cites already stay. */
final class FactPicker {

    private final ScreenContext context;
    private final StudyPack pack;
    private final Set<String> chosen;
    private final TextField filter = new TextField();
    private final VBox list = new VBox();
    private final WrappedLabel count = new WrappedLabel("", "muted", "small");

    FactPicker(ScreenContext context, StudyPack pack, List<String> cites) {
        this.context = context;
        this.pack = pack;
        this.chosen = new LinkedHashSet<>(cites);
        filter.setId("factFilter");
        filter.setPromptText(context.text("draft.facts.filter"));
        filter.setAccessibleText(context.text("draft.facts.filter"));
        filter.textProperty().addListener((property, old, now) -> show());
        list.getStyleClass().add("editor-rows");
        show();
    }

    /** Asks; {@code onChosen} gets the ids in the order chosen. */
    void ask(Consumer<List<String>> onChosen) {
        VBox content = new VBox(filter, count, list);
        content.getStyleClass().add("dialog-form");
        Action done = Action.primary(context.text("draft.facts.done"), dialog -> {
            dialog.close();
            onChosen.accept(new ArrayList<>(chosen));
        });
        context.dialogs().open(new DialogContent(context.text("draft.facts.pick"), content,
                List.of(Action.closing(context.text("dialog.cancel.button")), done)));
    }

    private void show() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Node> rows = new ArrayList<>();
        for (Fact fact : pack.facts()) {
            if (fact.id().toLowerCase(Locale.ROOT).contains(wanted)
                    || fact.statement().toLowerCase(Locale.ROOT).contains(wanted)) {
                rows.add(row(fact));
            }
        }
        if (rows.isEmpty()) {
            rows.add(new WrappedLabel(context.text("draft.facts.empty"), "muted"));
        }
        list.getChildren().setAll(rows);
        count.show(context.text("draft.facts.chosen", chosen.size()));
    }

    private CheckBox row(Fact fact) {
        CheckBox row = new CheckBox(SmartText.spaced(fact.id() + "  " + fact.statement()));
        row.setId("fact" + fact.id());
        row.setWrapText(true);
        row.setMinHeight(CheckBox.USE_PREF_SIZE);
        row.setSelected(chosen.contains(fact.id()));
        row.selectedProperty().addListener((property, old, now) -> {
            if (now) {
                chosen.add(fact.id());
            } else {
                chosen.remove(fact.id());
            }
            count.show(context.text("draft.facts.chosen", chosen.size()));
        });
        return row;
    }
}
