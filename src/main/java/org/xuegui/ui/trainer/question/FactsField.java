package org.xuegui.ui.trainer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.regulation.Fact;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/** The facts a question cites, each with what it says, and the way to choose them. */
final class FactsField extends VBox {

    private final EditorFields fields;
    private final Texts texts;
    private final QuestionEditorViewModel viewModel;
    private final ScreenContext context;
    private final VBox list = new VBox();
    private final Button pick;
    private final ProblemLine problem;
    private List<String> shown;

    FactsField(EditorFields fields, QuestionEditorViewModel viewModel, ScreenContext context) {
        this.fields = fields;
        this.texts = fields.texts();
        this.viewModel = viewModel;
        this.context = context;
        pick = fields.button("factsButton", texts.text("draft.facts.pick"), this::choose);
        problem = new ProblemLine(viewModel, DraftField.CITES, 0);
        list.getStyleClass().add("editor-rows");
        getStyleClass().add("field-box");
        getChildren().addAll(fields.labelled(texts.text("draft.facts"), list), problem);
        if (viewModel.pack().isPresent()) {
            getChildren().add(pick);
        } else {
            getChildren().add(new WrappedLabel(texts.text("draft.facts.no-pack"), "muted", "small"));
        }
        refresh();
    }

    void takeFocus() {
        pick.requestFocus();
    }

    void refresh() {
        problem.refresh();
        List<String> cites = viewModel.draft().details().cites();
        if (cites.equals(shown)) {
            return;
        }
        shown = cites;
        list.getChildren().clear();
        cites.forEach(fact -> list.getChildren().add(row(fact)));
        if (cites.isEmpty() && viewModel.pack().isPresent()) {
            list.getChildren().add(new WrappedLabel(texts.text("draft.facts.none"), "muted", "small"));
        }
    }

    private Node row(String id) {
        Optional<Fact> fact = viewModel.pack().flatMap(pack -> pack.findFact(id));
        WrappedLabel says = new WrappedLabel(id + fact.map(known -> "  " + known.statement()).orElse(""), "small");
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(says, fields.icon("factRemove" + id, texts.text("draft.facts.remove", id), Feather.X,
                () -> remove(id)));
        row.getStyleClass().add("editor-row");
        return row;
    }

    private void remove(String id) {
        List<String> left = new ArrayList<>(viewModel.draft().details().cites());
        left.remove(id);
        viewModel.update(draft -> draft.withCites(left));
        takeFocus();
    }

    private void choose() {
        viewModel.pack().ifPresent(pack -> new FactPicker(context, pack, viewModel.draft().details().cites())
                .ask(cites -> viewModel.update(draft -> draft.withCites(cites))));
    }
}
