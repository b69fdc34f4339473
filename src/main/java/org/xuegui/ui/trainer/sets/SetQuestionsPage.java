package org.xuegui.ui.trainer.sets;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.ListAndPreview;
import org.xuegui.ui.trainer.part.QuestionPreview;
import org.xuegui.ui.trainer.part.QuizWords;

/** The questions of a set: the list at the left, the chosen one as a learner sees it at the right. */
final class SetQuestionsPage {

    private final ListAndPreview<Line> page;

    /** A question and its place in the set, from 1. */
    private record Line(int place, StoredQuestion question) {}

    SetQuestionsPage(ScreenContext context, String title, List<StoredQuestion> questions, Runnable onBack) {
        QuestionPreview preview = new QuestionPreview(context);
        QuizWords words = new QuizWords(context.texts(), context.clock());
        DataTable<Line> table = new DataTable<>();
        table.setId("questionTable");
        table.addNumber("place", context.text("trainer.questions.place"), 3.6, Line::place, String::valueOf);
        table.addText("type", context.text("trainer.questions.type"), 5.9,
                line -> words.type(line.question().question().type()));
        TableColumn<Line, ?> stem = table.addGrowingText("stem", context.text("trainer.questions.stem"), 10,
                line -> line.question().question().stem().plain());
        table.setOptional(List.of(stem));
        table.getItems().setAll(IntStream.range(0, questions.size())
                .mapToObj(i -> new Line(i + 1, questions.get(i)))
                .toList());
        page = new ListAndPreview<>(context, table, preview,
                context.text("trainer.questions.count", title, questions.size()), onBack);
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> {
            if (now != null) {
                preview.show(now.question().question());
                page.toTop();
            }
        });
        table.getSelectionModel().selectFirst();
    }

    Parent root() {
        return page.root();
    }
}
