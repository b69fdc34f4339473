package org.xuegui.exchange.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.HtmlPassage;
import org.xuegui.exchange.input.InlinePicture;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.TextFormat;

/** Texts of one question, with the pictures that come with them. */
final class MoodleText {

    /** What the address of a file begins with that stands beside the text. */
    static final String FILE = "@@PLUGINFILE@@/";

    private final Remarks remarks;
    private final TextFormat inherited;
    /** How many files there are that no text shows. */
    private int unused;

    /**
     * Texts of a question.
     *
     * @param inherited the format of texts that name none
     */
    MoodleText(Remarks remarks, TextFormat inherited) {
        this.remarks = remarks;
        this.inherited = inherited;
    }

    /** The format an element names; HTML where it names an unknown one, this where it names none. */
    static TextFormat format(XmlElement holder, TextFormat otherwise) {
        return switch (holder.attribute("format", "").toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "moodle_auto_format" -> TextFormat.MOODLE;
            case "plain_text" -> TextFormat.PLAIN;
            case "markdown" -> TextFormat.MARKDOWN;
            default -> TextFormat.HTML;
        };
    }

    /** What the element says. */
    Passage passage(XmlElement holder) {
        return passage(holder, holder.value());
    }

    /** This text in the format and with the files of the element. */
    Passage passage(XmlElement holder, String text) {
        Files files = new Files(holder);
        Passage passage = format(holder, inherited).passage(BlankMarks.without(text), files, remarks);
        unused += files.unused();
        return passage;
    }

    /** A text whose blanks are marked already. */
    Passage marked(XmlElement holder, String marked) {
        Files files = new Files(holder);
        Passage passage = format(holder, inherited).passage(marked, files, remarks);
        unused += files.unused();
        return passage;
    }

    /** What the child of this name says; nothing if there is none. */
    Passage passageOf(XmlElement parent, String childName) {
        return parent.child(childName).map(this::passage).orElse(Passage.EMPTY);
    }

    /** Tells of files nothing shows. */
    void finish() {
        if (unused > 0) {
            remarks.warn("files-dropped", unused);
        }
    }

    private static final class Files implements HtmlPassage.Pictures {

        private final Map<String, XmlElement> files = new HashMap<>();
        private final Set<String> used = new HashSet<>();

        Files(XmlElement holder) {
            holder.children("file").forEach(file -> files.put(path(file), file));
        }

        @Override
        public Optional<Passage.Picture> find(String address, String description) {
            if (!address.startsWith(FILE)) {
                return Optional.empty();
            }
            String name = decoded(address.substring(FILE.length()).split("\\?", 2)[0]);
            used.add(name);
            return Optional.ofNullable(files.get(name))
                    .flatMap(file -> InlinePicture.of(kind(name), file.text(), description));
        }

        private static String path(XmlElement file) {
            String folder = file.attribute("path", "/");
            return (folder.startsWith("/") ? folder.substring(1) : folder) + file.attribute("name", "");
        }

        int unused() {
            return (int) files.keySet().stream().filter(name -> !used.contains(name)).count();
        }

        private static String decoded(String name) {
            try {
                return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                return name;
            }
        }

        private static String kind(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            String ending = lower.substring(lower.lastIndexOf('.') + 1);
            return "image/" + (ending.equals("jpg") ? "jpeg" : ending);
        }
    }
}
