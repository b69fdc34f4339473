package org.xuegui.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/** Keeps the settings in a file of the data folder. */
public final class SettingsFile {

    private final PropertyFile file;
    private final Map<String, Set<String>> words;

    /** Settings kept in this file, which need not exist yet. */
    public SettingsFile(Path file) {
        this(file, Map.of());
    }

    /**
     * Settings kept in this file, which need not exist yet.
     *
     * @param words for names such as {@code disclosure} the words this program knows; a name that is absent may be
     *     followed by any word
     */
    public SettingsFile(Path file, Map<String, Set<String>> words) {
        this.file = new PropertyFile(file);
        this.words = Map.copyOf(words);
    }

    /**
     * What was found.
     *
     * @param settings the settings to use
     * @param notice what to tell the user if the file or some of its values could not be used; empty if all is well
     */
    public record Loaded(Settings settings, Optional<Message> notice) {
        public Loaded {
            Objects.requireNonNull(settings, "settings");
            Objects.requireNonNull(notice, "notice");
        }
    }

    /**
     * The settings; defaults where there is no file. A value that cannot be used is the default's, the others count,
     * and the file is kept as a copy; a file that cannot be read at all is set aside.
     */
    public Loaded load() {
        if (!file.exists()) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        }
        try {
            StoredSettings stored = read();
            return new Loaded(stored.settings(), stored.problems().stream().reduce(SettingsFile::joined).map(this::keep));
        } catch (IOException | IllegalArgumentException e) {
            return new Loaded(Settings.DEFAULT, Optional.of(setAside()));
        }
    }

    /** The settings as far as they can be read, without touching the file; defaults for the rest. */
    public Settings peek() {
        try {
            return file.exists() ? read().settings() : Settings.DEFAULT;
        } catch (IOException | IllegalArgumentException e) {
            return Settings.DEFAULT;
        }
    }

    private StoredSettings read() throws IOException {
        return StoredSettings.of(file.readLines(StoredSettings::isOurs), words);
    }

    private static Message joined(Message first, Message second) {
        return Message.of("workspace.settings.joined", first, second);
    }

    /**
     * Stores the settings.
     *
     * @throws UserFacingException if they cannot be written
     */
    public void save(Settings settings) {
        try {
            file.write(StoredSettings.lines(settings));
        } catch (IOException e) {
            throw new UserFacingException(Message.of("workspace.settings.unwritable", file.path().toString()), e);
        }
    }

    private Message keep(Message problems) {
        try {
            Files.copy(file.path(), damaged(), StandardCopyOption.REPLACE_EXISTING);
            return Message.of("workspace.settings.values", problems, damaged().toString());
        } catch (IOException e) {
            return Message.of("workspace.settings.values-only", problems);
        }
    }

    private Message setAside() {
        try {
            Files.move(file.path(), damaged(), StandardCopyOption.REPLACE_EXISTING);
            return Message.of("workspace.settings.damaged", damaged().toString());
        } catch (IOException e) {
            return Message.of("workspace.settings.unreadable", file.path().toString());
        }
    }

    private Path damaged() {
        return file.path().resolveSibling(file.path().getFileName() + ".damaged");
    }
}
