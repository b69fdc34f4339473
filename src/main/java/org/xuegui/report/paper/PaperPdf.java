package org.xuegui.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.DrawnPaper;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.PaperItem;
import org.xuegui.report.pdf.PageNotes;
import org.xuegui.report.pdf.PdfDocument;
import org.xuegui.report.pdf.PdfFaces;
import org.xuegui.report.pdf.PdfLayout;
import org.xuegui.report.pdf.PdfLine;

/**
 * Writes a paper as PDF, to be answered on paper or with its key. Questions of one type in a row are a part with its
 * heading; both prints bear the paper's number, so that one finds the key of a paper.
 */
public final class PaperPdf {

    private final Texts texts;
    private final PdfFaces faces;
    private final QuestionPrint print;

    /** A writer in this language, with these faces. */
    public PaperPdf(Texts texts, PdfFaces faces) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.faces = Objects.requireNonNull(faces, "faces");
        this.print = new QuestionPrint(texts);
    }

    /** Six characters that tell one drawing from another. */
    static String number(DrawnPaper paper) {
        return String.format(Locale.ROOT, "%06X", paper.paper().seed() & 0xFFFFFF);
    }

    /**
     * Writes the paper; leaves the stream open.
     *
     * @param origin who made it and when, for the foot of each page
     */
    public void write(DrawnPaper paper, boolean isWithKey, String origin, OutputStream out) throws IOException {
        Blueprint blueprint = paper.blueprint();
        String title = isWithKey ? texts.text("report.paper.key-title", blueprint.title()) : blueprint.title();
        String about = texts.text("report.paper.about",
                paper.questions().size(), plain(blueprint.fullMarks()), blueprint.minutes(),
                plain(passMarks(blueprint)), number(paper));
        PdfDocument document = new PdfDocument(
                faces, texts, PdfLayout.READING, new PageNotes(title, about, origin));
        document.title(title);
        document.line(PdfLine.of(about).as(PdfLine.Role.NOTE));
        if (!isWithKey) {
            document.line(PdfLine.of(texts.text("report.paper.name-line")));
        }
        int part = 0;
        for (int from = 0; from < paper.questions().size();) {
            int to = endOfPart(paper, from);
            document.block(heading(paper, from, to, ++part), lines(paper, from, isWithKey));
            for (int i = from + 1; i < to; i++) {
                document.block(lines(paper, i, isWithKey));
            }
            from = to;
        }
        document.writeTo(out);
    }

    private List<PdfLine> lines(DrawnPaper paper, int index, boolean isWithKey) {
        Question question = paper.questions().get(index).question();
        List<String> order = paper.paper().items().get(index).order();
        return isWithKey ? print.withKey(question, index + 1, order) : print.question(question, index + 1, order);
    }

    private static int endOfPart(DrawnPaper paper, int from) {
        return IntStream.range(from, paper.questions().size())
                .filter(i -> type(paper, i) != type(paper, from))
                .findFirst()
                .orElse(paper.questions().size());
    }

    private String heading(DrawnPaper paper, int from, int to, int part) {
        List<PaperItem> items = paper.paper().items().subList(from, to);
        BigDecimal each = items.get(0).marks();
        BigDecimal all = items.stream().map(PaperItem::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isSame = items.stream().allMatch(item -> item.marks().compareTo(each) == 0);
        String type = texts.text("report.type." + type(paper, from).code());
        return isSame
                ? texts.text("report.paper.part", part, type, to - from, plain(each), plain(all))
                : texts.text("report.paper.part-mixed", part, type, to - from, plain(all));
    }

    private static QuestionType type(DrawnPaper paper, int index) {
        return paper.questions().get(index).question().type();
    }

    private static BigDecimal passMarks(Blueprint blueprint) {
        return blueprint.fullMarks().multiply(BigDecimal.valueOf(blueprint.passPercent())).movePointLeft(2);
    }

    private static String plain(BigDecimal marks) {
        return marks.stripTrailingZeros().toPlainString();
    }
}
