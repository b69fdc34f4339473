package org.xuegui.ui.trainer.results;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.attempt.AttemptLog;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.report.AttemptRow;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.question.LogWords;
import org.xuegui.ui.question.QuestionMode;
import org.xuegui.ui.question.ShownQuestion;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.ListAndPreview;
import org.xuegui.ui.trainer.part.QuestionPreview;
import org.xuegui.ui.trainer.part.QuizWords;

/** One examination as a learner sat it: score, and each question with the answer given. */
final class ResultPage {

    private final ScreenContext context;
    private final ListAndPreview<AnsweredQuestion> page;

    ResultPage(ScreenContext context, AttemptRow row, ExaminationResult result, Runnable onBack) {
        this.context = context;
        QuizWords words = new QuizWords(context.texts(), context.clock());
        QuestionPreview preview = new QuestionPreview(context);
        DataTable<AnsweredQuestion> table = new DataTable<>();
        table.setId("resultTable");
        table.addNumber("place", context.text("trainer.questions.place"), 3.6,
                line -> line.position() + 1, String::valueOf);
        TableColumn<AnsweredQuestion, ?> type = table.addText("type", context.text("trainer.questions.type"), 6.8,
                line -> words.type(line.question().question().type()));
        table.addGrowingText("stem", context.text("trainer.questions.stem"), 10,
                line -> line.question().question().stem().plain());
        TableColumn<AnsweredQuestion, ?> earned = table.addNumber("earned", context.text("trainer.result.earned"), 5.2, AnsweredQuestion::earned,
                ResultsController::plain);
        table.addNode("verdict", context.text("trainer.result.verdict"), 5, this::verdict,
                line -> Boolean.toString(line.isRight()));
        table.setOptional(List.of(earned, type));
        table.getItems().setAll(result.questions());
        page = new ListAndPreview<>(context, table, preview, summary(row, words), onBack,
                chips(row, result.blueprint().sitting().extraTimePercent(), AttemptLog.of(result.events())));
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> {
            if (now != null) {
                preview.show(new ShownQuestion(now.question().question(), now.item().order(), now.position() + 1,
                        QuestionMode.OF_LEARNER), now.response(), remarks(now));
                page.toTop();
            }
        });
        table.getSelectionModel().selectFirst();
    }

    Parent root() {
        return page.root();
    }

    private List<String> remarks(AnsweredQuestion line) {
        return line.comment().isEmpty() ? List.of() : List.of(context.text("trainer.result.comment", line.comment()));
    }

    private Node chips(AttemptRow row, int extraTime, AttemptLog log) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().addAll("chip-row", "table-head");
        chips.getChildren().add(new Chip(context.text("trainer.result.score",
                ResultsController.plain(row.score()), ResultsController.plain(row.full())), Chip.Tone.INFO));
        PassedChip.of(row, context.texts()).ifPresent(chips.getChildren()::add);
        if (row.toMark() > 0) {
            chips.getChildren().add(new Chip(context.text("trainer.result.to-mark", row.toMark()), Chip.Tone.WARN));
        }
        chips.getChildren().add(new Chip(
                context.text("trainer.result.right", row.right(), row.questions()), Chip.Tone.PLAIN));
        if (extraTime > 0) {
            chips.getChildren().add(new Chip(context.text("trainer.result.extra-time", extraTime), Chip.Tone.PLAIN));
        }
        if (!log.events().isEmpty()) {
            chips.getChildren().add(logLink(log));
        }
        return chips;
    }

    private Hyperlink logLink(AttemptLog log) {
        Hyperlink link = new Hyperlink(context.text("trainer.result.log.button", log.events().size()));
        link.setId("logLink");
        link.getStyleClass().addAll("link", "small");
        link.setOnAction(event -> showLog(log));
        return link;
    }

    private void showLog(AttemptLog log) {
        LogWords words = new LogWords(context.texts(), context.clock().getZone());
        VBox content = new VBox(new WrappedLabel(words.summary(log), "strong"));
        content.getStyleClass().add("dialog-form");
        content.setId("attemptLog");
        words.lines(log).forEach(line -> content.getChildren().add(new WrappedLabel(line)));
        content.getChildren().add(new WrappedLabel(context.text("trainer.result.log.text"), "muted", "small"));
        context.dialogs().open(new DialogContent(context.text("trainer.result.log.title"), content,
                List.of(DialogContent.Action.closing(context.text("trainer.close.button")))));
    }

    private String summary(AttemptRow row, QuizWords words) {
        Duration used = row.usedTime();
        return context.text("trainer.result.summary", words.time(row.endedAt()), used.toMinutes(), used.toSecondsPart());
    }

    private Node verdict(AnsweredQuestion line) {
        if (line.mark().isEmpty()) {
            return new Chip(context.text("trainer.result.unanswered"), Chip.Tone.PLAIN);
        }
        if (line.isProvisional()) {
            return new Chip(context.text("trainer.result.waiting"), Chip.Tone.WARN);
        }
        if (line.isRight()) {
            return new Chip(context.text("trainer.result.full"), Chip.Tone.OK);
        }
        boolean isPart = line.earned().signum() > 0;
        return new Chip(context.text(isPart ? "trainer.result.part" : "trainer.result.wrong"),
                isPart ? Chip.Tone.WARN : Chip.Tone.ACCENT);
    }
}
