package org.xuegui.cli;

import java.util.List;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.QuizFileReader;
import org.xuegui.quiz.load.ReadOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code --answers FILE}: the file that holds the answers of a list, where they stand apart. */
final class AnswersOption {

    private static final String ANSWERS = "--answers";

    private AnswersOption() {}

    static void addTo(CommandSpec spec, Texts texts) {
        spec.addOption(OptionSpec.builder(ANSWERS)
                .type(String.class).paramLabel("FILE").description(texts.text("cli.option.answers")).build());
    }

    /**
     * The options with the answers named, if any are.
     *
     * @param names the files to be read: one, where answers are named, as answers belong to one list
     */
    static ReadOptions with(ReadOptions options, ParseResult parsed, List<String> names, QuizFileReader files) {
        String answers = parsed.matchedOptionValue(ANSWERS, null);
        if (answers == null) {
            return options;
        }
        if (names.size() > 1) {
            throw new WrongUsage("cli.usage.answers", answers);
        }
        return options.withAnswers(files.open(answers));
    }
}
