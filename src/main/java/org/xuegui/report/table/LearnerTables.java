package org.xuegui.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.learner.Unit;
import org.xuegui.learning.mastery.Mastery;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.learning.records.StudyTotals;
import org.xuegui.report.record.LearnerRecord;

/** A learner's record as tables: 概况 记录 专题 知识点 学习日. */
public final class LearnerTables {

    private final Texts texts;
    private final FilterText words;

    /** Tables in this language. */
    public LearnerTables(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.words = new FilterText(texts);
    }

    /** All tables, in the order of the sheets. */
    public List<Table> of(LearnerRecord record) {
        return List.of(overview(record), history(record), topics(record), facts(record), days(record));
    }

    /** Whose record it is and of when, in one line for the head of each page. */
    public String inShort(LearnerRecord record) {
        String unit = record.learner().unit().map(Unit::name).orElseGet(() -> texts.text("report.unit.none"));
        return texts.text("report.pdf.about-record", texts.text("report.period.all"), record.learner().name(), unit);
    }

    private Table overview(LearnerRecord record) {
        StudyTotals totals = record.totals();
        List<List<Cell>> rows = List.of(
                line("learner", Cell.of(record.learner().name())),
                line("unit", Cell.of(record.learner().unit().map(Unit::name).orElse(""))),
                line("created", Cell.of(record.createdAt(), record.zone())),
                line("version", Cell.of(record.programVersion())),
                line("days", Cell.of(totals.days())),
                line("answers", Cell.of(totals.answers())),
                line("right", Cell.of(totals.right())),
                line("to-mark", Cell.of(totals.provisional())),
                line("examinations", Cell.of(totals.examinations())),
                line("passed", Cell.of(totals.passed())));
        return new Table(
                texts.text("report.sheet.overview"),
                new Columns(texts).add(26, "item").add(40, "value").list(),
                rows);
    }

    private List<Cell> line(String name, Cell value) {
        return List.of(Cell.of(texts.text("report.summary." + name)), value);
    }

    private Table history(LearnerRecord record) {
        return new Table(
                texts.text("report.sheet.history"),
                new Columns(texts)
                        .add(Columns.TIME, "started", "ended")
                        .add(Columns.NUMBER, "kind")
                        .add(32, "title")
                        .add(Columns.NUMBER, "questions", "answered", "right", "to-mark", "score", "full", "percent", "result",
                                "used-minutes")
                        .list(),
                record.history().stream().map(line -> history(line, record)).toList());
    }

    private List<Cell> history(HistoryLine line, LearnerRecord record) {
        return List.of(
                Cell.of(line.startedAt(), record.zone()),
                Cell.of(line.endedAt(), record.zone()),
                Cell.of(words.kind(line.kind())),
                Cell.of(line.title()),
                Cell.of(line.questions()),
                number(line, score -> Cell.of(score.answered())),
                number(line, score -> Cell.of(score.right())),
                number(line, score -> Cell.of(score.provisional())),
                number(line, score -> Cell.of(score.score())),
                number(line, score -> Cell.of(score.full())),
                number(line, score -> Cell.of(score.percent())),
                line.score().map(score -> words.result(score.isPassed(), score.isUndecided()))
                        .orElseGet(() -> Cell.of(texts.text("report.result.kept-back"))),
                Cell.minutes(line.usedTime()));
    }

    private static Cell number(HistoryLine line, Function<AttemptScore, Cell> number) {
        return line.score().map(number).orElse(Cell.EMPTY);
    }

    private Table topics(LearnerRecord record) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LearnerRecord.PackMastery pack : record.packs()) {
            for (Mastery.OfTopic topic : pack.mastery().topics()) {
                rows.add(List.of(
                        Cell.of(pack.pack()),
                        Cell.of(topic.topic().title()),
                        Cell.of(topic.factCount()),
                        new Cell.Share(topic.share())));
            }
        }
        return new Table(
                texts.text("report.sheet.topics"),
                new Columns(texts)
                        .add(24, "pack")
                        .add(Columns.NAME, "topic")
                        .add(Columns.NUMBER, "fact-count", "mastery")
                        .list(),
                rows);
    }

    private Table facts(LearnerRecord record) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LearnerRecord.PackMastery pack : record.packs()) {
            for (Mastery.OfFact fact : pack.mastery().facts()) {
                rows.add(List.of(
                        Cell.of(pack.pack()),
                        Cell.of(fact.fact().id()),
                        Cell.of(fact.fact().statement()),
                        Cell.of(fact.answers()),
                        Cell.of(fact.counted()),
                        Cell.of(fact.right()),
                        Cell.ofShare(fact.answers() == 0 ? Optional.empty() : Optional.of(fact.recall())),
                        new Cell.Share(fact.share())));
            }
        }
        return new Table(
                texts.text("report.sheet.own-facts"),
                new Columns(texts)
                        .add(24, "pack")
                        .add(Columns.NUMBER, "fact")
                        .add(Columns.TEXT, "statement")
                        .add(Columns.NUMBER, "fact-answers", "counted", "counted-right", "recall", "mastery")
                        .list(),
                rows);
    }

    private Table days(LearnerRecord record) {
        return new Table(
                texts.text("report.sheet.days"),
                new Columns(texts).add(Columns.NAME, "day").add(Columns.NUMBER, "fact-answers", "points-read").list(),
                record.days().stream()
                        .map(day -> List.<Cell>of(
                                new Cell.Day(day.date()), Cell.of(day.answers()), Cell.of(day.pointsRead())))
                        .toList());
    }
}
