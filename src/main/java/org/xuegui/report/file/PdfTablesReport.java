package org.xuegui.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.xuegui.base.text.Texts;
import org.xuegui.report.ScoreReport;
import org.xuegui.report.pdf.PageNotes;
import org.xuegui.report.pdf.PdfDocument;
import org.xuegui.report.pdf.PdfFaces;
import org.xuegui.report.pdf.PdfLayout;
import org.xuegui.report.pdf.PdfLine;
import org.xuegui.report.record.LearnerRecord;
import org.xuegui.report.table.LearnerTables;
import org.xuegui.report.table.ScoreTables;
import org.xuegui.report.table.Table;

/**
 * Writes a report as PDF, a part for each of its tables: the same tables as in the workbook. Every page names what the
 * report is about and the program that made it.
 */
public final class PdfTablesReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts;
    private final PdfFaces faces;

    /** A writer in this language, with these faces. */
    public PdfTablesReport(Texts texts, PdfFaces faces) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.faces = Objects.requireNonNull(faces, "faces");
    }

    /** Writes a score report; leaves the stream open. */
    public void write(ScoreReport report, OutputStream out) throws IOException {
        ScoreTables tables = new ScoreTables(texts);
        write(texts.text("report.title"), notes(
                texts.text("report.title"), tables.inShort(report), report.header().createdAt(),
                report.header().zone(), report.header().programVersion()), tables.of(report), out);
    }

    /** Writes a learner's own record; leaves the stream open. */
    public void write(LearnerRecord record, OutputStream out) throws IOException {
        LearnerTables tables = new LearnerTables(texts);
        write(texts.text("report.record.title"), notes(
                texts.text("report.record.title"), tables.inShort(record), record.createdAt(), record.zone(),
                record.programVersion()), tables.of(record), out);
    }

    private PageNotes notes(String title, String about, Instant createdAt, ZoneId zone, String version) {
        return new PageNotes(title, about, texts.text("report.pdf.origin", version, TIME.format(createdAt.atZone(zone))));
    }

    private void write(String title, PageNotes notes, List<Table> tables, OutputStream out) throws IOException {
        PdfDocument document = new PdfDocument(faces, texts, PdfLayout.TABLES, notes);
        document.title(title);
        for (Table table : tables) {
            document.heading(table.name());
            document.table(table);
            if (table.rows().isEmpty()) {
                document.line(PdfLine.of(texts.text("report.pdf.nothing")).as(PdfLine.Role.NOTE));
            }
        }
        document.writeTo(out);
    }
}
