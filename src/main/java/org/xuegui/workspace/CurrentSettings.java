package org.xuegui.workspace;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** The settings in force. A change counts at once and is stored with it. Safe for several threads. */
public final class CurrentSettings {

    private final SettingsFile file;
    private volatile Settings settings;

    /** These settings, kept in this file from now on. */
    public CurrentSettings(SettingsFile file, Settings settings) {
        this.file = Objects.requireNonNull(file, "file");
        this.settings = Objects.requireNonNull(settings, "settings");
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
            settings = changed;
            file.save(changed);
        }
        return changed;
    }
}
