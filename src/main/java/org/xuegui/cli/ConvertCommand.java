package org.xuegui.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuegui.base.file.AtomicFile;
import org.xuegui.base.file.WriteFailure;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.QuizConversion;
import org.xuegui.quiz.load.QuizFileReader;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code convert IN OUT}: between formats, telling what OUT could not carry. Never opens the database. */
final class ConvertCommand implements Command {

    private static final String TO = "--to";

    private final CommandServices services;

    ConvertCommand(CommandServices services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.text("cli.convert.description"));
        spec.addOption(OptionSpec.builder(TO)
                .type(String.class).paramLabel("FORMAT").description(texts.text("cli.convert.to")).build());
        AnswersOption.addTo(spec, texts);
        spec.addPositional(file(0, "IN", texts.text("cli.convert.in")));
        spec.addPositional(file(1, "OUT", texts.text("cli.convert.out")));
    }

    private static PositionalParamSpec file(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index)).arity("1").required(true)
                .type(String.class).paramLabel(label).description(description).build();
    }

    @Override
    public int run(ParseResult parsed, CommonOptions common, Console console) {
        QuizFileReader files = services.files();
        String in = parsed.matchedPositionalValue(0, "");
        Path out = path(parsed.matchedPositionalValue(1, ""));
        QuizFormat format = target(parsed, out, files.formats());
        if (path(in).toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw new WrongUsage("cli.usage.convert-same", in);
        }
        ReadOptions options = AnswersOption.with(common.reading(files.formats()), parsed, List.of(in), files);
        ReadResult result = files.read(in, options, Progress.NONE);
        ProblemLines.print(result.problems(), console);
        Optional<WriteResult> written =
                new QuizConversion(files.formats()).convert(result, nameOf(out, format), format);
        if (written.isEmpty()) {
            console.message("cli.convert.nothing", in);
            return ExitCode.PROBLEMS;
        }
        write(out, written.get());
        ProblemLines.print(written.get().losses(), console);
        console.result("cli.convert.done", out, format.code(), result.found(), result.imported(), result.leftOut(),
                written.get().losses().size());
        return result.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private static QuizFormat target(ParseResult parsed, Path out, QuizFormats formats) {
        List<QuizFormat> writable = formats.writable();
        String code = parsed.matchedOptionValue(TO, null);
        Optional<QuizFormat> asked = code == null
                ? QuizFormat.findByName(out.toString(), writable)
                : QuizFormat.find(code).filter(writable::contains);
        return asked.orElseThrow(() -> new WrongUsage(
                "cli.usage.convert-format", code == null ? out : code,
                writable.stream().map(QuizFormat::code).collect(Collectors.joining(" "))));
    }

    private static String nameOf(Path out, QuizFormat format) {
        String name = String.valueOf(out.getFileName());
        return format.endings().stream()
                .filter(ending -> name.length() > ending.length() + 1 && name.endsWith('.' + ending))
                .map(ending -> name.substring(0, name.length() - ending.length() - 1))
                .findFirst()
                .orElse(name);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsage("cli.usage.file", name);
        }
    }

    private static void write(Path out, WriteResult result) {
        try {
            AtomicFile.write(out, stream -> stream.write(result.content()));
        } catch (IOException e) {
            throw WriteFailure.of(out, e);
        }
    }
}
