package org.xuegui.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.QuizFileReader;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code check FILE…}: reads quiz files and tells what is in them and what is wrong. Never opens the database. */
final class CheckCommand implements Command {

    private final CommandServices services;

    CheckCommand(CommandServices services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.text("cli.check.description"));
        spec.addOption(OptionSpec.builder("--json").description(texts.text("cli.check.json")).build());
        AnswersOption.addTo(spec, texts);
        FileArguments.addTo(spec, texts.text("cli.check.file"));
    }

    @Override
    public int run(ParseResult parsed, CommonOptions common, Console console) {
        QuizFileReader files = services.files();
        List<String> names = FileArguments.of(parsed);
        ReadOptions options = AnswersOption.with(common.reading(files.formats()), parsed, names, files);
        List<ReadResult> results = new ArrayList<>();
        for (String name : names) {
            results.add(files.read(name, options, Progress.NONE));
        }
        if (parsed.hasMatchedOption("--json")) {
            console.line(CheckJson.write(results, console.texts()));
        } else {
            results.forEach(result -> print(result, console));
        }
        return results.stream().anyMatch(ReadResult::hasErrors) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private static void print(ReadResult result, Console console) {
        String encoding = result.encoding().map(charset -> ' ' + charset.name()).orElse("");
        console.result("cli.check.counts", result.file(), result.format().code() + encoding,
                result.found(), result.imported(), result.leftOut());
        if (result.imported() > 0) {
            console.line("  " + byType(result.byType(), console.texts()));
        }
        ProblemLines.print(result.problems(), console);
    }

    private static String byType(Map<QuestionType, Integer> counts, Texts texts) {
        return counts.entrySet().stream()
                .map(count -> texts.text("type." + count.getKey().code()) + ' ' + count.getValue())
                .collect(Collectors.joining("  "));
    }
}
