package org.xuegui.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.workspace.Settings.WindowSize;

/** Keeps the settings in a file of the data folder. */
public final class SettingsFile {

    private final PropertyFile file;

    /** Settings kept in this file, which need not exist yet. */
    public SettingsFile(Path file) {
        this.file = new PropertyFile(file);
    }

    /**
     * What was found.
     *
     * @param settings the settings to use
     * @param notice what to tell the user if the file could not be used; empty if all is well
     */
    public record Loaded(Settings settings, Optional<Message> notice) {
        public Loaded {
            Objects.requireNonNull(settings, "settings");
            Objects.requireNonNull(notice, "notice");
        }
    }

    /** The settings; defaults where there is no file. A damaged file is set aside and the defaults are used. */
    public Loaded load() {
        if (!file.exists()) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        }
        try {
            return new Loaded(parse(file.read()), Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            return new Loaded(Settings.DEFAULT, Optional.of(setAside()));
        }
    }

    /**
     * Stores the settings.
     *
     * @throws UserFacingException if they cannot be written
     */
    public void save(Settings settings) {
        try {
            file.write(valuesOf(settings));
        } catch (IOException e) {
            throw new UserFacingException(Message.of("workspace.settings.unwritable", file.path().toString()), e);
        }
    }

    private Message setAside() {
        Path damaged = file.path().resolveSibling(file.path().getFileName() + ".damaged");
        try {
            Files.move(file.path(), damaged, StandardCopyOption.REPLACE_EXISTING);
            return Message.of("workspace.settings.damaged", damaged.toString());
        } catch (IOException e) {
            return Message.of("workspace.settings.unreadable", file.path().toString());
        }
    }

    private static Map<String, String> valuesOf(Settings settings) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", settings.language().code());
        values.put("theme", settings.theme().name());
        values.put("typeScale", Integer.toString(settings.typeScale()));
        settings.lastLearnerId().ifPresent(id -> values.put("lastLearner", id));
        values.put("rightsInARow", Integer.toString(settings.rightsInARow()));
        values.put("multipleRule", settings.multipleRule());
        values.put("orderingRule", settings.orderingRule());
        values.put("disclosure", settings.disclosure());
        settings.window().ifPresent(window -> {
            values.put("windowWidth", Integer.toString(window.width()));
            values.put("windowHeight", Integer.toString(window.height()));
            values.put("windowMaximized", Boolean.toString(window.isMaximized()));
        });
        return values;
    }

    /** A value that is absent, for instance because it is newer than the file, is the default's. */
    private static Settings parse(Properties from) {
        Settings usual = Settings.DEFAULT;
        String language = from.getProperty("language", usual.language().code());
        return new Settings(
                Language.find(language).orElseThrow(() -> new IllegalArgumentException("language " + language)),
                Theme.valueOf(from.getProperty("theme", usual.theme().name())),
                number(from, "typeScale", usual.typeScale()),
                Optional.ofNullable(from.getProperty("lastLearner")),
                number(from, "rightsInARow", usual.rightsInARow()),
                from.getProperty("multipleRule", usual.multipleRule()),
                from.getProperty("orderingRule", usual.orderingRule()),
                from.getProperty("disclosure", usual.disclosure()),
                window(from));
    }

    private static int number(Properties from, String key, int usual) {
        return Integer.parseInt(from.getProperty(key, Integer.toString(usual)));
    }

    private static Optional<WindowSize> window(Properties from) {
        if (!from.containsKey("windowWidth")) {
            return Optional.empty();
        }
        boolean isMaximized = Boolean.parseBoolean(from.getProperty("windowMaximized"));
        return Optional.of(
                new WindowSize(number(from, "windowWidth", 0), number(from, "windowHeight", 0), isMaximized));
    }
}
