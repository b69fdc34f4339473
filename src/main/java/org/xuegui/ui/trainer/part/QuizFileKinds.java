package org.xuegui.ui.trainer.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.ui.dialog.FilePicker.FileKind;

/** The formats of quiz sets as file choosers offer them. */
public final class QuizFileKinds {

    /** What the names of files that are archives of several files end in. */
    private static final Set<String> PACKED = Set.of("xlsx", "xlsm", "docx", "apkg", "colpkg", "zip");

    private final Texts texts;
    private final QuizFormats formats;

    /** The kinds of these formats. */
    public QuizFileKinds(Texts texts, QuizFormats formats) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.formats = Objects.requireNonNull(formats, "formats");
    }

    /** What can be loaded: all of it at once first, then format by format. */
    public List<FileKind> readable() {
        List<FileKind> kinds = new ArrayList<>();
        List<String> all = formats.readable().stream()
                .flatMap(format -> format.endings().stream())
                .distinct()
                .toList();
        kinds.add(new FileKind(texts.text("trainer.kind.quiz"), all));
        formats.readable().forEach(format -> kinds.add(kind(format)));
        return kinds;
    }

    /** The formats that can be read. */
    public List<QuizFormat> readableFormats() {
        return formats.readable();
    }

    /** Whether files of this format may have their answers in a file of their own. */
    public boolean takesAnswers(QuizFormat format) {
        return formats.takesAnswers(format);
    }

    /** What a file of answers may be. */
    public List<FileKind> answers() {
        return List.of(new FileKind(texts.text("trainer.kind.answers"), formats.readable().stream()
                .filter(formats::takesAnswers)
                .flatMap(format -> format.endings().stream())
                .distinct()
                .toList()));
    }

    /** Whether files of this format may be text, so that an encoding can be chosen and the text can be pasted. */
    public static boolean isText(QuizFormat format) {
        return format == QuizFormat.UNKNOWN || format.endings().stream()
                .map(ending -> ending.substring(ending.lastIndexOf('.') + 1))
                .anyMatch(last -> !PACKED.contains(last));
    }

    /** What a set can be exported as. */
    public List<FileKind> writable() {
        return formats.writable().stream().map(this::kind).toList();
    }

    /** The format a file of this name is exported as; empty where its ending says none. */
    public Optional<QuizFormat> formatOf(Path file) {
        return QuizFormat.findByName(file.getFileName().toString(), formats.writable());
    }

    private FileKind kind(QuizFormat format) {
        return new FileKind(name(texts, format), format.endings());
    }

    /** What a format is called. */
    public static String name(Texts texts, QuizFormat format) {
        return texts.text("trainer.format." + format.code());
    }
}
