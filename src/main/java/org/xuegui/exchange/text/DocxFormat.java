package org.xuegui.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.WriteResult;

/** Question lists as Word files. */
public final class DocxFormat implements FileFormat {

    @Override
    public QuizFormat format() {
        return QuizFormat.DOCX;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        if (!SafeArchive.isArchive(file.content())) {
            return OldWordFile.isOne(file);
        }
        try {
            return SafeArchive.open(file.content()).names().stream().anyMatch(name -> name.startsWith("word/document"));
        } catch (UnsafeArchiveException refused) {
            // it cannot be read as anything; its entries' own headers still name what it was
            return new String(file.content(), StandardCharsets.ISO_8859_1).contains("word/document");
        }
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        ProblemCollector problems = new ProblemCollector();
        try {
            List<Line> lines = WordFile.lines(file, problems, progress);
            TextListReader reader = new TextListReader(file.name(), problems, progress);
            ReadSet set = reader.read(lines, AnswerFile.of(options, problems), file.baseName());
            return new ReadResult(file.name(), format(), Optional.empty(), reader.found(), List.of(set),
                    problems.problems()).rejecting(reader.rejected());
        } catch (UnsafeArchiveException unsafe) {
            problems.add(unsafe.problem(file.name()));
        } catch (WordRefusedException refused) {
            problems.add(refused.problem(file.name()));
        }
        return ReadResult.nothing(file.name(), format(), problems.problems());
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(DocxWriter.write(set));
    }
}
