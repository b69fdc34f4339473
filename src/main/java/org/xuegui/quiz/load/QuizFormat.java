package org.xuegui.quiz.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats a quiz set may come in. */
public enum QuizFormat {

    /** Our own, as YAML. */
    YAML("yaml", "yaml", "yml"),
    /** Our own, as JSON. */
    JSON("json", "json"),
    /** Moodle's GIFT. */
    GIFT("gift", "gift"),
    /** Aiken: single choice as plain text. */
    AIKEN("aiken", "aiken.txt", "aiken"),
    /** Moodle XML. */
    MOODLE_XML("moodle-xml", "xml"),
    /** Workbooks of any layout, and our own template. */
    XLSX("xlsx", "xlsx", "xlsm"),
    /** Tables as text. */
    CSV("csv", "csv", "tsv"),
    /** The workbook Kahoot takes. */
    KAHOOT("kahoot", "kahoot.xlsx"),
    /** Anki: notes as text, or a package of its cards. */
    ANKI("anki", "anki.txt", "apkg", "colpkg"),
    /** Word files with a list of questions. */
    DOCX("docx", "docx"),
    /** Plain or pasted lists of questions. */
    TEXT("text", "txt"),
    /** IMS QTI, items and packages of all versions from 2.0; written as a package of 2.1. */
    QTI("qti", "zip"),
    /** IMS QTI, written as a package of 3.0; read like {@link #QTI}. */
    QTI_3("qti3", "qti3.zip"),
    /** None of the others, or a file that cannot be read at all. */
    UNKNOWN("unknown");

    private final String code;
    private final List<String> endings;

    QuizFormat(String code, String... endings) {
        this.code = code;
        this.endings = List.of(endings);
    }

    /** Its name on the command line and in {@code --json} output. */
    public String code() {
        return code;
    }

    /** The file name endings it usually has, without a dot; the first is the one we write. */
    public List<String> endings() {
        return endings;
    }

    /**
     * The format a file of this name has among these, judged by its ending; the longest ending that fits decides,
     * so that {@code a.kahoot.xlsx} is no plain workbook.
     */
    public static Optional<QuizFormat> findByName(String fileName, Collection<QuizFormat> among) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return among.stream()
                .filter(format -> format.endingOf(name) > 0)
                .max(Comparator.comparingInt(format -> format.endingOf(name)));
    }

    private int endingOf(String name) {
        return endings.stream().filter(ending -> name.endsWith('.' + ending)).mapToInt(String::length).max().orElse(0);
    }

    /** The format of this code; never {@link #UNKNOWN}. */
    public static Optional<QuizFormat> find(String code) {
        return Stream.of(values()).filter(format -> format != UNKNOWN && format.code.equals(code)).findFirst();
    }
}
