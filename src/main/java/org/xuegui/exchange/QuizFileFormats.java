package org.xuegui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.CancelledException;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.aiken.AikenFormat;
import org.xuegui.exchange.anki.AnkiFormat;
import org.xuegui.exchange.gift.GiftFormat;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.exchange.moodle.MoodleFormat;
import org.xuegui.exchange.qti.QtiFormat;
import org.xuegui.exchange.sheet.CsvFormat;
import org.xuegui.exchange.sheet.SheetFormat;
import org.xuegui.exchange.text.DocxFormat;
import org.xuegui.exchange.text.TextFormat;
import org.xuegui.exchange.yaml.JsonQuizFormat;
import org.xuegui.exchange.yaml.YamlQuizFormat;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** The catalogue of formats, in the order in which a file is tried against them. */
public final class QuizFileFormats implements QuizFormats {

    /** Code of the problem of a file that broke its reader. */
    static final String FAILED = "read-failed";

    private final List<FileFormat> formats = List.of(
            new DocxFormat(), SheetFormat.kahoot(), SheetFormat.workbook(), new AnkiFormat(),
            QtiFormat.version2(), QtiFormat.version3(),
            new JsonQuizFormat(), new YamlQuizFormat(), new AikenFormat(), new CsvFormat(), new MoodleFormat(),
            new GiftFormat(), new TextFormat());

    @Override
    public QuizFormat recognise(QuizFile file) {
        return first(format -> format.isContentOf(file))
                .or(() -> first(format -> format.mayBeContentOf(file)))
                .orElseGet(() -> byName(file.shortName().toLowerCase(Locale.ROOT)));
    }

    private Optional<QuizFormat> first(Predicate<FileFormat> condition) {
        return formats.stream().filter(condition).map(FileFormat::format).findFirst();
    }

    private QuizFormat byName(String name) {
        return readable().stream()
                .filter(format -> format.endings().stream().anyMatch(ending -> name.endsWith('.' + ending)))
                .findFirst()
                .orElse(QuizFormat.UNKNOWN);
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        QuizFormat chosen = options.format().orElseGet(() -> recognise(file));
        Optional<FileFormat> format = formats.stream().filter(one -> one.format() == chosen).findFirst();
        ReadResult result = format.map(one -> readSafely(one, file, options, progress))
                .orElseGet(() -> unknown(file));
        if (result.found() == 0 && !result.hasErrors()) {
            result = with(result, Problem.warning(Place.file(file.name()), "questions-none"));
        }
        boolean isIgnored = options.answers().isPresent() && !takesAnswers(chosen);
        return isIgnored
                ? with(result, Problem.warning(Place.file(options.answers().get().name()), "answers-unused"))
                : result;
    }

    @Override
    public boolean takesAnswers(QuizFormat format) {
        return format == QuizFormat.TEXT || format == QuizFormat.DOCX;
    }

    /** A file that breaks its reader is refused like any other; what else was to be read goes on. */
    private static ReadResult readSafely(FileFormat format, QuizFile file, ReadOptions options, Progress progress) {
        try {
            return format.read(file, options, progress);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | StackOverflowError failure) {
            Problem problem = Problem.error(Place.file(file.name()), FAILED, String.valueOf(failure));
            return ReadResult.nothing(file.name(), format.format(), List.of(problem));
        }
    }

    private static ReadResult with(ReadResult result, Problem problem) {
        List<Problem> problems = new ArrayList<>(result.problems());
        problems.add(problem);
        return result.with(result.sets(), problems);
    }

    private ReadResult unknown(QuizFile file) {
        if (file.content().length == 0) {
            Problem empty = Problem.error(Place.file(file.name()), "file-empty");
            return ReadResult.nothing(file.name(), QuizFormat.UNKNOWN, List.of(empty));
        }
        String known = readable().stream().map(QuizFormat::code).collect(Collectors.joining(" "));
        Problem problem = Problem.error(Place.file(file.name()), "format-unknown", known);
        return ReadResult.nothing(file.name(), QuizFormat.UNKNOWN, List.of(problem));
    }

    @Override
    public List<QuizFormat> readable() {
        return formats.stream().map(FileFormat::format).sorted().toList();
    }

    @Override
    public List<QuizFormat> writable() {
        return readable();
    }

    @Override
    public WriteResult write(QuizSet set, QuizFormat format) {
        return formats.stream()
                .filter(one -> one.format() == format)
                .findFirst()
                .flatMap(one -> one.write(set))
                .orElseThrow(() -> new IllegalArgumentException("cannot be written: " + format));
    }
}
