package org.xuegui.ui.trainer.blueprints;

import java.math.BigDecimal;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.learning.exam.PickedQuestion;
import org.xuegui.quiz.Question;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.control.NumberValues;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenContext;

/** One question of a fixed paper: its place, what it asks, its marks, what changed in its set; moved with Alt+↑↓ or by its number. */
final class PickLine extends HBox {

    private final ScreenContext context;
    private final PickDraft pick;
    private final int number;
    private final Actions actions;
    private final VBox text = new VBox();

    /** What can be done with a question. */
    interface Actions {

        /** Moves it so many places down, or up where negative. */
        void move(PickDraft pick, int by);

        /** Takes it out. */
        void remove(PickDraft pick);

        /** Shows it in full. */
        void show(PickDraft pick);
    }

    /**
     * A line.
     *
     * @param number its place, from 1
     * @param last the last place
     */
    PickLine(ScreenContext context, PickDraft pick, int number, int last, Actions actions) {
        this.context = context;
        this.pick = pick;
        this.number = number;
        this.actions = actions;
        getStyleClass().addAll("blueprint-row", "pick-line");
        setId("pick" + number);
        setFocusTraversable(true);
        Label place = new Label(String.valueOf(number));
        place.getStyleClass().addAll("strong", "pick-place");
        place.setMinWidth(USE_PREF_SIZE);
        place.setId("pickPlace" + number);
        letDrag(place);
        text.getStyleClass().add("pick-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        Button up = button("pickUp", Feather.ARROW_UP, "trainer.picks.up", () -> actions.move(pick, -1));
        up.setDisable(number == 1);
        Button down = button("pickDown", Feather.ARROW_DOWN, "trainer.picks.down", () -> actions.move(pick, 1));
        down.setDisable(number == last);
        Button remove = button("pickRemove", Feather.TRASH_2, "trainer.picks.remove", () -> actions.remove(pick));
        Button full = button("pickShow", Feather.EYE, "trainer.picks.show", () -> actions.show(pick));
        getChildren().addAll(place, text, marksField(), new HBox(full, up, down, remove));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        pick.keptProperty().addListener((kept, old, now) -> show());
        show();
    }

    private void onKey(KeyEvent event) {
        boolean isMove = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && isMove) {
            event.consume();
            actions.move(pick, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getTarget() == this && event.getCode() == KeyCode.ENTER) {
            event.consume();
            actions.show(pick);
        } else if (event.getTarget() == this && event.getCode() == KeyCode.DELETE) {
            event.consume();
            actions.remove(pick);
        }
    }

    /** Dragged by its number onto another line, the question takes that line's place. */
    private void letDrag(Label place) {
        place.setCursor(Cursor.MOVE);
        place.setOnDragDetected(event -> startFullDrag());
        setOnMouseDragReleased(event -> {
            if (event.getGestureSource() instanceof PickLine dragged) {
                dragged.actions.move(dragged.pick, number - dragged.number);
            }
        });
    }

    private void show() {
        Question question = pick.kept().question();
        setAccessibleText(context.text("trainer.picks.spoken", number, question.stem().plain()));
        FlowPane chips = new FlowPane(new Chip(MarkingWords.typeOf(question.type(), context.texts()), Chip.Tone.PLAIN));
        chips.getStyleClass().add("chip-row");
        PickedQuestion state = pick.at(number);
        if (state.isRetired()) {
            chips.getChildren().add(new Chip(context.text("trainer.picks.retired"), Chip.Tone.WARN));
        } else if (state.isOutdated()) {
            Hyperlink takeOver = new Hyperlink(context.text("trainer.picks.take-over"));
            takeOver.setId("takeOver" + number);
            takeOver.getStyleClass().addAll("link", "small");
            takeOver.setOnAction(event -> pick.takeOver());
            chips.getChildren().addAll(new Chip(context.text("trainer.picks.newer"), Chip.Tone.WARN), takeOver);
        }
        text.getChildren().setAll(new WrappedLabel(question.stem().plain()), chips);
        if (state.isOutdated()) {
            text.getChildren().add(new WrappedLabel(
                    context.text("trainer.picks.now", state.now().orElseThrow().question().stem().plain()),
                    "muted", "small"));
        }
    }

    private VBox marksField() {
        Spinner<BigDecimal> spinner = new Spinner<>();
        spinner.setId("pickMarks" + number);
        spinner.getStyleClass().add("number-field");
        spinner.setMinWidth(USE_PREF_SIZE);
        NumberValues.decimal(spinner, "0.5", "100", "0.5", pick.marksProperty());
        Label label = new Label(context.text("trainer.picks.marks"));
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(spinner);
        VBox box = new VBox(label, spinner);
        box.getStyleClass().add("field-box");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private Button button(String id, Feather icon, String key, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id + number);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(context.text(key, number));
        button.setTooltip(new Tooltip(context.text(key, number)));
        button.getStyleClass().addAll("quiet-button", "row-remove");
        button.setOnAction(event -> action.run());
        return button;
    }
}
