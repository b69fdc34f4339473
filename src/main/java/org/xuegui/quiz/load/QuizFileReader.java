package org.xuegui.quiz.load;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.xuegui.base.file.DataDocument;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Message;
import org.xuegui.regulation.StudyPack;

/**
 * Reads quiz files from the disk, in any format, and holds their citations against the study pack
 * they name; a health check adds its warnings. A file that is not there is a result with a problem, like any other.
 */
public final class QuizFileReader {

    private final QuizFormats formats;
    private final Function<String, Optional<StudyPack>> packs;

    /** A reader with these formats, asking for study packs by their id. */
    public QuizFileReader(QuizFormats formats, Function<String, Optional<StudyPack>> packs) {
        this.formats = Objects.requireNonNull(formats, "formats");
        this.packs = Objects.requireNonNull(packs, "packs");
    }

    /** The formats it reads. */
    public QuizFormats formats() {
        return formats;
    }

    /**
     * Reads the file of this name.
     *
     * @param name the file as the user named it
     * @throws org.xuegui.base.task.CancelledException if the user cancelled
     */
    public ReadResult read(String name, ReadOptions options, Progress progress) {
        try {
            return read(content(name), options, progress);
        } catch (UnreadableFile e) {
            return ReadResult.nothing(name, QuizFormat.UNKNOWN, List.of(e.problem));
        }
    }

    /**
     * The file of this name, not read yet: the answers that belong to a list.
     *
     * @param name the file as the user named it
     * @throws UserFacingException if it cannot be had
     */
    public QuizFile open(String name) {
        try {
            return content(name);
        } catch (UnreadableFile e) {
            throw new UserFacingException(Message.of("exchange.answers.unreadable", name, e.problem.message()), e);
        }
    }

    /**
     * Reads a file already in memory, or a pasted text.
     *
     * @throws org.xuegui.base.task.CancelledException if the user cancelled
     */
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return FileHealth.checked(CitationCheck.check(
                VisibleTexts.of(formats.read(file, options, progress)), packs));
    }

    private static QuizFile content(String name) throws UnreadableFile {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > DataDocument.MOST_BYTES) {
                throw new UnreadableFile(name, "file-too-large", DataDocument.MOST_BYTES >> 20);
            }
            return new QuizFile(name, Files.readAllBytes(path));
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new UnreadableFile(name, "file-missing");
        } catch (AccessDeniedException denied) {
            throw new UnreadableFile(name, "file-denied");
        } catch (IOException e) {
            throw new UnreadableFile(name, "file-unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** Why a file could not be had. */
    private static final class UnreadableFile extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        UnreadableFile(String name, String code, Object... arguments) {
            super(code);
            this.problem = Problem.error(Place.file(name), code, arguments);
        }
    }
}
