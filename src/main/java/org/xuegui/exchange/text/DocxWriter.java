package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.WriteResult;

/** Writes a set as a Word file: a list to print, with the answer at each question. */
final class DocxWriter {

    private DocxWriter() {}

    static WriteResult write(QuizSet set) {
        ListWriter.Written written = ListWriter.write(set, "Word", DocxWriter::read);
        return new WriteResult(DocxParts.pack(written.lines()), written.losses());
    }

    /** What reading the file gives, without packing and unpacking it. */
    private static List<Question> read(List<WrittenLine> lines) {
        List<Line> read = new ArrayList<>();
        boolean isBreak = true;
        for (int i = 0; i < lines.size(); i++) {
            String text = DocxParts.legal(lines.get(i).text());
            isBreak = new WordParagraph(i + 1, text, List.of()).addLines(read, isBreak);
        }
        return new TextListReader("", new ProblemCollector(), Progress.NONE)
                .read(read, new AnswerFile("", List.of()), "")
                .questions().stream()
                .map(ReadQuestion::question)
                .toList();
    }
}
