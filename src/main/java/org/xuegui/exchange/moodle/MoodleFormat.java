package org.xuegui.exchange.moodle;

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

/** Moodle XML. */
public final class MoodleFormat implements FileFormat {

    private static final Pattern ROOT = Pattern.compile("<(?:quiz|question\\s+type\\s*=)[\\s>\"'/]");
    /** Any element; declarations and comments begin otherwise. */
    private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    @Override
    public QuizFormat format() {
        return QuizFormat.MOODLE_XML;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        String beginning = InputText.beginning(file).stripLeading();
        if (!beginning.startsWith("<")) {
            return false;
        }
        String withoutComments = COMMENT.matcher(beginning).replaceAll("");
        Matcher first = ELEMENT.matcher(withoutComments);
        return first.find()
                && ROOT.matcher(withoutComments).region(first.start(), withoutComments.length()).lookingAt();
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return MoodleReader.read(file, options, progress);
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(MoodleWriter.write(set));
    }
}
