package org.xuegui.workspace;

import java.util.List;
import java.util.Optional;

/** Copies of the database in the data folder. Making one takes time: not for the window's thread. */
public interface Backups {

    /**
     * Makes a whole and consistent copy now, while the program goes on.
     *
     * @throws org.xuegui.base.problem.UserFacingException if it cannot be written; nothing half-written is left
     */
    Backup backupNow(Backup.Reason reason);

    /** All backups, newest first. */
    List<Backup> list();

    /** Makes the day's backup unless there is one of this day; days by this PC's calendar. */
    Optional<Backup> dailyIfDue();
}
