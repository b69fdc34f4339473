package org.xuegui.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.WrappedLabel;

/** One dialog: heading, content that scrolls where it must, a sentence for problems, buttons. */
final class DialogPane extends VBox implements OpenDialog {

    /** Heights of what is seen that a page key goes on by: a line or two stays in sight. */
    private static final double PAGE_STEP = 0.85;
    private static final double LINE_STEP = 0.15;

    private final DialogLayer layer;
    private final WrappedLabel problem = new WrappedLabel("", "field-problem");
    private final List<Button> buttons = new ArrayList<>();
    private final Node content;
    private final FittedScroll scroll;
    private Button primary;
    private boolean isAtFirstButton;

    DialogPane(DialogLayer layer, DialogContent dialog) {
        this.layer = layer;
        this.content = dialog.content();
        getStyleClass().add("dialog");
        scroll = new FittedScroll(dialog.content());
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("dialog-scroll");
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("dialog-buttons");
        bar.setMinHeight(USE_PREF_SIZE);
        dialog.actions().forEach(action -> bar.getChildren().add(button(action)));
        problem.setVisible(false);
        problem.setManaged(false);
        getChildren().addAll(new WrappedLabel(dialog.title(), "section-title"), scroll, problem, bar);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::scrollBy);
    }

    @Override
    public void close() {
        layer.close(this);
    }

    @Override
    public void showProblem(String sentence) {
        problem.show(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    void cancel() {
        close();
    }

    /** Lets the focus begin at the first button, not at the primary one. */
    void startAtFirstButton() {
        isAtFirstButton = true;
    }

    /** Gives the focus to the first field of the content, else to the button to begin at. */
    void takeFocus() {
        applyCss(); // only now is the content inside the scene, and can take the focus
        Node field = content.lookup(".text-input");
        Node first = buttons.isEmpty() ? content : buttons.get(0);
        Node button = primary == null || isAtFirstButton ? first : primary;
        Node target = field != null ? field : button;
        target.requestFocus();
    }

    /** At the last stop Tab goes on to the first, and back at the first; says whether the focus was at such an end. */
    boolean wrapFocus(boolean isBack) {
        List<Node> stops = new ArrayList<>();
        addStops(this, stops);
        int end = isBack ? 0 : stops.size() - 1;
        if (stops.isEmpty() || getScene().getFocusOwner() != stops.get(end)) {
            return false;
        }
        stops.get(stops.size() - 1 - end).requestFocus();
        return true;
    }

    private static void addStops(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        boolean isWhole = node instanceof Control && !(node instanceof ScrollPane); // its parts are no stops
        if (node instanceof Parent parent && !isWhole) {
            parent.getChildrenUnmodifiable().forEach(child -> addStops(child, stops));
        }
    }

    private Button button(DialogContent.Action action) {
        Button button = new Button(action.label());
        button.getStyleClass().add(action.isPrimary() ? "primary-button" : "secondary-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.action().accept(this));
        buttons.add(button);
        if (action.isPrimary()) {
            button.setId("dialogPrimary");
            primary = button;
        }
        return button;
    }

    /** Page keys scroll wherever no text is written; arrows too while the focus is on one of the buttons. */
    private void scrollBy(KeyEvent event) {
        Node focused = getScene().getFocusOwner();
        boolean isOnButton = focused instanceof Button button && buttons.contains(button);
        double pages = switch (event.getCode()) {
            case PAGE_UP -> -PAGE_STEP;
            case PAGE_DOWN -> PAGE_STEP;
            case UP -> isOnButton ? -LINE_STEP : 0;
            case DOWN -> isOnButton ? LINE_STEP : 0;
            default -> 0;
        };
        if (pages != 0 && !(focused instanceof TextArea) && scroll.hasMore()) {
            event.consume();
            scroll.scrollBy(pages);
        }
    }

    private void onKey(KeyEvent event) {
        Node focused = getScene().getFocusOwner();
        boolean isElsewhere = focused instanceof Button || focused instanceof TextArea;
        if (event.getCode() == KeyCode.ENTER && primary != null && !isElsewhere) {
            event.consume();
            primary.fire();
        } else if (event.getCode() == KeyCode.ENTER && focused instanceof Button button && buttons.contains(button)) {
            event.consume();
            button.fire();
        }
    }
}
