package org.xuegui.exchange.gift;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** Moodle's GIFT. */
public final class GiftFormat implements FileFormat {

    /** A title, a category, or braces that begin as answers do. */
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^(?:::[^\\n]{1,200}?::|\\$CATEGORY:)|(?<!\\\\)\\{\\s{0,20}"
                    + "(?:[=~#]|>\\d|T(?:RUE)?[}#\\s]|F(?:ALSE)?[}#\\s]"
                    + "|\\d{0,2}:[A-Z]{2,14}:)|｛\\s{0,20}[=~＝～]");

    @Override
    public QuizFormat format() {
        return QuizFormat.GIFT;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        String beginning = InputText.beginning(file);
        return !beginning.stripLeading().startsWith("<") && SIGN.matcher(beginning).find();
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return GiftReader.read(file, options, progress);
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(GiftWriter.write(set));
    }
}
