package org.xuegui.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The desktop's own file choosers; remembers the folder of the last choice while the program runs. */
public final class WindowFilePicker implements FilePicker {

    private final Supplier<Window> owner;
    private Path lastFolder;

    /** Choosers in front of this window. */
    public WindowFilePicker(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> openOne(String title, List<FileKind> kinds) {
        return remembered(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openMany(String title, List<FileKind> kinds) {
        List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        remembered(chosen.get(0));
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        Optional<Path> chosen = remembered(chooser.showSaveDialog(owner.get()));
        ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        FileKind kind = kinds.get(Math.max(0, chooser.getExtensionFilters().indexOf(filter)));
        return chosen.map(path -> withEnding(path, kind));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (lastFolder != null && Files.isDirectory(lastFolder)) {
            chooser.setInitialDirectory(lastFolder.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    /** Linux choosers do not add the ending of the chosen kind. */
    static Path withEnding(Path path, FileKind kind) {
        String name = path.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean hasEnding = kind.endings().stream().anyMatch(ending -> lower.endsWith("." + ending));
        return hasEnding ? path : path.resolveSibling(name + "." + kind.endings().get(0));
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (FileKind kind : kinds) {
            List<String> patterns = kind.endings().stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters().add(new ExtensionFilter(kind.description(), patterns));
        }
        if (lastFolder != null && Files.isDirectory(lastFolder)) {
            chooser.setInitialDirectory(lastFolder.toFile());
        }
        return chooser;
    }

    private Optional<Path> remembered(File chosen) {
        if (chosen != null) {
            lastFolder = chosen.toPath().getParent();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
