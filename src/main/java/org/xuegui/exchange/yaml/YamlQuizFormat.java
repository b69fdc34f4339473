package org.xuegui.exchange.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xuegui.base.file.YamlDocument;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** Our own format as YAML. */
public final class YamlQuizFormat implements FileFormat {

    /** A line that starts with a key of the head of a set. */
    private static final Pattern HEAD = Pattern.compile("(?m)^(id|title|pack|topic|questions)[ ]?:(?=\\s|$)");

    @Override
    public QuizFormat format() {
        return QuizFormat.YAML;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        return HEAD.matcher(InputText.beginning(file)).find();
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return new SetReader(file, format(), options, progress).read(YamlDocument::read);
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(YamlQuizWriter.write(set));
    }
}
