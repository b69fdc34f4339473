package org.xuegui.workspace;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The settings in force. A change counts at once and is stored with it. Safe for several threads. */
public final class CurrentSettings {

    private final SettingsFile file;
    private volatile Settings settings;
    /** The language the file keeps while another one counts for this run; empty where the file says what counts. */
    private Optional<Language> keptLanguage;

    /** These settings, kept in this file from now on. */
    public CurrentSettings(SettingsFile file, Settings settings) {
        this(file, settings, Optional.empty());
    }

    /**
     * These settings, kept in this file from now on.
     *
     * @param forThisRun the language that counts until another is set, without being stored; empty for theirs
     */
    public CurrentSettings(SettingsFile file, Settings settings, Optional<Language> forThisRun) {
        this.file = Objects.requireNonNull(file, "file");
        this.settings = forThisRun.map(settings::withLanguage).orElse(settings);
        this.keptLanguage = forThisRun.map(asked -> settings.language());
    }

    /** The settings now. */
    public Settings get() {
        return settings;
    }

    /**
     * Changes the settings and stores them.
     *
     * @return the settings now
     * @throws org.xuegui.base.problem.UserFacingException if they cannot be stored; they are in force all the same
     */
    public synchronized Settings change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            if (changed.language() != settings.language()) {
                keptLanguage = Optional.empty();
            }
            settings = changed;
            file.save(keptLanguage.map(changed::withLanguage).orElse(changed));
        }
        return changed;
    }
}
