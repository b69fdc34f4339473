package org.xuegui.exchange.text;

import java.util.List;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadOptions;

/**
 * The file that holds the answers of a list, where they stand apart.
 *
 * @param name the file as the user named it; empty without one
 * @param lines its lines; none without one
 */
record AnswerFile(String name, List<Line> lines) {

    /** The file of the options; a problem where it cannot be read. */
    static AnswerFile of(ReadOptions options, ProblemCollector problems) {
        return options.answers()
                .map(file -> new AnswerFile(file.name(), lines(file, options, problems)))
                .orElse(new AnswerFile("", List.of()));
    }

    private static List<Line> lines(QuizFile file, ReadOptions options, ProblemCollector problems) {
        List<Line> lines = SafeArchive.isArchive(file.content())
                ? wordLines(file, problems)
                : InputText.decodePlain(file, options, problems)
                        .flatMap(text -> TextLines.of(text.text()))
                        .orElse(List.of());
        if (lines.isEmpty()) {
            problems.add(Problem.warning(Place.file(file.name()), "list-answer-file"));
        }
        return lines;
    }

    private static List<Line> wordLines(QuizFile file, ProblemCollector problems) {
        try {
            return WordFile.lines(file, problems, Progress.NONE);
        } catch (UnsafeArchiveException unsafe) {
            problems.add(unsafe.problem(file.name()));
        } catch (WordRefusedException refused) {
            problems.add(refused.problem(file.name()));
        }
        return List.of();
    }
}
