package org.xuegui.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.text.WrittenLine.Kind;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.WriteResult;

/** Writes a set as plain text: UTF-8 with a byte-order mark and CR LF, as Windows' editor writes it. */
final class TextWriter {

    private TextWriter() {}

    static WriteResult write(QuizSet set) {
        ListWriter.Written written = ListWriter.write(set, "TXT", TextWriter::read);
        String text = '\uFEFF' + text(written.lines()).replace("\n", "\r\n");
        return new WriteResult(text.getBytes(StandardCharsets.UTF_8), written.losses());
    }

    private static List<Question> read(List<WrittenLine> lines) {
        TextListReader reader = new TextListReader("", new ProblemCollector(), Progress.NONE);
        List<Line> read = TextLines.of(text(lines)).orElseThrow();
        return reader.read(read, new AnswerFile("", List.of()), "").questions().stream()
                .map(ReadQuestion::question)
                .toList();
    }

    private static String text(List<WrittenLine> lines) {
        StringBuilder text = new StringBuilder();
        for (WrittenLine line : lines) {
            boolean isStart = line.kind() == Kind.HEAD || line.kind() == Kind.STEM;
            text.append(isStart ? "\n" : "").append(line.text()).append('\n');
        }
        return text.toString();
    }
}
