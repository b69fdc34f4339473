package org.xuegui.cli;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.ImportSummary;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ReadOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code import FILE…}: loads quiz files into the database, all in one load. What has an error is left
 * out and listed; questions that only resemble one of the set are new.
 */
final class ImportCommand implements Command {

    private static final String SET = "--set";
    private static final String STRICT = "--strict";

    private final CommandServices services;

    ImportCommand(CommandServices services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.text("cli.import.description"));
        spec.addOption(OptionSpec.builder(SET)
                .type(String.class).paramLabel("ID").description(texts.text("cli.import.set")).build());
        spec.addOption(OptionSpec.builder(STRICT).description(texts.text("cli.import.strict")).build());
        AnswersOption.addTo(spec, texts);
        FileArguments.addTo(spec, texts.text("cli.import.file"));
    }

    @Override
    public int run(ParseResult parsed, CommonOptions common, Console console) {
        List<String> names = FileArguments.of(parsed);
        ReadOptions options = AnswersOption.with(
                common.reading(services.files().formats()), parsed, names, services.files());
        String setId = parsed.matchedOptionValue(SET, null);
        if (setId != null && setId.isBlank()) {
            throw new WrongUsage("cli.usage.set");
        }
        try (OpenData data = services.open(common.folder())) {
            List<FilePreview> previews = new ArrayList<>();
            for (String name : names) {
                previews.add(into(data.imports(), setId, data.imports().preview(name, options, Progress.NONE)));
            }
            return load(data.imports(), previews, parsed.hasMatchedOption(STRICT), console);
        }
    }

    private static FilePreview into(QuizSetImport imports, String setId, FilePreview preview) {
        return setId == null
                ? preview
                : new FilePreview(
                        preview.result(), preview.sets().stream().map(set -> imports.into(set, setId)).toList());
    }

    private static int load(QuizSetImport imports, List<FilePreview> previews, boolean isStrict, Console console) {
        boolean hasErrors = previews.stream().anyMatch(preview -> preview.result().hasErrors());
        previews.forEach(preview -> ProblemLines.print(preview.result().problems(), console));
        if (hasErrors && isStrict) {
            console.message("cli.import.nothing");
            return ExitCode.PROBLEMS;
        }
        ImportSummary summary = imports.commit(previews, Progress.NONE);
        console.result("cli.import.summary", summary.found(), summary.added(), summary.updated(),
                summary.unchanged(), summary.leftOut());
        if (!summary.setTitles().isEmpty()) {
            String separator = console.texts().text("cli.import.separator");
            console.result("cli.import.sets", String.join(separator, summary.setTitles()));
        }
        return hasErrors ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
