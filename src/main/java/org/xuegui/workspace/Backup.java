package org.xuegui.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A copy of the database.
 *
 * @param file where it lies
 * @param at when it was made, to the millisecond
 * @param reason why
 * @param size its size in bytes
 */
public record Backup(Path file, Instant at, Reason reason, long size) {

    /** Why a backup was made; part of its file's name. */
    public enum Reason {
        /** Once a day. */ DAILY,
        /** Before the database is brought to a newer version. */ MIGRATION,
        /** Before a learner is deleted. */ DELETION,
        /** Somebody asked for it. */ MANUAL;

        /** How file names write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Backup {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }
}
