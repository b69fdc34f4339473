package org.xuegui.exchange.sheet;

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
import org.xuegui.quiz.load.WriteResult;

/** Workbooks: our own template and any other layout as XLSX, and the sheet Kahoot takes. */
public final class SheetFormat implements FileFormat {

    private static final int BEGINNING_ROWS = 10;

    private final QuizFormat format;

    private SheetFormat(QuizFormat format) {
        this.format = format;
    }

    /** Workbooks of any layout. */
    public static SheetFormat workbook() {
        return new SheetFormat(QuizFormat.XLSX);
    }

    /** Kahoot's workbook; to be asked before {@link #workbook()}. */
    public static SheetFormat kahoot() {
        return new SheetFormat(QuizFormat.KAHOOT);
    }

    @Override
    public QuizFormat format() {
        return format;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        byte[] content = file.content();
        if (format == QuizFormat.KAHOOT) {
            return SafeArchive.isArchive(content)
                    && hasWorkbook(content)
                    && WorkbookFile.beginning(content, BEGINNING_ROWS).filter(KahootSheet::isOne).isPresent();
        }
        return SafeArchive.isArchive(content) ? hasWorkbook(content) : OldWorkbook.isOne(content);
    }

    private static boolean hasWorkbook(byte[] content) {
        try {
            return SafeArchive.open(content).names().stream()
                    .anyMatch(name -> name.endsWith("workbook.xml") || name.endsWith("workbook.bin"));
        } catch (UnsafeArchiveException refused) {
            // it cannot be read as anything; its entries' own headers still name what it was
            return new String(content, StandardCharsets.ISO_8859_1).contains("xl/work");
        }
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        ProblemCollector problems = new ProblemCollector();
        try {
            OldWorkbook.refuse(file.content());
            List<Grid> grids = WorkbookFile.read(file.content(), progress);
            return new TableReader(file, format, options, progress, problems).read(grids, Optional.empty());
        } catch (UnsafeArchiveException unsafe) {
            problems.add(unsafe.problem(file.name()));
        } catch (SheetRefusedException refused) {
            problems.add(refused.problem(file.name()));
        }
        return ReadResult.nothing(file.name(), format, problems.problems());
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(format == QuizFormat.KAHOOT ? KahootWriter.write(set) : WorkbookWriter.write(set));
    }
}
