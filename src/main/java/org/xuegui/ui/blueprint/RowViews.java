package org.xuegui.ui.blueprint;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.QuestionType;

/** Shows the rows of a blueprint one below the other. */
public final class RowViews {

    private final VBox box;
    private final Texts texts;
    private final Supplier<Sources> sources;
    private final List<QuestionType> types;
    private final ObservableList<RowDraft> rows;
    private final Consumer<RowDraft> onRemove;

    private RowViews(
            VBox box,
            Texts texts,
            Supplier<Sources> sources,
            List<QuestionType> types,
            ObservableList<RowDraft> rows,
            Consumer<RowDraft> onRemove) {
        this.box = box;
        this.texts = texts;
        this.sources = sources;
        this.types = types;
        this.rows = rows;
        this.onRemove = onRemove;
    }

    /**
     * Keeps these rows shown in the box.
     *
     * @param sources what they can draw from
     * @param types the types they may ask for
     * @param onRemove removes a row
     */
    public static void keep(
            VBox box,
            Texts texts,
            Supplier<Sources> sources,
            List<QuestionType> types,
            ObservableList<RowDraft> rows,
            Consumer<RowDraft> onRemove) {
        RowViews views = new RowViews(box, texts, sources, types, rows, onRemove);
        rows.addListener((ListChangeListener<RowDraft>) views::changed);
        views.show();
    }

    /** A row that is only edited keeps its fields, and with them the focus. */
    private void changed(ListChangeListener.Change<? extends RowDraft> change) {
        boolean isOnlyEdited = true;
        while (change.next()) {
            isOnlyEdited &= change.wasUpdated();
        }
        if (!isOnlyEdited) {
            show();
        }
    }

    private void show() {
        box.getChildren().setAll(IntStream.range(0, rows.size())
                .mapToObj(i -> new RowView(texts, sources.get(), types, rows.get(i), i + 1, onRemove))
                .toList());
    }
}
