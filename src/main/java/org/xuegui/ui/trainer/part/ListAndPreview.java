package org.xuegui.ui.trainer.part;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/**
 * A page with a list at the left and what is chosen in it, mostly a question, at the right, above a bar that leads back.
 *
 * @param <S> what a row of the list is
 */
public final class ListAndPreview<S> {

    private static final double LIST_SHARE = 0.44;
    /** Below this width, in em, the list keeps to its numbers and leaves the room to the question. */
    private static final double NARROW = 46;
    private static final double NARROW_LIST = 13.4;

    private final VBox root = new VBox();
    private final FittedScroll scroll;
    private final HBox bar;

    /**
     * A page.
     *
     * @param summary quiet text in the bar
     * @param above what stands over the list, such as chips; none of it needed
     */
    public ListAndPreview(ScreenContext context, DataTable<S> table, QuestionPreview preview, String summary,
            Runnable onBack, Node... above) {
        this(context, table, preview.root(), summary, onBack, above);
    }

    /**
     * A page that shows something else of the chosen row than a question.
     *
     * @param detail what it shows
     */
    public ListAndPreview(ScreenContext context, DataTable<S> table, Parent detail, String summary,
            Runnable onBack, Node... above) {
        scroll = new FittedScroll(detail);
        VBox list = new VBox(above);
        list.getChildren().add(table);
        list.getStyleClass().addAll("card", "table-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        BorderPane shown = new BorderPane(scroll);
        BorderPane.setAlignment(scroll, Pos.TOP_LEFT);
        shown.getStyleClass().addAll("card", "preview-card");
        shown.setMinHeight(0);
        HBox body = new HBox(list, shown);
        body.getStyleClass().add("page-body");
        DoubleBinding width = Bindings.createDoubleBinding(
                () -> listWidth(body.getWidth(), table.getEm()), body.widthProperty(), table.emProperty());
        list.minWidthProperty().bind(width);
        list.maxWidthProperty().bind(width);
        shown.setMinWidth(0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().add("trainer-page");
        bar = bar(context, summary, onBack);
        root.getChildren().addAll(body, bar);
    }

    /** Its node. */
    public Parent root() {
        return root;
    }

    /** Puts what can be done with the list beside the way back, in place of the summary; the next step at the right. */
    public void setActions(Node actions, Node primary) {
        HBox.setHgrow(actions, Priority.ALWAYS);
        bar.getChildren().setAll(bar.getChildren().get(0), actions, primary);
    }

    /** Puts this, such as what narrows the list, over list and preview. */
    public void setHead(Node head) {
        root.getChildren().add(0, head);
    }

    /** Shows the top of the question, after another was chosen. */
    public void toTop() {
        scroll.toTop();
    }

    private static double listWidth(double whole, double em) {
        return whole < NARROW * em ? NARROW_LIST * em : whole * LIST_SHARE;
    }

    private static HBox bar(ScreenContext context, String summary, Runnable onBack) {
        Button back = new Button(context.text("trainer.back.button"));
        back.setId("backButton");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.getStyleClass().add("secondary-button");
        back.setOnAction(event -> onBack.run());
        HBox bar = new HBox(back, new WrappedLabel(summary, "muted", "small"));
        HBox.setHgrow(bar.getChildren().get(1), Priority.ALWAYS);
        bar.getStyleClass().add("action-bar");
        return bar;
    }
}
