package org.xuegui.exchange.aiken;

import java.util.Optional;
import java.util.regex.Matcher;
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

/** Aiken. */
public final class AikenFormat implements FileFormat {

    /** An option, further ones, and the answer's line in English; lines in Chinese are plain text, another format. */
    private static final Pattern OPTION = Pattern.compile("(?m)^[ \\t]{0,20}[Aa][.)][ \\t]?\\S");
    private static final Pattern ANSWER =
            Pattern.compile("(?im)^[ \\t]{0,20}(?:CORRECT[ \\t]{1,5})?ANS(?:WERS?)?\\.?[ \\t]{0,5}[:：]");

    /** What stands only in GIFT; before the first option it tells that the file is mostly that. */
    private static final Pattern GIFT =
            Pattern.compile("(?m)^(?:::[^\\n]{1,200}?::|\\$CATEGORY:)|\\{[ \\t\\n]{0,20}[=~][^}]{1,2000}}");

    @Override
    public QuizFormat format() {
        return QuizFormat.AIKEN;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        String beginning = InputText.beginning(file).replace('\r', '\n');
        Matcher option = OPTION.matcher(beginning);
        return option.find()
                && ANSWER.matcher(beginning).find()
                && !GIFT.matcher(beginning).region(0, option.start()).find();
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return AikenReader.read(file, options, progress);
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(AikenWriter.write(set));
    }
}
