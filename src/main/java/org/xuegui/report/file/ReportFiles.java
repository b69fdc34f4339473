package org.xuegui.report.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.xuegui.base.file.AtomicFile;
import org.xuegui.base.file.WriteFailure;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import org.xuegui.report.ScoreReport;
import org.xuegui.report.pdf.InstalledFaces;
import org.xuegui.report.pdf.PdfFaces;
import org.xuegui.report.record.LearnerRecord;
import org.xuegui.report.record.WrongListReport;
import org.xuegui.report.table.WrongListTable;

/** Writes reports into files a person chose, whole or not at all. Call from a background thread. */
public final class ReportFiles {

    private final Supplier<Texts> texts;
    private final PdfFaces faces;

    /** Files in the interface's language, PDF with a face of this PC. */
    public ReportFiles(Supplier<Texts> texts) {
        this(texts, InstalledFaces.ofThisPc());
    }

    /** Files in the interface's language, PDF with these faces. */
    public ReportFiles(Supplier<Texts> texts, PdfFaces faces) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.faces = Objects.requireNonNull(faces, "faces");
    }

    /**
     * Writes a score report in the format the file's name ends in.
     *
     * @throws UserFacingException if the ending is none of ours or the file cannot be written
     */
    public void write(ScoreReport report, Path file) {
        ReportFormat format = ReportFormat.find(file).orElseThrow(() -> new UserFacingException(
                Message.of("problem.report-ending", String.valueOf(file.getFileName()))));
        write(file, switch (format) {
            case XLSX -> out -> new XlsxScoreReport(texts.get()).write(report, out);
            case CSV -> out -> new CsvScoreReport(texts.get()).write(report, out);
            case PDF -> out -> new PdfTablesReport(texts.get(), faces).write(report, out);
        });
    }

    /**
     * Writes a learner's record, as PDF where the file's name ends so, else as XLSX.
     *
     * @throws UserFacingException if the file cannot be written
     */
    public void write(LearnerRecord record, Path file) {
        boolean isPdf = ReportFormat.find(file).filter(ReportFormat.PDF::equals).isPresent();
        write(file, isPdf
                ? out -> new PdfTablesReport(texts.get(), faces).write(record, out)
                : out -> new XlsxLearnerRecord(texts.get()).write(record, out));
    }

    /**
     * Writes a list of wrong questions: as PDF to be printed where the file's name ends so, else as XLSX.
     *
     * @param hasAnswers whether the PDF prints key and explanation below each question; the workbook always has them
     * @throws UserFacingException if the file cannot be written or, for PDF, this PC has no Chinese face
     */
    public void write(WrongListReport report, boolean hasAnswers, Path file) {
        boolean isPdf = ReportFormat.find(file).filter(ReportFormat.PDF::equals).isPresent();
        write(file, isPdf
                ? out -> new PdfWrongList(texts.get(), faces).write(report, hasAnswers, out)
                : out -> new XlsxTables(report.programVersion())
                        .write(List.of(new WrongListTable(texts.get()).of(report)), out));
    }

    private static void write(Path file, AtomicFile.Content content) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
    }

    /** A name for a score report's file of this day. */
    public String suggestName(LocalDate day, ReportFormat format) {
        return texts.get().text("report.file.scores", day) + format.ending();
    }

    /** A name for a learner's list of wrong questions of this day, without characters a file name cannot have. */
    public String suggestWrongListName(String learnerName, LocalDate day, ReportFormat format) {
        return allowed(texts.get().text("report.file.wrong", learnerName, day)) + format.ending();
    }

    private static String allowed(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** A name for a learner's record of this day, without characters a file name cannot have. */
    public String suggestRecordName(String learnerName, LocalDate day, ReportFormat format) {
        return allowed(texts.get().text("report.file.record", learnerName, day)) + format.ending();
    }
}
