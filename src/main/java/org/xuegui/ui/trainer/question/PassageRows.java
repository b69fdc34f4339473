package org.xuegui.ui.trainer.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.draft.PassageEdit;

/** Rows of one text each, such as the items of an ordering question. */
record PassageRows(EditorFields fields, String id, String nameKey, Supplier<List<Passage>> all,
        Consumer<List<Passage>> onChanged) implements RowList.Rows {

    /** The number of a row before its text. */
    static Label number(int index) {
        Label number = new Label((index + 1) + ".");
        number.getStyleClass().addAll("muted", "row-lead");
        number.setMinWidth(Label.USE_PREF_SIZE);
        return number;
    }

    @Override
    public int size() {
        return all.get().size();
    }

    @Override
    public Node lead(int index) {
        return number(index);
    }

    @Override
    public List<TextArea> fields(int index) {
        return List.of(fields.area(id + "Text" + (index + 1), fields.texts().text(nameKey, index + 1),
                PassageEdit.text(all.get().get(index)), 1, typed -> change(texts ->
                        texts.set(index, PassageEdit.change(texts.get(index), typed, false)))));
    }

    @Override
    public void add() {
        change(texts -> texts.add(Passage.EMPTY));
    }

    @Override
    public void remove(int index) {
        change(texts -> texts.remove(index));
    }

    @Override
    public void move(int index, int by) {
        change(texts -> Collections.swap(texts, index, index + by));
    }

    private void change(Consumer<List<Passage>> change) {
        List<Passage> changed = new ArrayList<>(all.get());
        change.accept(changed);
        onChanged.accept(changed);
    }
}
