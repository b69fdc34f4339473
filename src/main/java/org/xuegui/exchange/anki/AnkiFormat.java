package org.xuegui.exchange.anki;

import java.util.Optional;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** Anki's text files and packages; written is the text. */
public final class AnkiFormat implements FileFormat {

    @Override
    public QuizFormat format() {
        return QuizFormat.ANKI;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        return SafeArchive.isArchive(file.content())
                ? AnkiPackage.isOne(file.content())
                : isText(InputText.beginning(file));
    }

    private static boolean isText(String beginning) {
        return AnkiHeader.isOne(beginning) || BareCards.hasHeading(beginning);
    }

    @Override
    public boolean mayBeContentOf(QuizFile file) {
        return !SafeArchive.isArchive(file.content()) && BareCards.isOne(file);
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return SafeArchive.isArchive(file.content())
                ? AnkiPackageReader.read(file, progress)
                : AnkiTextReader.read(file, options, progress);
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(AnkiTextWriter.write(set));
    }
}
