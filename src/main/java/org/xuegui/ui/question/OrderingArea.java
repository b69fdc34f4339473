package org.xuegui.ui.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Ordering;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.style.StyleClasses;

/** Ordering: rows moved by their buttons, by dragging or by Alt+↑↓. */
final class OrderingArea implements AnswerArea {

    private final Ordering question;
    private final QuestionViewModel model;
    private final Texts texts;
    private final Map<String, OptionRow> rows = new LinkedHashMap<>();
    private final VBox box = new VBox();

    OrderingArea(Ordering question, QuestionViewModel model, Texts texts) {
        this.question = question;
        this.model = model;
        this.texts = texts;
        box.getStyleClass().addAll("options", "ordering");
        for (int i = 0; i < question.items().size(); i++) {
            rows.put(Ordering.itemId(i), row(Ordering.itemId(i), question.items().get(i)));
        }
    }

    private OptionRow row(String id, Passage text) {
        OptionRow row = new OptionRow(
                "", new PassageView(text, StyleClasses.READING_TEXT), text.plain(), AccessibleRole.BUTTON);
        row.setId("item-" + id);
        if (model.shownProperty().get().isAnswering()) {
            row.setAction(() -> { });
            row.addEnd(button(id, "↑", -1, texts.text("question.order.up", text.plain())));
            row.addEnd(button(id, "↓", 1, texts.text("question.order.down", text.plain())));
            row.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(id, event));
        }
        return row;
    }

    private Button button(String id, String sign, int places, String spoken) {
        Button button = new Button(sign);
        button.getStyleClass().addAll("order-button", places < 0 ? "order-up" : "order-down");
        button.setAccessibleText(spoken);
        button.setFocusTraversable(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> move(id, places));
        return button;
    }

    /** Moves the item to where the pointer is, as soon as it has passed the middle of another row. */
    private void drag(String id, MouseEvent event) {
        List<String> items = model.items();
        int from = items.indexOf(id);
        for (int place = 0; place < items.size(); place++) {
            OptionRow other = rows.get(items.get(place));
            double y = other.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            double middle = other.getHeight() / 2;
            boolean isPassed = place > from ? y >= middle && y <= 2 * middle : y >= 0 && y <= middle;
            if (place != from && isPassed) {
                move(id, place - from);
                box.layout(); // the next event compares with where the rows are now
                return;
            }
        }
    }

    private void move(String id, int places) {
        model.move(id, places);
        rows.get(id).setCurrent();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        List<String> items = model.items();
        List<OptionRow> sorted = items.stream().map(rows::get).toList();
        if (!box.getChildren().equals(sorted)) {
            box.getChildren().setAll(sorted);
        }
        boolean isTaken = !model.response().isEmpty();
        for (int place = 0; place < sorted.size(); place++) {
            sorted.get(place).relabel(String.valueOf(place + 1));
            sorted.get(place).setChosen(isTaken && model.shownProperty().get().isAnswering());
            setDisabled(sorted.get(place), ".order-up", place == 0);
            setDisabled(sorted.get(place), ".order-down", place == sorted.size() - 1);
        }
        if (model.shownProperty().get().isMarked()) {
            judge(items);
        }
    }

    private static void setDisabled(OptionRow row, String button, boolean isDisabled) {
        Node found = row.lookup(button);
        if (found != null) {
            found.setDisable(isDisabled);
        }
    }

    private void judge(List<String> items) {
        boolean isKey = model.shownProperty().get().mode() == QuestionMode.KEY;
        for (int place = 0; place < items.size(); place++) {
            int right = Integer.parseInt(items.get(place).substring(1));
            boolean isRight = question.items().get(place).equals(question.items().get(right - 1));
            if (isRight && !model.response().isEmpty()) {
                rows.get(items.get(place)).judge(
                        Verdict.RIGHT, texts.text(isKey ? "question.order.key" : "question.order.right"));
            } else {
                rows.get(items.get(place)).judge(Verdict.WRONG, texts.text("question.order.wrong", right));
            }
        }
    }

    @Override
    public void onKey(KeyEvent event) {
        List<OptionRow> shownRows = model.items().stream().map(rows::get).toList();
        boolean isUp = event.getCode() == KeyCode.UP;
        boolean isMove = event.isAltDown() && !event.isControlDown() && (isUp || event.getCode() == KeyCode.DOWN);
        if (isMove) {
            int focused = RowKeys.focused(shownRows);
            int first = isUp ? shownRows.size() - 1 : 0; // where the arrow alone begins too
            move(model.items().get(focused < 0 ? first : focused), isUp ? -1 : 1);
            event.consume();
        } else {
            RowKeys.onKey(event, shownRows);
        }
    }
}
