package org.xuegui.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** Tables as text: cells between commas, tabs or semicolons. */
public final class CsvFormat implements FileFormat {

    private static final int LONGEST_WHOLE = 65_536;

    @Override
    public QuizFormat format() {
        return QuizFormat.CSV;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        byte[] content = file.content();
        boolean isBinary = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        if (isBinary) {
            return false;
        }
        // the beginning is cut at any byte: what cannot be decoded there is no reason to call it another format
        String beginning = DecodedText.decode(content.length > LONGEST_WHOLE ? lines(content) : content,
                        Optional.empty())
                .map(DecodedText::text)
                .orElseGet(() -> InputText.beginning(file));
        return CsvTable.isTable(beginning);
    }

    /** Whole lines from the start of the file. */
    private static byte[] lines(byte[] content) {
        int end = LONGEST_WHOLE;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(content, end == 0 ? LONGEST_WHOLE : end);
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        ProblemCollector problems = new ProblemCollector();
        Optional<DecodedText> text = InputText.decodePlain(file, options, problems);
        if (text.isEmpty()) {
            return ReadResult.nothing(file.name(), format(), problems.problems());
        }
        try {
            Grid grid = CsvTable.read(file.name(), text.get().text(), problems);
            return new TableReader(file, format(), options, progress, problems)
                    .read(List.of(grid), Optional.of(text.get().charset()));
        } catch (SheetRefusedException refused) {
            problems.add(refused.problem(file.name()));
            return ReadResult.nothing(file.name(), format(), problems.problems());
        }
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(CsvQuizWriter.write(set));
    }
}
