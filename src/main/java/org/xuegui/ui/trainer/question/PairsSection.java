package org.xuegui.ui.trainer.question;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Matching.Pair;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.quiz.draft.PairsDraft;
import org.xuegui.quiz.draft.PassageEdit;
import org.xuegui.ui.control.GrowingTextArea;

/** The pairs of a matching question, and right sides that belong to no left side. */
final class PairsSection implements EditorSection, RowList.Rows {

    private final EditorFields fields;
    private final Texts texts;
    private final QuestionEditorViewModel viewModel;
    private final RowList pairs;
    private final RowList extras;
    private final ProblemLine count;
    private final VBox box;

    PairsSection(EditorFields fields, QuestionEditorViewModel viewModel) {
        this.fields = fields;
        this.texts = fields.texts();
        this.viewModel = viewModel;
        pairs = new RowList(fields, viewModel, "pair", DraftField.PAIR, texts.text("draft.pair.add"), this);
        count = new ProblemLine(viewModel, DraftField.PAIRS, 0);
        PassageRows extraRows = new PassageRows(fields, "extra", "draft.extra.name",
                () -> viewModel.draft().pairs().extras(), all -> change(old -> old.withExtras(all)));
        extras = new RowList(fields, viewModel, "extra", DraftField.EXTRA, texts.text("draft.extra.add"), extraRows);
        box = new VBox(fields.heading(texts.text("draft.pairs")), pairs, count,
                fields.heading(texts.text("draft.extras")), extras);
        box.getStyleClass().add("editor-section");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        pairs.refresh();
        extras.refresh();
        count.refresh();
    }

    @Override
    public boolean focus(DraftField field, int index) {
        if (field == DraftField.EXTRA) {
            extras.focusRow(index);
        } else if (field == DraftField.PAIR || field == DraftField.PAIRS) {
            pairs.focusRow(index);
        }
        return field == DraftField.EXTRA || field == DraftField.PAIR || field == DraftField.PAIRS;
    }

    @Override
    public int size() {
        return viewModel.draft().pairs().pairs().size();
    }

    @Override
    public Node lead(int index) {
        return PassageRows.number(index);
    }

    @Override
    public List<TextArea> fields(int index) {
        Pair pair = viewModel.draft().pairs().pairs().get(index);
        return List.of(
                side("pairLeft", "draft.pair.left", index, pair.left(),
                        (old, text) -> new Pair(PassageEdit.change(old.left(), text, false), old.right())),
                side("pairRight", "draft.pair.right", index, pair.right(),
                        (old, text) -> new Pair(old.left(), PassageEdit.change(old.right(), text, false))));
    }

    private interface Change {
        Pair of(Pair old, String text);
    }

    private GrowingTextArea side(String id, String key, int index, Passage text, Change change) {
        GrowingTextArea area = fields.area(id + (index + 1), texts.text(key, index + 1), PassageEdit.text(text), 1,
                typed -> change(old -> old.with(index, change.of(old.pairs().get(index), typed))));
        area.setPrefWidth(1);
        return area;
    }

    @Override
    public void add() {
        change(PairsDraft::added);
    }

    @Override
    public void remove(int index) {
        change(old -> old.without(index));
    }

    @Override
    public void move(int index, int by) {
        change(old -> old.moved(index, by));
    }

    private void change(UnaryOperator<PairsDraft> change) {
        viewModel.update(draft -> draft.withPairs(change.apply(draft.pairs())));
    }
}
