package org.xuegui.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** How connections to a database file are opened. */
final class Connections {

    private static final int BUSY_MILLIS = 5_000;

    private final Path file;
    private final OptionalInt mostPages;

    Connections(Path file) {
        this(file, OptionalInt.empty());
    }

    /** With a limit the database cannot grow beyond so many pages, as on a disk that is full then. */
    Connections(Path file, OptionalInt mostPages) {
        this.file = file;
        this.mostPages = mostPages;
    }

    Path file() {
        return file;
    }

    /**
     * A connection that may write. A commit returns when the disk has it; what is deleted is overwritten, so that a
     * deleted learner is gone from the file.
     */
    Connection openWriting() throws SQLException {
        return writingSource().getConnection();
    }

    /** Opens what {@link #openWriting()} opens. */
    SQLiteDataSource writingSource() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        mostPages.ifPresent(pages -> config.setPragma(Pragma.MAX_PAGE_COUNT, String.valueOf(pages)));
        return source(config);
    }

    /** A connection that only reads and sees what was committed when its transaction began. */
    Connection openReading() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return source(config).getConnection();
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        config.setBusyTimeout(BUSY_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
