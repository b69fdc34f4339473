package org.xuegui.ui.trainer.question;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.draft.DraftField;

/** The items of an ordering question, in the right order. */
final class ItemsSection implements EditorSection {

    private final RowList list;
    private final ProblemLine count;
    private final VBox box;

    ItemsSection(EditorFields fields, QuestionEditorViewModel viewModel) {
        Texts texts = fields.texts();
        PassageRows rows = new PassageRows(fields, "item", "draft.item.name", () -> viewModel.draft().items(),
                all -> viewModel.update(draft -> draft.withItems(all)));
        list = new RowList(fields, viewModel, "item", DraftField.ITEM, texts.text("draft.item.add"), rows);
        count = new ProblemLine(viewModel, DraftField.ITEMS, 0);
        box = new VBox(fields.heading(texts.text("draft.items")), list, count);
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
    }

    @Override
    public boolean focus(DraftField field, int index) {
        boolean isMine = field == DraftField.ITEM || field == DraftField.ITEMS;
        if (isMine) {
            list.focusRow(index);
        }
        return isMine;
    }
}
