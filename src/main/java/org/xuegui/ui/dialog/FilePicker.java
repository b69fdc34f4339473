package org.xuegui.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Choosing files and folders. */
public interface FilePicker {

    /** One file to read; empty when the person chose none. */
    Optional<Path> openOne(String title, List<FileKind> kinds);

    /** Files to read; empty when the person chose none. */
    List<Path> openMany(String title, List<FileKind> kinds);

    /** A file to write, with the ending of the kind chosen; empty when the person chose none. */
    Optional<Path> save(String title, String suggestedName, List<FileKind> kinds);

    /** A folder; empty when the person chose none. */
    Optional<Path> folder(String title);

    /**
     * Kind of file offered in the chooser.
     *
     * @param description in the interface language
     * @param endings such as {@code yaml}, without dot, the usual one first
     */
    record FileKind(String description, List<String> endings) {
        public FileKind {
            endings = List.copyOf(endings);
        }
    }
}
