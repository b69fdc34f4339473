package org.xuegui.report.table;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Texts;
import org.xuegui.report.ScoreReport;

/** 汇总: what the report is about and the numbers over all its sittings, a line each. */
final class SummaryTable {

    private final Texts texts;
    private final List<List<Cell>> rows = new ArrayList<>();

    SummaryTable(Texts texts) {
        this.texts = texts;
    }

    Table of(ScoreReport report) {
        about(report.header());
        numbers(report.summary());
        for (ScoreReport.Band band : report.summary().bands()) {
            String label = band.to() == 100
                    ? texts.text("report.band.top", band.from())
                    : texts.text("report.band.between", band.from(), band.to());
            rows.add(List.of(Cell.of(label), Cell.of(band.attempts())));
        }
        return new Table(
                texts.text("report.sheet.summary"),
                new Columns(texts).add(26, "item").add(60, "value").list(),
                rows);
    }

    private void about(ScoreReport.Header header) {
        FilterText filterText = new FilterText(texts);
        line("period", Cell.of(filterText.period(header.filter())));
        line("filter", Cell.of(filterText.filter(header)));
        line("learners", Cell.of(header.learners()));
        line("created", Cell.of(header.createdAt(), header.zone()));
        line("zone", Cell.of(header.zone().getId()));
        line("version", Cell.of(header.programVersion()));
    }

    private void numbers(ScoreReport.Summary summary) {
        ScoreReport.Numbers numbers = summary.numbers();
        line("units", Cell.of(summary.units()));
        line("attempts", Cell.of(numbers.attempts()));
        line("counting", Cell.of(numbers.counting()));
        line("to-mark", Cell.of(summary.toMark()));
        line("mean", Cell.of(numbers.mean()));
        line("median", Cell.of(summary.median()));
        line("best", Cell.of(numbers.best()));
        line("lowest", Cell.of(numbers.lowest()));
        line("to-pass", Cell.of(numbers.toPass()));
        line("passed", Cell.of(numbers.passed()));
        line("pass-rate", Cell.ofShare(numbers.passRate()));
        line("used-minutes", Cell.minutes(numbers.usedTime()));
    }

    private void line(String name, Cell value) {
        rows.add(List.of(Cell.of(texts.text("report.summary." + name)), value));
    }
}
