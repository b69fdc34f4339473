package org.xuegui.ui.trainer.question;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.draft.ChoicesDraft;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.quiz.draft.PassageEdit;

/** The choices with the marks of the right ones: one of single choice, any number of multiple choice. */
final class ChoicesSection implements EditorSection, RowList.Rows {

    private final EditorFields fields;
    private final Texts texts;
    private final QuestionEditorViewModel viewModel;
    private final boolean isSingle;
    private final ToggleGroup group = new ToggleGroup();
    private final RowList list;
    private final ProblemLine count;
    private final ProblemLine key;
    private final VBox box;

    ChoicesSection(EditorFields fields, QuestionEditorViewModel viewModel) {
        this.fields = fields;
        this.texts = fields.texts();
        this.viewModel = viewModel;
        this.isSingle = viewModel.draft().type() == QuestionType.SINGLE;
        list = new RowList(fields, viewModel, "choice", DraftField.CHOICE, texts.text("draft.choice.add"), this);
        count = new ProblemLine(viewModel, DraftField.CHOICES, 0);
        key = new ProblemLine(viewModel, DraftField.KEY, 0);
        String heading = isSingle ? "draft.choices.single" : "draft.choices.multiple";
        box = new VBox(fields.heading(texts.text(heading)), key, list, count);
        box.getStyleClass().add("editor-section");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        list.refresh();
        count.refresh();
        key.refresh();
    }

    @Override
    public boolean focus(DraftField field, int index) {
        boolean isMine = field == DraftField.CHOICE || field == DraftField.CHOICES || field == DraftField.KEY;
        if (isMine) {
            list.focusRow(index);
        }
        return isMine;
    }

    @Override
    public int size() {
        return choices().all().size();
    }

    @Override
    public Node lead(int index) {
        String letter = Character.toString('A' + index);
        boolean isKey = choices().isKey(index);
        if (isSingle) {
            RadioButton mark = new RadioButton(letter);
            mark.setToggleGroup(group);
            mark.setSelected(isKey);
            mark.selectedProperty().addListener((property, old, now) -> {
                if (now) {
                    change(all -> all.markedOnly(index));
                }
            });
            return prepared(mark, index, letter);
        }
        CheckBox mark = new CheckBox(letter);
        mark.setSelected(isKey);
        mark.selectedProperty().addListener((property, old, now) -> change(all -> all.marked(index, now)));
        return prepared(mark, index, letter);
    }

    private <T extends ButtonBase> T prepared(T mark, int index, String letter) {
        mark.setId("choiceKey" + (index + 1));
        mark.setAccessibleText(texts.text("draft.choice.key", letter));
        mark.getStyleClass().add("row-lead");
        mark.setMinWidth(ButtonBase.USE_PREF_SIZE);
        return mark;
    }

    @Override
    public List<TextArea> fields(int index) {
        Choice choice = choices().all().get(index);
        return List.of(fields.area("choiceText" + (index + 1),
                texts.text("draft.choice.name", Character.toString('A' + index)), PassageEdit.text(choice.text()), 1,
                typed -> change(all -> all.withText(
                        index, PassageEdit.change(all.all().get(index).text(), typed, false)))));
    }

    @Override
    public void add() {
        change(ChoicesDraft::added);
    }

    @Override
    public void remove(int index) {
        change(all -> all.without(index));
    }

    @Override
    public void move(int index, int by) {
        change(all -> all.moved(index, by));
    }

    private ChoicesDraft choices() {
        return viewModel.draft().choices();
    }

    private void change(UnaryOperator<ChoicesDraft> change) {
        viewModel.update(draft -> draft.withChoices(change.apply(draft.choices())));
    }
}
