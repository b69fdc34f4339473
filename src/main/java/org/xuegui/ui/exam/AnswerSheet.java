package org.xuegui.ui.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.FlowPane;
import org.xuegui.base.text.Texts;

/** 答题卡: a cell per question. */
final class AnswerSheet extends FlowPane {

    private final Texts texts;
    private final IntConsumer onChosen;
    private final List<SheetCell> cells = new ArrayList<>();

    AnswerSheet(Texts texts, IntConsumer onChosen) {
        this.texts = texts;
        this.onChosen = onChosen;
        getStyleClass().add("answer-sheet");
    }

    /** Shows this state. */
    void show(SheetState state) {
        if (cells.size() != state.size()) {
            build(state.size());
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(state.cells().get(i), i == state.position());
        }
    }

    private void build(int size) {
        cells.clear();
        for (int i = 0; i < size; i++) {
            int position = i;
            cells.add(new SheetCell(position, texts, () -> onChosen.accept(position)));
        }
        getChildren().setAll(cells);
    }
}
