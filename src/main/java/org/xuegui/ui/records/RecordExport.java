package org.xuegui.ui.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.xuegui.learning.learner.Learner;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.file.ReportFormat;
import org.xuegui.report.record.LearnerRecordService;
import org.xuegui.ui.dialog.FilePicker;
import org.xuegui.ui.route.ScreenContext;

/** 导出我的成绩: the learner's own record as PDF or as a workbook where they choose. */
final class RecordExport {

    private final ScreenContext context;
    private final LearnerRecordService records;
    private final ReportFiles files;

    RecordExport(ScreenContext context, LearnerRecordService records, ReportFiles files) {
        this.context = Objects.requireNonNull(context, "context");
        this.records = Objects.requireNonNull(records, "records");
        this.files = Objects.requireNonNull(files, "files");
    }

    /** Asks for a file and writes it; does nothing when none is chosen. */
    void start(ReportFormat format) {
        Learner learner = context.learner().getCurrent();
        String name = files.suggestRecordName(learner.name(), LocalDate.now(context.clock()), format);
        FilePicker.FileKind kind = new FilePicker.FileKind(
                context.text("records.export.kind." + format.ending().substring(1)),
                List.of(format.ending().substring(1)));
        context.files().save(context.text("records.export.title"), name, List.of(kind))
                .ifPresent(file -> write(learner, file));
    }

    private void write(Learner learner, Path file) {
        context.background()
                .run(() -> {
                    files.write(records.record(learner), file);
                    return file;
                })
                .withProgress(context.text("records.export.progress"))
                .onSuccess(written -> context.toasts().done(
                        context.text("records.export.done", written.toAbsolutePath())))
                .start();
    }
}
