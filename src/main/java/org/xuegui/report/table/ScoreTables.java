package org.xuegui.report.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.QuestionType;
import org.xuegui.report.ScoreReport;

/** A score report as tables: 汇总 单位 个人 题目 要点 明细. */
public final class ScoreTables {

    private final Texts texts;

    /** Tables in this language. */
    public ScoreTables(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** All tables, in the order of the sheets. */
    public List<Table> of(ScoreReport report) {
        return List.of(
                new SummaryTable(texts).of(report), units(report), people(report), questions(report), facts(report),
                attempts(report));
    }

    /** What the report is about, as label and value: period, filter, number of learners, program version. */
    public List<List<Cell>> about(ScoreReport report) {
        FilterText filterText = new FilterText(texts);
        ScoreReport.Header header = report.header();
        return List.of(
                List.of(label("period"), Cell.of(filterText.period(header.filter()))),
                List.of(label("filter"), Cell.of(filterText.filter(header))),
                List.of(label("learners"), Cell.of(header.learners())),
                List.of(label("created"), Cell.of(header.createdAt(), header.zone())),
                List.of(label("version"), Cell.of(header.programVersion())));
    }

    /** The same in one line, for the head of each page. */
    public String inShort(ScoreReport report) {
        FilterText filterText = new FilterText(texts);
        ScoreReport.Header header = report.header();
        return texts.text("report.pdf.about",
                filterText.period(header.filter()), filterText.filter(header), header.learners());
    }

    /** Every sitting. */
    public Table attempts(ScoreReport report) {
        return new AttemptTable(texts).of(report);
    }

    private Cell label(String name) {
        return Cell.of(texts.text("report.summary." + name));
    }

    private Table units(ScoreReport report) {
        return new Table(
                texts.text("report.sheet.units"),
                numbers(new Columns(texts).add(Columns.NAME, "unit").add(Columns.NUMBER, "learners")).list(),
                report.units().stream()
                        .map(line -> joined(
                                List.of(unit(line.unit()), Cell.of(line.learners())), numbers(line.numbers())))
                        .toList());
    }

    private Table people(ScoreReport report) {
        return new Table(
                texts.text("report.sheet.people"),
                numbers(new Columns(texts).add(Columns.NAME, "learner", "unit"))
                        .add(Columns.NUMBER, "last")
                        .add(Columns.TIME, "last-at")
                        .list(),
                report.people().stream()
                        .map(line -> joined(
                                List.of(Cell.of(line.learner()), Cell.of(line.unit())),
                                numbers(line.numbers()),
                                List.of(Cell.of(line.last()), Cell.of(line.lastAt(), report.header().zone()))))
                        .toList());
    }

    private Cell unit(String name) {
        return Cell.of(name.isEmpty() ? texts.text("report.unit.none") : name);
    }

    private static Columns numbers(Columns columns) {
        return columns.add(Columns.NUMBER,
                "attempts", "mean", "best", "lowest", "to-pass", "passed", "pass-rate", "used-minutes");
    }

    private static List<Cell> numbers(ScoreReport.Numbers numbers) {
        return List.of(
                Cell.of(numbers.attempts()),
                Cell.of(numbers.mean()),
                Cell.of(numbers.best()),
                Cell.of(numbers.lowest()),
                Cell.of(numbers.toPass()),
                Cell.of(numbers.passed()),
                Cell.ofShare(numbers.passRate()),
                Cell.minutes(numbers.usedTime()));
    }

    private Table questions(ScoreReport report) {
        return new Table(
                texts.text("report.sheet.questions"),
                new Columns(texts)
                        .add(Columns.NAME, "set", "question-id")
                        .add(Columns.NUMBER, "type")
                        .add(Columns.TEXT, "stem")
                        .add(Columns.NAME, "facts")
                        .add(Columns.NUMBER, "asked", "answered", "right", "to-mark", "rate")
                        .list(),
                report.questions().stream().map(this::question).toList());
    }

    private List<Cell> question(ScoreReport.QuestionLine line) {
        return List.of(
                Cell.of(line.setTitle()),
                Cell.of(line.key().questionId()),
                Cell.of(type(line.type())),
                Cell.of(line.stem()),
                Cell.of(String.join(" ", line.cites())),
                Cell.of(line.asked()),
                Cell.of(line.answered()),
                Cell.of(line.right()),
                Cell.of(line.toMark()),
                Cell.ofShare(line.rate()));
    }

    private String type(QuestionType type) {
        return texts.text("report.type." + type.code());
    }

    private Table facts(ScoreReport report) {
        return new Table(
                texts.text("report.sheet.facts"),
                new Columns(texts)
                        .add(Columns.NUMBER, "fact")
                        .add(Columns.NAME, "topic")
                        .add(24, "key-point")
                        .add(Columns.TEXT, "statement")
                        .add(Columns.NUMBER, "fact-questions", "asked", "right", "rate")
                        .list(),
                report.facts().stream()
                        .map(line -> List.of(
                                Cell.of(line.factId()),
                                Cell.of(line.topic()),
                                Cell.of(line.keyPoint()),
                                Cell.of(line.statement()),
                                Cell.of(line.questions()),
                                Cell.of(line.asked()),
                                Cell.of(line.right()),
                                Cell.ofShare(line.rate())))
                        .toList());
    }

    @SafeVarargs
    private static List<Cell> joined(List<Cell>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
