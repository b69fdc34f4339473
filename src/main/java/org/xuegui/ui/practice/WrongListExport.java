package org.xuegui.ui.practice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.xuegui.learning.learner.Learner;
import org.xuegui.report.file.ReportFormat;
import org.xuegui.report.record.WrongListReport;
import org.xuegui.ui.dialog.FilePicker;
import org.xuegui.ui.route.ScreenContext;

/** Writes the list of wrong questions, as it is shown, where the learner chooses. */
final class WrongListExport {

    /** What it is written as. */
    enum Form {
        /** A workbook. */ XLSX(ReportFormat.XLSX, true),
        /** To be printed and worked on. */ PDF_QUESTIONS(ReportFormat.PDF, false),
        /** To be printed, with key and explanation. */ PDF_ANSWERS(ReportFormat.PDF, true);

        private final ReportFormat format;
        private final boolean hasAnswers;

        Form(ReportFormat format, boolean hasAnswers) {
            this.format = format;
            this.hasAnswers = hasAnswers;
        }
    }

    private final ScreenContext context;
    private final WrongListServices services;

    WrongListExport(ScreenContext context, WrongListServices services) {
        this.context = context;
        this.services = services;
    }

    /** Asks for a file and writes the list shown; does nothing when none is chosen. */
    void start(Form form, WrongListViewModel model, String filter) {
        Learner learner = context.learner().getCurrent();
        String name = services.files().suggestWrongListName(
                learner.name(), LocalDate.now(context.clock()), form.format);
        FilePicker.FileKind kind = new FilePicker.FileKind(
                context.text(form.format == ReportFormat.PDF
                        ? "practice.wrong-list.export.pdf" : "practice.wrong-list.export.xlsx"),
                List.of(form.format.ending().substring(1)));
        WrongListReport report = new WrongListReport(
                learner.name(), model.masteredProperty().get(), filter, List.copyOf(model.listed()),
                context.clock().instant(), context.clock().getZone(), services.programVersion());
        context.files().save(context.text("practice.wrong-list.export.title"), name, List.of(kind))
                .ifPresent(file -> write(report, form, file));
    }

    private void write(WrongListReport report, Form form, Path file) {
        context.background()
                .run(() -> {
                    services.files().write(report, form.hasAnswers, file);
                    return file;
                })
                .withProgress(context.text("practice.wrong-list.export.progress"))
                .onSuccess(written -> context.toasts().done(
                        context.text("practice.wrong-list.export.done", written.toAbsolutePath())))
                .start();
    }
}
