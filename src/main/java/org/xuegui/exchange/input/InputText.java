package org.xuegui.exchange.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadOptions;

/** The text of a file, by the chain of encodings. */
public final class InputText {

    /** No file of plain text may be larger: with its questions it must fit into 256 MB of memory. */
    public static final int MOST_BYTES = 24 << 20;

    /** How many bytes the beginning of a file has. */
    public static final int BEGINNING = 8192;

    /** As many wrong characters may come of the last one, which is cut. */
    private static final int LONGEST_CHARACTER = 4;

    private InputText() {}

    /** The file's text; empty and a problem where no encoding fits, a warning where it is not certain. */
    public static Optional<DecodedText> decode(QuizFile file, ReadOptions options, ProblemCollector problems) {
        Optional<DecodedText> text = DecodedText.decode(file.content(), options.encoding());
        if (text.isEmpty()) {
            problems.add(Problem.error(Place.file(file.name()), "encoding-unknown"));
        } else if (!text.get().isCertain()) {
            String charset = text.get().charset().name();
            problems.add(Problem.warning(Place.file(file.name()), "encoding-guessed", charset));
        }
        return text;
    }

    /** The same for formats of plain text: a file of more than {@link #MOST_BYTES} is a problem too. */
    public static Optional<DecodedText> decodePlain(QuizFile file, ReadOptions options, ProblemCollector problems) {
        if (file.content().length > MOST_BYTES) {
            problems.add(Problem.error(Place.file(file.name()), "file-too-large", MOST_BYTES >> 20));
            return Optional.empty();
        }
        return decode(file, options, problems);
    }

    /**
     * Some thousand characters from the start, for recognising a format; the last of them may be wrong. Empty for an
     * archive: what is packed may look like anything.
     */
    public static String beginning(QuizFile file) {
        if (SafeArchive.isArchive(file.content())) {
            return "";
        }
        byte[] start = Arrays.copyOf(file.content(), Math.min(BEGINNING, file.content().length));
        boolean isUtf16 = startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF);
        String text = new String(start, isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        int wrong = text.indexOf('\uFFFD');
        if (wrong >= 0 && wrong < text.length() - LONGEST_CHARACTER) {
            text = new String(start, DecodedText.GB18030);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
