package org.xuegui.ui.trainer.marking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.learning.marking.GivenMark;
import org.xuegui.learning.marking.MarkingOrder;
import org.xuegui.learning.marking.WrittenAnswer;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenContext;

/** The answers of a pile at the left, the one being marked at the right. Digits go to the marks, Enter stores. */
final class MarkingPage {

    private static final double LIST_EM = 14.6;
    private static final Set<KeyCode> DIGITS = Set.of(
            KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9,
            KeyCode.NUMPAD0, KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4, KeyCode.NUMPAD5,
            KeyCode.NUMPAD6, KeyCode.NUMPAD7, KeyCode.NUMPAD8, KeyCode.NUMPAD9);

    private final ScreenContext context;
    private final MarkingPageViewModel model;
    private final Runnable onClosed;
    private final DataTable<WrittenAnswer> table = new DataTable<>();
    private final AnswerPane answer;
    private final MarkRow mark;
    private final VBox root = new VBox();

    MarkingPage(ScreenContext context, MarkingPageViewModel model, Runnable onClosed) {
        this.context = context;
        this.model = model;
        this.onClosed = onClosed;
        this.answer = new AnswerPane(context.texts(), model);
        this.mark = new MarkRow(context.texts(), model);
        BorderPane card = new BorderPane(answer.node());
        card.setBottom(mark.node());
        card.getStyleClass().addAll("card", "preview-card");
        card.setMinSize(0, 0);
        HBox.setHgrow(card, Priority.ALWAYS);
        HBox body = new HBox(list(), card);
        body.getStyleClass().add("page-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().add("trainer-page");
        root.getChildren().addAll(body, bar());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.currentProperty().addListener((property, old, now) -> {
            if (old.answerId().equals(now.answerId())) {
                selectCurrent(); // what is being typed for it goes on
            } else {
                show();
            }
        });
        show();
    }

    Parent root() {
        return root;
    }

    /** The marks can be typed at once. */
    void takeFocus() {
        root.applyCss(); // only now is the field inside the scene, and can take the focus
        mark.takeFocus();
    }

    /** Goes back; asks first when something typed would be lost. */
    void leave() {
        if (model.isChanged()) {
            context.dialogs().confirm(new Confirmation(
                    context.text("trainer.marking.leave.title"),
                    context.text("trainer.marking.leave.text"),
                    context.text("trainer.marking.leave.confirm"), true), onClosed);
        } else {
            onClosed.run();
        }
    }

    private VBox list() {
        boolean isByPerson = model.pile().order() == MarkingOrder.BY_PERSON;
        table.setId("answerTable");
        if (isByPerson) {
            table.addGrowingText("place", context.text("trainer.marking.place"), 4,
                    each -> context.text("trainer.marking.place.number", each.position() + 1));
        } else {
            table.addGrowingText("code", context.text("trainer.marking.sheet"), 5,
                    WrittenAnswer::code);
        }
        table.addNode("marks", context.text("trainer.marking.marks"), 5.4, this::marksChip, each -> "")
                .setComparator(Comparator.comparing(
                        each -> each.mark().flatMap(GivenMark::marks).orElse(BigDecimal.ONE.negate())));
        table.setItems(model.answers());
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> model.select(now));
        table.setAccessibleText(context.text("trainer.marking.list"));
        model.answers().addListener((ListChangeListener<WrittenAnswer>) change -> selectCurrent());
        VBox list = new VBox(table);
        list.getStyleClass().addAll("card", "table-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        DoubleBinding width = Bindings.createDoubleBinding(() -> LIST_EM * table.getEm(), table.emProperty());
        list.minWidthProperty().bind(width);
        list.maxWidthProperty().bind(width);
        return list;
    }

    private Node marksChip(WrittenAnswer each) {
        return each.mark().flatMap(given -> given.marks())
                .map(marks -> new Chip(context.text("trainer.marking.given", MarkingWords.plain(marks)), Chip.Tone.OK))
                .orElseGet(() -> new Chip(context.text("trainer.marking.waiting"), Chip.Tone.WARN));
    }

    private HBox bar() {
        Button back = button("backButton", "trainer.back.button", "secondary-button", this::leave);
        Button undo = button("undoMarkButton", "trainer.marking.undo.button", "secondary-button", () -> {
            model.undo();
            mark.takeFocus();
        });
        undo.disableProperty().bind(model.canUndoProperty().not().or(model.storingProperty()));
        Button save = button("saveMarkButton", "trainer.marking.save.button", "primary-button", model::saveAndNext);
        WrappedLabel state = new WrappedLabel("", "muted", "small");
        state.setId("markingState");
        state.show(model.stateProperty().get());
        model.stateProperty().addListener((property, old, now) -> state.show(now));
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(back, undo, state, save);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private Button button(String id, String key, String style, Runnable action) {
        Button button = new Button(context.text(key));
        button.setId(id);
        button.getStyleClass().setAll("button", style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show() {
        answer.show();
        mark.show();
        selectCurrent();
        if (root.getScene() != null) {
            mark.takeFocus();
        }
    }

    private void selectCurrent() {
        int index = model.answers().indexOf(model.currentProperty().get());
        if (index >= 0 && table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().select(index);
            table.scrollTo(index);
        }
    }

    private void onKey(KeyEvent event) {
        boolean isTyping = event.getTarget() instanceof TextInputControl;
        boolean isButton = event.getTarget() instanceof Button;
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
        if (isPlain && event.getCode().isLetterKey() && !mark.isComment(event.getTarget())) {
            event.consume();
            answer.toggle(event.getCode().getName().charAt(0) - 'A');
        } else if (event.getCode() == KeyCode.ENTER && !isButton && !(event.getTarget() instanceof CheckBox)) {
            event.consume();
            model.saveAndNext();
        } else if (!isTyping && isPlain && DIGITS.contains(event.getCode())) {
            mark.takeFocus(); // what was typed goes on to the field, in place of what stands there
        }
    }
}
