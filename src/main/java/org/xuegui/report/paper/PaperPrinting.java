package org.xuegui.report.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.xuegui.base.file.AtomicFile;
import org.xuegui.base.file.WriteFailure;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.DrawnPaper;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.report.pdf.PdfFaces;

/** Draws a paper of an examination and prints it twice: to be answered, and with its key. Call from a background thread. */
public final class PaperPrinting {

    private static final String ENDING = ".pdf";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ExaminationService examinations;
    private final Supplier<Texts> texts;
    private final PdfFaces faces;
    private final Clock clock;
    private final String programVersion;

    /** Printing in the interface's language, with these faces. */
    public PaperPrinting(
            ExaminationService examinations,
            Supplier<Texts> texts,
            PdfFaces faces,
            Clock clock,
            String programVersion) {
        this.examinations = Objects.requireNonNull(examinations, "examinations");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.faces = Objects.requireNonNull(faces, "faces");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.programVersion = Objects.requireNonNull(programVersion, "programVersion");
    }

    /** A name for the paper's file, without characters a file name cannot have. */
    public String suggestName(Blueprint blueprint) {
        return blueprint.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ENDING;
    }

    /**
     * Draws a paper and writes it into this file and, with its key, into one beside it that does not exist yet.
     *
     * @return the file with the key
     * @throws UserFacingException if the questions in use are too few, this PC has no Chinese face, or a file cannot
     *     be written
     */
    public Path print(Blueprint blueprint, Path file) {
        DrawnPaper paper = examinations.drawToPrint(blueprint);
        Path key = keyFile(file, texts.get().text("report.paper.key-file"));
        write(paper, true, key);
        write(paper, false, file);
        return key;
    }

    private static Path keyFile(Path file, String suffix) {
        String name = file.getFileName().toString();
        String stem = name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
        Path key = file.resolveSibling(stem + suffix + ENDING);
        for (int number = 2; Files.exists(key); number++) {
            key = file.resolveSibling(stem + suffix + ' ' + number + ENDING);
        }
        return key;
    }

    private void write(DrawnPaper paper, boolean isWithKey, Path file) {
        Texts words = texts.get();
        String origin = words.text("report.pdf.origin", programVersion, TIME.format(LocalDateTime.now(clock)));
        try {
            AtomicFile.write(file, out -> new PaperPdf(words, faces).write(paper, isWithKey, origin, out));
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
    }
}
