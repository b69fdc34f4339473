package org.xuegui.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.practice.WrongLine;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.report.pdf.PageNotes;
import org.xuegui.report.pdf.PdfDocument;
import org.xuegui.report.pdf.PdfFaces;
import org.xuegui.report.pdf.PdfLayout;
import org.xuegui.report.pdf.PdfLine;
import org.xuegui.report.record.WrongListReport;
import org.xuegui.report.table.PrintedChoices;

/** Prints a list of wrong questions: to be worked on paper, or with key and explanation below each question. */
public final class PdfWrongList {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int LINES_TO_WRITE_ON = 3;

    private final Texts texts;
    private final PdfFaces faces;
    private final PrintedChoices choices;

    /** A writer in this language, with these faces. */
    public PdfWrongList(Texts texts, PdfFaces faces) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.faces = Objects.requireNonNull(faces, "faces");
        this.choices = new PrintedChoices(texts);
    }

    /** Writes the list; leaves the stream open. */
    public void write(WrongListReport report, boolean hasAnswers, OutputStream out) throws IOException {
        String title = texts.text(report.isMastered() ? "report.wrong.mastered.title" : "report.wrong.title");
        String about = texts.text("report.wrong.about", report.learner(), report.lines().size());
        PdfDocument document = new PdfDocument(faces, texts, PdfLayout.READING, new PageNotes(
                title,
                report.filter().isEmpty() ? about : texts.text("report.wrong.about-filter", about, report.filter()),
                texts.text("report.pdf.origin",
                        report.programVersion(), TIME.format(report.createdAt().atZone(report.zone())))));
        document.title(title);
        if (report.lines().isEmpty()) {
            document.line(PdfLine.of(texts.text("report.pdf.nothing")).as(PdfLine.Role.NOTE));
        }
        for (int i = 0; i < report.lines().size(); i++) {
            document.block(block(report.lines().get(i), i + 1, hasAnswers));
        }
        document.writeTo(out);
    }

    private List<PdfLine> block(WrongLine line, int number, boolean hasAnswers) {
        Question question = line.question().question();
        List<PdfLine> lines = new ArrayList<>();
        String lead = texts.text("report.wrong.lead", number, texts.text("type." + question.type().code()));
        lines.add(PdfLine.of(question.stem()).as(PdfLine.Role.STRONG).after(lead));
        choices.of(question).forEach(choice -> lines.add(PdfLine.of(choice).indented()));
        if (hasAnswers) {
            lines.add(PdfLine.of(texts.text("report.wrong.key", choices.keyOf(question))).indented());
            if (!question.details().explanation().isEmpty()) {
                lines.add(PdfLine.of(question.details().explanation())
                        .after(texts.text("report.wrong.why")).indented());
            }
        } else if (question.type() == QuestionType.SHORT) {
            for (int i = 0; i < LINES_TO_WRITE_ON; i++) {
                lines.add(PdfLine.of("＿".repeat(36)).indented().as(PdfLine.Role.NOTE));
            }
        }
        lines.add(PdfLine.of(texts.text("report.wrong.times", line.entry().inPractice(), line.entry().inExaminations()))
                .as(PdfLine.Role.NOTE).indented());
        return lines;
    }
}
