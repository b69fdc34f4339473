package org.xuegui.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the files told before, as if a person had. */
public final class FakeFilePicker implements FilePicker {

    private final List<Path> chosen = new ArrayList<>();

    /** Every chooser from now on returns these. */
    public FakeFilePicker choosing(Path... files) {
        chosen.clear();
        chosen.addAll(List.of(files));
        return this;
    }

    @Override
    public Optional<Path> openOne(String title, List<FileKind> kinds) {
        return chosen.stream().findFirst();
    }

    @Override
    public List<Path> openMany(String title, List<FileKind> kinds) {
        return List.copyOf(chosen);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
        return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(String title) {
        return chosen.stream().findFirst();
    }
}
