package org.xuegui.ui.exam;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.exam.ExaminationResult;
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
        return result.score().map(score -> score(result, score)).orElseGet(() -> keptBack(result));
    }

    private Card keptBack(ExaminationResult result) {
        return Card.titled(
                result.attempt().title(),
                notice(texts.text("exam.result.kept-back")),
                new WrappedLabel(joined(timeAndEnd(result)), "muted", "small"));
    }

    private Card score(ExaminationResult result, AttemptScore score) {
        HBox row = new HBox(
                new ProgressRing(score.percent().doubleValue() / HUNDRED, MarkingWords.plain(score.percent()) + "%"),
                words(result, score));
        row.getStyleClass().add("result-head");
        Card card = Card.titled(result.attempt().title(), row);
        if (score.provisional() > 0) {
            card.getChildren().add(notice(texts.text("exam.result.provisional", score.provisional())));
        }
        if (result.questions().isEmpty()) {
            card.getChildren().add(notice(texts.text(result.blueprint().disclosure().waitsForRelease()
                    ? "exam.result.not-released" : "exam.result.score-only")));
        }
        return card;
    }

    private VBox words(ExaminationResult result, AttemptScore score) {
        WrappedLabel marks =
                new WrappedLabel(texts.text("exam.result.score", MarkingWords.plain(score.score())), "result-score");
        marks.setId("score");
        FlowPane first = new FlowPane(marks, passed(result, score),
                new WrappedLabel(texts.text("exam.result.of-full",
                        MarkingWords.plain(score.full()), ExamWords.passMarks(result.blueprint())), "muted"));
        first.getStyleClass().add("exam-chips");
        VBox lines = new VBox(first, new WrappedLabel(facts(result, score), "muted", "small"));
        lines.getStyleClass().add("exam-words");
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private Chip passed(ExaminationResult result, AttemptScore score) {
        Chip chip = score.isUndecided()
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

    private String facts(ExaminationResult result, AttemptScore score) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.text("exam.result.right", score.right(), score.questions()));
        facts.addAll(timeAndEnd(result));
        return joined(facts);
    }

    private String joined(List<String> facts) {
        return String.join(texts.text("exam.meta.separator"), facts);
    }

    private List<String> timeAndEnd(ExaminationResult result) {
        boolean isByItself = result.events().stream().anyMatch(event -> event.isHandInByItself());
        String ended = result.attempt().endedAt().map(at -> ExamWords.dayTime(at, zone)).orElse("");
        return List.of(
                texts.text("exam.result.time", words.length(result.attempt().usedTime())),
                texts.text(isByItself ? "exam.result.by-itself" : "exam.result.handed-in", ended));
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
