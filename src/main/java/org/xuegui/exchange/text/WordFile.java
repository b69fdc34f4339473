package org.xuegui.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.file.SafeXml;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.CancelledException;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.load.QuizFile;

/** Reads a Word file's lines straight from its XML. */
final class WordFile {

    private static final String BODY = "word/document.xml";
    private static final int SHOWN = 80;

    private final SafeArchive archive;
    private final QuizFile file;
    private final ProblemCollector problems;
    private final Progress progress;

    private WordFile(SafeArchive archive, QuizFile file, ProblemCollector problems, Progress progress) {
        this.archive = archive;
        this.file = file;
        this.problems = problems;
        this.progress = progress;
    }

    /**
     * Its lines that say something, numbered by paragraph.
     *
     * @throws UnsafeArchiveException if the file may not be unpacked
     * @throws WordRefusedException if it is damaged, too long or of another kind
     */
    static List<Line> lines(QuizFile file, ProblemCollector problems, Progress progress)
            throws UnsafeArchiveException, WordRefusedException {
        OldWordFile.refuse(file.content());
        return new WordFile(SafeArchive.open(file.content()), file, problems, progress).lines();
    }

    private List<Line> lines() throws UnsafeArchiveException, WordRefusedException {
        String body = body();
        String folder = body.substring(0, body.lastIndexOf('/') + 1);
        WordStyles styles = new WordStyles();
        WordNumbering numbering = new WordNumbering();
        read(archive.find(folder + "styles.xml"), styles::read);
        read(archive.find(folder + "numbering.xml"), numbering::read);
        WordBody reader = new WordBody(file.name(), styles, numbering, problems, progress);
        List<WordParagraph> paragraphs = new ArrayList<>();
        read(Optional.of(body), xml -> paragraphs.addAll(reader.read(xml)));
        List<Line> lines = new ArrayList<>();
        boolean isBreak = true;
        for (WordParagraph paragraph : paragraphs) {
            isBreak = paragraph.addLines(lines, isBreak);
        }
        return lines;
    }

    private String body() throws WordRefusedException {
        return archive.find(BODY)
                .or(() -> archive.names().stream()
                        .filter(name -> name.startsWith("word/document") && name.endsWith(".xml"))
                        .findFirst())
                .orElseThrow(() -> new WordRefusedException("word-no-document"));
    }

    /** What reads a part. */
    private interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException, WordRefusedException;
    }

    private void read(Optional<String> part, PartReader reader) throws UnsafeArchiveException, WordRefusedException {
        if (part.isEmpty()) {
            return;
        }
        try (InputStream stream = archive.read(part.get())) {
            reader.read(SafeXml.reader(stream));
        } catch (XMLStreamException damaged) {
            throw refused(damaged);
        } catch (UnsafeArchiveException unsafe) {
            throw unsafe;
        } catch (IOException damaged) {
            throw new WordRefusedException("word-damaged", shown(damaged));
        } catch (RuntimeException damaged) {
            // the parser's own way of saying that the file is not XML, for some damage
            if (damaged instanceof CancelledException) {
                throw damaged;
            }
            throw new WordRefusedException("word-damaged", damaged.getClass().getSimpleName());
        }
    }

    /** What stands behind the parser's complaint: a limit of the archive, or XML that is not well formed. */
    private static WordRefusedException refused(XMLStreamException damaged) throws UnsafeArchiveException {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsafeArchiveException unsafe) {
                throw unsafe;
            }
        }
        if (damaged.getNestedException() instanceof UnsafeArchiveException unsafe) {
            throw unsafe;
        }
        return new WordRefusedException("word-damaged", shown(damaged));
    }

    private static String shown(Exception damaged) {
        String message = String.valueOf(damaged.getMessage()).replace('\n', ' ');
        return message.length() > SHOWN ? message.substring(0, SHOWN) : message;
    }
}
