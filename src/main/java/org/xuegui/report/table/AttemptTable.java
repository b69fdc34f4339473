package org.xuegui.report.table;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.xuegui.base.text.Texts;
import org.xuegui.report.AttemptRow;
import org.xuegui.report.ScoreReport;

/** 明细: every sitting. */
final class AttemptTable {

    private final Texts texts;
    private final FilterText words;

    AttemptTable(Texts texts) {
        this.texts = texts;
        this.words = new FilterText(texts);
    }

    Table of(ScoreReport report) {
        ZoneId zone = report.header().zone();
        return new Table(
                texts.text("report.sheet.attempts"),
                new Columns(texts)
                        .add(Columns.TIME, "started", "ended")
                        .add(Columns.NAME, "learner", "unit")
                        .add(Columns.NUMBER, "kind")
                        .add(32, "title")
                        .add(Columns.NUMBER, "questions", "answered", "right", "to-mark", "score", "full", "percent",
                                "pass-percent", "result", "counting", "used-minutes", "interruptions")
                        .list(),
                report.attempts().stream().map(row -> row(row, zone)).toList());
    }

    private List<Cell> row(AttemptRow row, ZoneId zone) {
        return List.of(
                Cell.of(row.startedAt(), zone),
                Cell.of(row.endedAt(), zone),
                Cell.of(row.learner()),
                Cell.of(row.unit()),
                Cell.of(words.kind(row.kind())),
                Cell.of(row.title()),
                Cell.of(row.questions()),
                Cell.of(row.answered()),
                Cell.of(row.right()),
                Cell.of(row.toMark()),
                Cell.of(row.score()),
                Cell.of(row.full()),
                Cell.of(row.percent()),
                Cell.of(row.passPercent().map(BigDecimal::valueOf)),
                words.result(row.isPassed(), row.isUndecided()),
                Cell.of(texts.text(row.isCounting() ? "report.counting.yes" : "report.counting.no")),
                Cell.minutes(row.usedTime()),
                Cell.of(row.interruptions()));
    }
}
