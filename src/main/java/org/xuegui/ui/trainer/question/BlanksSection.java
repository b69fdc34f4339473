package org.xuegui.ui.trainer.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.draft.BlanksDraft;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.ui.control.GrowingTextArea;
import org.xuegui.ui.control.WrappedLabel;

/** The key of each blank in the stem, the word bank, and whether the keys may change places. */
final class BlanksSection implements EditorSection {

    private final EditorFields fields;
    private final Texts texts;
    private final QuestionEditorViewModel viewModel;
    private final VBox rows = new VBox();
    private final List<BlankRow> shown = new ArrayList<>();
    private final GrowingTextArea bank;
    private final ProblemLine bankProblem;
    private final VBox box;
    private List<Integer> numbers = List.of();

    BlanksSection(EditorFields fields, QuestionEditorViewModel viewModel) {
        this.fields = fields;
        this.texts = fields.texts();
        this.viewModel = viewModel;
        BlanksDraft blanks = viewModel.draft().blanks();
        bank = fields.lines("wordBankArea", texts.text("draft.bank"), blanks.wordBank(),
                (draft, words) -> draft.withBlanks(draft.blanks().withWordBank(words)));
        bank.setPromptText(texts.text("draft.bank.prompt"));
        bankProblem = new ProblemLine(viewModel, DraftField.WORD_BANK, 0);
        CheckBox any = new CheckBox(texts.text("draft.blanks.any"));
        any.setId("anyOrderBox");
        any.setWrapText(true);
        any.setSelected(blanks.isAnyOrder());
        any.selectedProperty().addListener((property, old, now) ->
                viewModel.update(draft -> draft.withBlanks(draft.blanks().inAnyOrder(now))));
        rows.getStyleClass().add("editor-rows");
        box = new VBox(fields.heading(texts.text("draft.blanks")), rows, any,
                fields.labelled(texts.text("draft.bank"), bank), bankProblem);
        box.getStyleClass().add("editor-section");
        rebuild();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        if (!numbers.equals(viewModel.draft().blankNumbers())) {
            rebuild();
        }
        shown.forEach(BlankRow::refresh);
        bankProblem.refresh();
    }

    @Override
    public boolean focus(DraftField field, int index) {
        if (field == DraftField.WORD_BANK) {
            bank.requestFocus();
        } else if (field == DraftField.BLANK) {
            shown.stream().filter(row -> row.number() == index + 1).forEach(BlankRow::takeFocus);
        }
        return field == DraftField.WORD_BANK || field == DraftField.BLANK;
    }

    private void rebuild() {
        numbers = viewModel.draft().blankNumbers();
        shown.clear();
        numbers.forEach(number -> shown.add(new BlankRow(fields, viewModel, number)));
        rows.getChildren().setAll(shown);
        if (numbers.isEmpty()) {
            rows.getChildren().add(new WrappedLabel(texts.text("draft.blanks.none"), "muted"));
        }
    }
}
