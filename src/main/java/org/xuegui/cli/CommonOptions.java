package org.xuegui.cli;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.workspace.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The options every command takes, before or after its name. */
final class CommonOptions {

    private static final String DATA = "--data";
    private static final String LANG = "--lang";
    private static final String ENCODING = "--encoding";
    private static final String FROM = "--from";

    private final ParseResult root;
    private final ParseResult command;

    /** The options written before the command's name and after it. */
    CommonOptions(ParseResult root, ParseResult command) {
        this.root = root;
        this.command = command;
    }

    static void addTo(CommandSpec root, Texts texts) {
        root.addOption(valued(DATA, "DIR", texts.text("cli.option.data")));
        root.addOption(valued(LANG, "zh|en", texts.text("cli.option.lang")));
        root.addOption(valued(ENCODING, "NAME", texts.text("cli.option.encoding")));
        root.addOption(valued(FROM, "FORMAT", texts.text("cli.option.from")));
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true).scopeType(ScopeType.INHERIT).description(texts.text("cli.option.version")).build());
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true).scopeType(ScopeType.INHERIT).description(texts.text("cli.option.help")).build());
    }

    private static OptionSpec valued(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .scopeType(ScopeType.INHERIT)
                .description(description)
                .build();
    }

    /** The language, looked for before anything is parsed, as mistakes are told in it too; Chinese by default. */
    static Texts texts(List<String> words) {
        String code = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(LANG) && i + 1 < words.size()) {
                code = words.get(i + 1);
            } else if (word.startsWith(LANG + '=')) {
                code = word.substring(LANG.length() + 1);
            }
        }
        return Texts.in(Language.find(code).map(Language::locale).orElse(Texts.CHINESE));
    }

    /** Refuses values that are none. */
    void check(QuizFormats formats) {
        find(LANG).filter(code -> Language.find(code).isEmpty()).ifPresent(code -> {
            throw new WrongUsage("cli.usage.lang", code);
        });
        folder();
        reading(formats);
    }

    /** The data folder asked for. */
    Optional<Path> folder() {
        return find(DATA).map(name -> {
            if (name.isBlank()) { // a script's empty variable: not the folder it happens to run in
                throw new WrongUsage("cli.usage.folder", name);
            }
            try {
                return Path.of(name);
            } catch (InvalidPathException e) {
                throw new WrongUsage("cli.usage.folder", name);
            }
        });
    }

    /** How files are to be read. */
    ReadOptions reading(QuizFormats formats) {
        Optional<QuizFormat> format = find(FROM).map(code -> QuizFormat.find(code)
                .filter(formats.readable()::contains)
                .orElseThrow(() -> new WrongUsage("cli.usage.format", code, codes(formats))));
        return new ReadOptions(format, find(ENCODING).map(CommonOptions::charset));
    }

    private static String codes(QuizFormats formats) {
        return formats.readable().stream().map(QuizFormat::code).collect(Collectors.joining(" "));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("cli.usage.encoding", name);
        }
    }

    private Optional<String> find(String name) {
        ParseResult written = command.hasMatchedOption(name) ? command : root;
        return Optional.ofNullable(written.matchedOptionValue(name, null));
    }
}
