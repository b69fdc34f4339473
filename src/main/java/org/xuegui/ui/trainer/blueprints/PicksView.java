package org.xuegui.ui.trainer.blueprints;

import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.route.ScreenContext;

/** Shows the questions of a fixed paper one below the other, in their order. */
final class PicksView {

    private final VBox box;
    private final ScreenContext context;
    private final PickList picks;
    private final ObjIntConsumer<PickDraft> onShow;

    private PicksView(VBox box, ScreenContext context, PickList picks, ObjIntConsumer<PickDraft> onShow) {
        this.box = box;
        this.context = context;
        this.picks = picks;
        this.onShow = onShow;
    }

    /**
     * Keeps these questions shown in the box.
     *
     * @param onShow shows one in full, given its place from 1
     */
    static void keep(VBox box, ScreenContext context, PickList picks, ObjIntConsumer<PickDraft> onShow) {
        PicksView view = new PicksView(box, context, picks, onShow);
        picks.all().addListener((ListChangeListener<PickDraft>) view::changed);
        view.show();
    }

    /** A question that is only edited keeps its line, and with it the focus. */
    private void changed(ListChangeListener.Change<? extends PickDraft> change) {
        boolean isOnlyEdited = true;
        while (change.next()) {
            isOnlyEdited &= change.wasUpdated();
        }
        if (!isOnlyEdited) {
            show();
        }
    }

    private void show() {
        box.getChildren().setAll(IntStream.range(0, picks.all().size()).mapToObj(this::line).toList());
        if (picks.all().isEmpty()) {
            box.getChildren().add(new EmptyState(context.text("trainer.picks.empty")));
        }
    }

    private Node line(int index) {
        int number = index + 1;
        return new PickLine(context, picks.all().get(index), number, picks.all().size(), new PickLine.Actions() {
            @Override
            public void move(PickDraft pick, int by) {
                PicksView.this.move(pick, by);
            }

            @Override
            public void remove(PickDraft pick) {
                picks.remove(pick);
            }

            @Override
            public void show(PickDraft pick) {
                onShow.accept(pick, number);
            }
        });
    }

    /** Moves a question and keeps the focus on it. */
    private void move(PickDraft pick, int by) {
        picks.move(pick, by);
        box.getChildren().get(picks.all().indexOf(pick)).requestFocus();
    }
}
