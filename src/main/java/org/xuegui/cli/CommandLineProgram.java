package org.xuegui.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a window: understands the command line, runs one command, tells how it ended. */
public final class CommandLineProgram {

    private static final String NAME = "xuegui";

    private final CommandServices services;
    private final Map<String, Command> commands = new TreeMap<>();

    /** A program with these services. */
    public CommandLineProgram(CommandServices services) {
        this.services = services;
        add(new CheckCommand(services));
        add(new ConvertCommand(services));
        add(new ImportCommand(services));
        add(new ExportCommand(services));
    }

    private void add(Command command) {
        commands.put(command.name(), command);
    }

    /**
     * Runs the command these words name.
     *
     * @param out where results go; UTF-8
     * @param err where messages go; UTF-8
     * @return 0 done, 1 problems found in the input, 2 wrong usage, 3 could not run
     */
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Console console = new Console(out, err, CommonOptions.texts(words));
        try {
            int code = run(words, console);
            out.flush();
            return code;
        } catch (WrongUsage usage) {
            return wrongUsage(usage.text(), console);
        } catch (ParameterException usage) {
            return wrongUsage(message(usage), console);
        } catch (UserFacingException e) {
            console.message(e.text());
            return ExitCode.COULD_NOT_RUN;
        } catch (RuntimeException e) {
            console.message("cli.failure.unexpected", e.toString());
            return ExitCode.COULD_NOT_RUN;
        }
    }

    private int run(List<String> words, Console console) {
        CommandLine line = commandLine(console.texts());
        ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (parsed.isVersionHelpRequested() || last.isVersionHelpRequested()) {
            console.line((NAME + ' ' + services.version()).strip());
            return ExitCode.DONE;
        }
        if (parsed.isUsageHelpRequested() || last.isUsageHelpRequested()) {
            console.out().print(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.DONE;
        }
        CommonOptions common = new CommonOptions(parsed, last);
        common.check(services.files().formats());
        if (!parsed.hasSubcommand()) {
            throw new WrongUsage("cli.usage.no-command");
        }
        return commands.get(last.commandSpec().name()).run(last, common, console);
    }

    private CommandLine commandLine(Texts texts) {
        CommandSpec root = CommandSpec.create().name(NAME);
        root.usageMessage()
                .description(texts.text("cli.root.description"))
                .footer("", texts.text("cli.root.exit-codes"));
        headings(root, texts);
        CommonOptions.addTo(root, texts);
        CommandLine line = new CommandLine(root);
        commands.forEach((name, command) -> {
            CommandSpec spec = CommandSpec.create();
            command.describe(spec, texts);
            headings(spec, texts);
            line.addSubcommand(name, spec);
        });
        return line.setExpandAtFiles(false).setInterpolateVariables(false);
    }

    private static void headings(CommandSpec spec, Texts texts) {
        spec.usageMessage()
                .synopsisHeading(texts.text("cli.help.usage") + ' ')
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n" + texts.text("cli.help.options") + "%n")
                .commandListHeading("%n" + texts.text("cli.help.commands") + "%n");
    }

    private static Message message(ParameterException usage) {
        if (usage instanceof UnmatchedArgumentException unmatched) {
            return Message.of("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (usage instanceof MissingParameterException missing) {
            String names = String.join(" ", missing.getMissing().stream().map(arg -> arg.paramLabel()).toList());
            return Message.of("cli.usage.missing", names);
        }
        return Message.of("cli.usage.wrong", String.valueOf(usage.getMessage()));
    }

    private static int wrongUsage(Message message, Console console) {
        console.message(message);
        console.message("cli.usage.help");
        return ExitCode.WRONG_USAGE;
    }
}
