package org.xuegui.exchange.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xuegui.base.file.JsonDocument;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** Our own format as JSON: the same keys. */
public final class JsonQuizFormat implements FileFormat {

    /** An object whose first name is in quotes; YAML is hardly ever written so. */
    private static final Pattern START = Pattern.compile("\\s*+\\{\\s*+(\"|\\}\\s*+$)");

    @Override
    public QuizFormat format() {
        return QuizFormat.JSON;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        return START.matcher(InputText.beginning(file)).lookingAt();
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return new SetReader(file, format(), options, progress).read(JsonDocument::read);
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(JsonQuizWriter.write(set));
    }
}
