package org.xuegui.ui.exam;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptLog;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.ProgressRing;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.LogWords;
import org.xuegui.ui.question.MarkingWords;

/** The cards of a result but its questions: score, parts, log. */
final class ResultCards {

    private static final double HUNDRED = 100;

    private final Texts texts;
    private final ExamWords words;
    private final ZoneId zone;

    ResultCards(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.words = new ExamWords(texts);
        this.zone = zone;
    }

    /** Score, passed or not, time. */
    Card score(ExaminationResult result) {
        String percent = MarkingWords.plain(result.score().percent());
        ProgressRing ring = new ProgressRing(result.score().percent().doubleValue() / HUNDRED, percent + "%");
        WrappedLabel score = new WrappedLabel(
                texts.text("exam.result.score", MarkingWords.plain(result.score().score())), "result-score");
        score.setId("score");
        Chip passed = passed(result);
        FlowPane first = new FlowPane(score, passed,
                new WrappedLabel(texts.text("exam.result.of-full",
                        MarkingWords.plain(result.score().full()), ExamWords.passMarks(result.blueprint())), "muted"));
        first.getStyleClass().add("exam-chips");
        VBox lines = new VBox(first, new WrappedLabel(facts(result), "muted", "small"));
        lines.getStyleClass().add("exam-words");
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(ring, lines);
        row.getStyleClass().add("result-head");
        Card card = Card.titled(result.attempt().title(), row);
        if (result.score().provisional() > 0) {
            card.getChildren().add(notice(texts.text("exam.result.provisional", result.score().provisional())));
        }
        if (result.questions().isEmpty()) {
            card.getChildren().add(notice(texts.text(result.blueprint().disclosure() == Disclosure.AFTER_RELEASE
                    ? "exam.result.not-released" : "exam.result.score-only")));
        }
        return card;
    }

    private Chip passed(ExaminationResult result) {
        Chip chip = result.score().isUndecided()
                ? new Chip("… " + texts.text("exam.result.undecided"), Chip.Tone.WARN)
                : result.isPassed()
                        ? new Chip("✓ " + texts.text("exam.result.passed"), Chip.Tone.OK)
                        : new Chip("✗ " + texts.text("exam.result.failed"), Chip.Tone.ACCENT);
        chip.setId("passed");
        return chip;
    }

    /** Marks per topic. */
    Card topics(ExaminationResult result) {
        Card card = Card.titled(texts.text("exam.result.topics.title"));
        result.topics().forEach(line -> card.getChildren().add(part(
                line.title().isEmpty() ? texts.text("exam.result.topic.other") : line.title(), line.numbers())));
        return card;
    }

    /** Marks per type. */
    Card types(ExaminationResult result) {
        Card card = Card.titled(texts.text("exam.result.types.title"));
        result.types().forEach(line ->
                card.getChildren().add(part(MarkingWords.typeOf(line.type(), texts), line.numbers())));
        return card;
    }

    /** What the log holds, a line each. */
    List<String> log(ExaminationResult result) {
        return new LogWords(texts, zone).lines(AttemptLog.of(result.events()));
    }

    private String facts(ExaminationResult result) {
        boolean isByItself = result.events().stream().anyMatch(event -> event.isHandInByItself());
        String ended = result.attempt().endedAt().map(at -> ExamWords.dayTime(at, zone)).orElse("");
        return String.join(texts.text("exam.meta.separator"), List.of(
                texts.text("exam.result.right", result.score().right(), result.score().questions()),
                texts.text("exam.result.time", words.length(result.attempt().usedTime())),
                texts.text(isByItself ? "exam.result.by-itself" : "exam.result.handed-in", ended)));
    }

    private Node part(String title, ExaminationResult.Numbers numbers) {
        Label name = new Label(title);
        name.getStyleClass().add("part-title");
        MasteryBar bar = new MasteryBar(share(numbers));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label count = new Label(texts.text("exam.result.part",
                MarkingWords.plain(numbers.score()), MarkingWords.plain(numbers.full())));
        count.getStyleClass().addAll("muted", "part-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(name, bar, count);
        row.getStyleClass().add("part-row");
        return row;
    }

    private static double share(ExaminationResult.Numbers numbers) {
        return numbers.full().compareTo(BigDecimal.ZERO) == 0
                ? 0
                : numbers.score().doubleValue() / numbers.full().doubleValue();
    }

    private static WrappedLabel notice(String text) {
        return new WrappedLabel(text, "notice");
    }
}
