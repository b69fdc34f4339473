package org.xuegui.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.Backups;
import org.xuegui.workspace.DataFolder;

/**
 * The program's one database file, open. Writes go through {@link #writer()}, reads through {@link #reader()}. Safe for
 * several threads.
 */
public final class Database implements AutoCloseable {

    private static final String FILE_NAME = "xuegui.db";

    private final InstanceLock lock;
    private final Connections connections;
    private final Backups backups;
    private final Writer writer;
    private final Reader reader;
    private final Clock clock;

    private Database(InstanceLock lock, Connections connections, Backups backups, Clock clock) {
        this.lock = lock;
        this.connections = connections;
        this.backups = backups;
        this.writer = new Writer(connections);
        this.reader = new Reader(connections);
        this.clock = clock;
    }

    /**
     * Opens the folder's database, creates it where there is none, and brings an older one to this version after a
     * backup. Takes time: not for the window's thread.
     *
     * @throws UserFacingException if another copy of the program uses it, if it is newer than this program, damaged or
     *     not ours, or if the folder cannot be written to; nothing in the database was changed then
     */
    public static Database open(DataFolder folder, Clock clock) {
        return open(folder, clock, new Connections(folder.path().resolve(FILE_NAME)));
    }

    /** The same over these connections to the folder's database. */
    static Database open(DataFolder folder, Clock clock, Connections connections) {
        Objects.requireNonNull(clock, "clock");
        InstanceLock lock = InstanceLock.take(folder.path());
        try {
            Backups backups = new SqliteBackups(connections, folder.backups(), clock);
            bringUp(connections, backups);
            return new Database(lock, connections, backups, clock);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static void bringUp(Connections connections, Backups backups) {
        Schema.State state = Schema.inspect(connections);
        if (state == Schema.State.BEHIND) {
            backups.backupNow(Backup.Reason.MIGRATION);
        }
        if (state != Schema.State.CURRENT) {
            Migration.run(connections);
        }
    }

    /** The database's file. */
    public Path file() {
        return connections.file();
    }

    /** Where everything is written. */
    public Writer writer() {
        return writer;
    }

    /** Where everything is read. */
    public Reader reader() {
        return reader;
    }

    /** Its backups. */
    public Backups backups() {
        return backups;
    }

    /** What time the rows of this database are given. */
    Clock clock() {
        return clock;
    }

    /** Waits for the write under way, closes the file and lets other copies have it. */
    @Override
    public void close() {
        reader.close();
        writer.close(); // last, so that its closing folds the journal into the file
        lock.close();
    }
}
