package org.xuegui.ui.trainer.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.ui.question.CompositionGuard;

/**
 * Rows that can be added, removed and put in another order: choices, pairs, items. Alt+↑↓ moves the row with the
 * focus, Enter goes to the next row and after the last one adds another, Shift+Enter begins a new line.
 */
final class RowList extends VBox {

    /** What the rows are of. */
    interface Rows {

        /** How many there are. */
        int size();

        /** What stands before the text, such as a letter with a mark. */
        Node lead(int index);

        /** The fields of a row, from left to right. */
        List<TextArea> fields(int index);

        /** Adds an empty row at the end. */
        void add();

        /** Removes a row. */
        void remove(int index);

        /** Moves a row so many places down, up where negative. */
        void move(int index, int by);
    }

    private static final int MOST = 26;

    private final EditorFields fields;
    private final QuestionEditorViewModel viewModel;
    private final DraftField field;
    private final Rows rows;
    private final String id;
    private final VBox list = new VBox();
    private final Button add;
    private final List<ProblemLine> problems = new ArrayList<>();
    private final List<Node> firstFields = new ArrayList<>();

    RowList(EditorFields fields, QuestionEditorViewModel viewModel, String id, DraftField field, String addText,
            Rows rows) {
        this.fields = fields;
        this.viewModel = viewModel;
        this.field = field;
        this.rows = rows;
        this.id = id;
        add = fields.button(id + "AddButton", addText, this::add);
        list.getStyleClass().add("editor-rows");
        getStyleClass().add("editor-rows");
        getChildren().addAll(list, fields.hinted(add, fields.texts().text("draft.row.keys")));
        rebuild();
    }

    /** The rows changed in number or order. */
    void rebuild() {
        problems.clear();
        firstFields.clear();
        list.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            list.getChildren().add(row(i));
        }
        add.setDisable(rows.size() >= MOST);
    }

    void refresh() {
        problems.forEach(ProblemLine::refresh);
    }

    /** Puts the focus into this row, the last one where there are fewer, or on the button where there is none. */
    void focusRow(int index) {
        if (firstFields.isEmpty()) {
            add.requestFocus();
        } else {
            firstFields.get(Math.min(index, firstFields.size() - 1)).requestFocus();
        }
    }

    private Node row(int index) {
        HBox line = new HBox();
        line.getStyleClass().add("editor-row");
        Node lead = rows.lead(index);
        line.getChildren().add(lead);
        List<TextArea> texts = rows.fields(index);
        texts.forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        line.getChildren().addAll(texts);
        firstFields.add(texts.get(0));
        line.getChildren().addAll(
                button(index, "Up", "draft.row.up", Feather.ARROW_UP, () -> move(index, -1), index == 0),
                button(index, "Down", "draft.row.down", Feather.ARROW_DOWN, () -> move(index, 1),
                        index == rows.size() - 1),
                button(index, "Remove", "draft.row.remove", Feather.TRASH_2, () -> remove(index), false));
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, index));
        for (int i = 0; i < texts.size(); i++) {
            letEnterGoOn(index, i, texts);
        }
        ProblemLine problem = new ProblemLine(viewModel, field, index);
        problems.add(problem);
        return new VBox(line, problem);
    }

    private Button button(int index, String what, String key, Feather icon, Runnable action, boolean isOff) {
        Button button = fields.icon(id + what + (index + 1), fields.texts().text(key), icon, action);
        button.setDisable(isOff);
        return button;
    }

    private void onKey(KeyEvent event, int index) {
        boolean isMove = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (isMove && event.isAltDown()) {
            event.consume();
            move(index, event.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    private void letEnterGoOn(int index, int at, List<TextArea> texts) {
        TextArea area = texts.get(at);
        CompositionGuard guard = new CompositionGuard(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || guard.isBusy()) {
                return;
            }
            event.consume();
            if (event.isShiftDown()) {
                area.replaceSelection("\n");
            } else {
                goOn(index, at, texts);
            }
        });
    }

    private void goOn(int index, int at, List<TextArea> texts) {
        if (at + 1 < texts.size()) {
            texts.get(at + 1).requestFocus();
        } else if (index + 1 < rows.size()) {
            focusRow(index + 1);
        } else if (rows.size() < MOST) {
            add();
        }
    }

    private void add() {
        rows.add();
        rebuild();
        focusRow(rows.size() - 1);
    }

    private void remove(int index) {
        rows.remove(index);
        rebuild();
        focusRow(index);
    }

    private void move(int index, int by) {
        int target = index + by;
        if (target >= 0 && target < rows.size()) {
            rows.move(index, by);
            rebuild();
            focusRow(target);
        }
    }
}
