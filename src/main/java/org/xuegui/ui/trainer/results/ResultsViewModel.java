package org.xuegui.ui.trainer.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.exam.AwaitingRelease;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.learner.Unit;
import org.xuegui.report.AttemptRow;
import org.xuegui.report.ScoreFilter;
import org.xuegui.report.ScoreReportService;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.file.ReportFormat;
import org.xuegui.ui.route.ScreenContext;

/** Sittings with filters, their totals, and score reports of exactly what is shown. */
public final class ResultsViewModel {

    private final ScreenContext context;
    private final ScoreReportService reports;
    private final ReportFiles files;
    private final ExaminationService examinations;
    private final LearnerService learners;
    private final ResultsFilter filter = new ResultsFilter();
    private final ObservableList<AttemptRow> rows = FXCollections.observableArrayList();
    private final ObservableList<AwaitingRelease> awaiting = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper(this, "totals", "");
    private int asked;

    /** A view model over these services. */
    public ResultsViewModel(
            ScreenContext context,
            ScoreReportService reports,
            ReportFiles files,
            ExaminationService examinations,
            LearnerService learners) {
        this.context = context;
        this.reports = reports;
        this.files = files;
        this.examinations = examinations;
        this.learners = learners;
        for (Observable part : filter.observables()) {
            part.addListener(changed -> load());
        }
    }

    /** What the filters offer. */
    record Offers(List<Unit> units, List<Learner> learners, List<String> examinations) {}

    ResultsFilter filter() {
        return filter;
    }

    /** The sittings the filter lets through, the latest first. */
    ObservableList<AttemptRow> rows() {
        return rows;
    }

    /** Totals of the sittings shown, in words. */
    ReadOnlyStringProperty totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** Reads what the filters offer. */
    void readOffers(Consumer<Offers> onRead) {
        context.background()
                .run(() -> new Offers(learners.units(), learners.learners(), reports.examinationTitles()))
                .onSuccess(onRead)
                .start();
    }

    /** Reads the sittings anew; only the answer to the latest question counts. */
    void load() {
        ScoreFilter wanted = filter.at(today());
        int number = ++asked;
        context.background().run(() -> reports.attempts(wanted))
                .onSuccess(read -> {
                    if (number == asked) {
                        rows.setAll(read);
                        totals.set(describe(read));
                    }
                })
                .start();
    }

    /** Reads all of a finished examination. */
    void readResult(AttemptRow row, Consumer<ExaminationResult> onRead) {
        context.background().run(() -> examinations.fullResult(row.attemptId())).onSuccess(onRead).start();
    }

    /** Examinations whose answers and explanations wait to be released, as last read; observable. */
    ObservableList<AwaitingRelease> awaitingRelease() {
        return awaiting;
    }

    /** Reads anew what waits to be released. */
    void loadAwaiting() {
        context.background().run(examinations::awaitingRelease).onSuccess(awaiting::setAll).start();
    }

    /** Shows learners answers and explanations of these sittings; can be undone. */
    void release(AwaitingRelease sittings) {
        context.background().write(() -> examinations.release(sittings.attemptIds()))
                .onSuccess(done -> {
                    loadAwaiting();
                    context.toasts().done(
                            context.text("trainer.release.done", sittings.attemptIds().size()),
                            context.text("trainer.undo.button"),
                            () -> withdraw(sittings));
                })
                .start();
    }

    private void withdraw(AwaitingRelease sittings) {
        context.background().write(() -> examinations.withdraw(sittings.attemptIds()))
                .onSuccess(done -> loadAwaiting())
                .start();
    }

    /** A file name for a report of today. */
    String suggestName(ReportFormat format) {
        return files.suggestName(today(), format);
    }

    /** Writes the report of exactly what the filter lets through. */
    void export(Path file) {
        ScoreFilter wanted = filter.at(today());
        context.background()
                .run(() -> {
                    files.write(reports.report(wanted), file);
                    return reports.attempts(wanted).size();
                })
                .withProgress(context.text("trainer.results.exporting"))
                .onSuccess(count -> context.toasts().done(
                        context.text("trainer.results.exported", file.getFileName(), count)))
                .start();
    }

    private LocalDate today() {
        return LocalDate.now(context.clock());
    }

    private String mean(List<AttemptRow> counting) {
        return counting.isEmpty() ? context.text("trainer.results.totals.no-mean") : context.text(
                "trainer.results.totals.percent",
                counting.stream().map(AttemptRow::percent).reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(counting.size()), 1, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    private String describe(List<AttemptRow> read) {
        if (read.isEmpty()) {
            return context.text("trainer.results.totals.none");
        }
        long people = read.stream().map(AttemptRow::learnerId).distinct().count();
        List<AttemptRow> counting = read.stream().filter(AttemptRow::isCounting).toList();
        List<AttemptRow> exams = counting.stream()
                .filter(row -> row.kind() == AttemptKind.EXAMINATION && (row.isPassed().isPresent() || row.isUndecided()))
                .toList();
        String all = context.text("trainer.results.totals", read.size(), people, mean(counting));
        int toMark = read.stream().mapToInt(AttemptRow::toMark).sum();
        String waiting = toMark == 0 ? "" : context.text("trainer.results.totals.to-mark", toMark);
        if (exams.isEmpty()) {
            return all + waiting;
        }
        long passed = exams.stream().filter(row -> row.isPassed().orElse(false)).count();
        return all + context.text("trainer.results.totals.passed", exams.size(), passed) + waiting;
    }
}
