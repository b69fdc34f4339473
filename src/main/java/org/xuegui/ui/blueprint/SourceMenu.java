package org.xuegui.ui.blueprint;

import java.util.List;
import javafx.collections.ObservableList;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;
import org.xuegui.ui.control.TickMenu;

/** What a row draws from: topics, sets, both, or everything when nothing is ticked. */
final class SourceMenu extends TickMenu {

    SourceMenu(Texts texts, Sources sources, RowDraft row) {
        super(texts.text("blueprint.row.anything"),
                (first, count) -> texts.text("blueprint.row.several", first, count));
        heading(texts.text("blueprint.row.topics"));
        for (StudyPack pack : sources.packs()) {
            for (Topic topic : pack.topics()) {
                tick(topic.title(), topic.id(), row.topics());
            }
        }
        heading(texts.text("blueprint.row.sets"));
        for (QuizSetSummary set : sources.sets()) {
            tick(set.title(), set.id(), row.sets());
        }
        gone(texts, row.topics());
        gone(texts, row.sets());
    }

    /** What is no longer in use still narrows the row: it must be seen to be unticked. */
    private void gone(Texts texts, ObservableList<String> chosen) {
        List.copyOf(chosen).stream()
                .filter(id -> !has(id))
                .forEach(id -> tick(texts.text("blueprint.row.gone", id), id, chosen));
    }
}
