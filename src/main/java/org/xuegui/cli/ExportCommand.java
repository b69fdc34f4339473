package org.xuegui.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.xuegui.base.text.Texts;
import org.xuegui.report.ScoreFilter;
import org.xuegui.report.ScoreReport;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.file.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code export scores OUT}: writes the score report over all sittings, in the format OUT ends in. */
final class ExportCommand implements Command {

    private static final String SCORES = "scores";

    private final CommandServices services;

    ExportCommand(CommandServices services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.text("cli.export.description"));
        spec.addPositional(positional("0", SCORES, texts.text("cli.export.what")));
        spec.addPositional(positional("1", "OUT", texts.text("cli.export.out")));
    }

    private static PositionalParamSpec positional(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult parsed, CommonOptions common, Console console) {
        String what = parsed.matchedPositionalValue(0, "");
        if (!what.equals(SCORES)) {
            throw new WrongUsage("cli.usage.export", what);
        }
        Path file = file(parsed.matchedPositionalValue(1, ""));
        try (OpenData data = services.open(common.folder())) {
            ScoreReport report = data.scores().report(ScoreFilter.ALL);
            new ReportFiles(console::texts).write(report, file);
            console.result(
                    "cli.export.scores", file, report.header().learners(), report.attempts().size());
        }
        return ExitCode.DONE;
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (ReportFormat.find(file).isEmpty()) {
                throw new WrongUsage("cli.usage.export-ending", name);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new WrongUsage("cli.usage.export-ending", name);
        }
    }
}
