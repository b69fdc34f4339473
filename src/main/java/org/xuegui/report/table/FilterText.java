package org.xuegui.report.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.report.ScoreFilter;
import org.xuegui.report.ScoreReport;

/** What a report is about, in words. */
final class FilterText {

    private final Texts texts;

    FilterText(Texts texts) {
        this.texts = texts;
    }

    /** Passed, failed, or undecided; empty where there is nothing to pass. */
    Cell result(Optional<Boolean> isPassed, boolean isUndecided) {
        return isUndecided
                ? Cell.of(texts.text("report.result.undecided"))
                : isPassed.map(passed -> Cell.of(texts.text(passed ? "report.result.passed" : "report.result.failed")))
                        .orElse(Cell.EMPTY);
    }

    String period(ScoreFilter filter) {
        if (filter.from().isEmpty() && filter.to().isEmpty()) {
            return texts.text("report.period.all");
        }
        if (filter.from().isEmpty()) {
            return texts.text("report.period.until", filter.to().get());
        }
        return filter.to().isEmpty()
                ? texts.text("report.period.since", filter.from().get())
                : texts.text("report.period.between", filter.from().get(), filter.to().get());
    }

    String filter(ScoreReport.Header header) {
        ScoreFilter filter = header.filter();
        List<String> units = header.unitNames().stream()
                .map(name -> name.isEmpty() ? texts.text("report.unit.none") : name)
                .toList();
        List<String> kinds = Stream.of(AttemptKind.values()).filter(filter.kinds()::contains).map(this::kind).toList();
        String parts = Stream.of(
                        part("report.filter.units", filter.unitIds(), units),
                        part("report.filter.learners", filter.learnerIds(), header.learnerNames()),
                        part("report.filter.kinds", filter.kinds(), kinds),
                        part("report.filter.titles", filter.titles(), filter.titles().stream().sorted().toList()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(texts.text("report.filter.separator")));
        return parts.isEmpty() ? texts.text("report.filter.none") : parts;
    }

    private String part(String key, Collection<?> wanted, List<String> names) {
        return wanted.isEmpty() ? "" : texts.text(key, String.join(texts.text("report.filter.comma"), names));
    }

    String kind(AttemptKind kind) {
        return texts.text(switch (kind) {
            case PRACTICE -> "report.kind.practice";
            case EXAMINATION -> "report.kind.examination";
            case REVIEW -> "report.kind.review";
        });
    }
}
