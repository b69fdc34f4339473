package org.xuegui.exchange.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.Collation;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.task.Progress;

/**
 * A collection as a temporary file that is only read and deleted on closing. Nothing in it is trusted: triggers,
 * views and tables that compute are refused, as is a damaged file, and work without end is broken off.
 */
final class CollectionFile implements AutoCloseable {

    /** The longest value a cell may have, in bytes. */
    private static final int LONGEST_CELL = 16 << 20;
    private static final int STEPS = 20_000;
    /** More than 50 MB of database ever need. */
    private static final int MOST_STEPS = 20_000;

    private final Path folder;
    private final Connection connection;

    private CollectionFile(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** Unpacks the collection of the package and opens it. */
    static CollectionFile open(AnkiPackage file, Progress progress)
            throws IOException, SQLException, AnkiRefusedException {
        Path folder = Files.createTempDirectory("xuegui-anki");
        Connection connection = null;
        boolean isOpen = false;
        try {
            Path copy = folder.resolve("collection.db");
            try (OutputStream target = Files.newOutputStream(copy)) {
                file.unpack(file.collection(), target, SafeArchive.MOST_ENTRY_BYTES);
            }
            connection = connect(copy);
            CollectionFile opened = new CollectionFile(folder, connection);
            opened.protect(progress);
            opened.check();
            isOpen = true;
            return opened;
        } finally {
            if (!isOpen) {
                close(connection, folder);
            }
        }
    }

    private static Connection connect(Path copy) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        // immutable: the copy is ours alone, so neither a lock nor a log beside it is looked for
        return config.createConnection("jdbc:sqlite:" + copy.toUri().toASCIIString() + "?immutable=1");
    }

    private void protect(Progress progress) throws SQLException {
        SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_CELL);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            private int steps;

            @Override
            protected int progress() {
                steps++;
                return steps > MOST_STEPS || progress.isCancelled() ? 1 : 0;
            }
        });
        Collation.create(connection, "unicase", new Collation() {
            @Override
            protected int xCompare(String one, String other) {
                return one.compareToIgnoreCase(other);
            }
        });
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA query_only = ON");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA mmap_size = 0");
        }
    }

    private void check() throws SQLException, AnkiRefusedException {
        long unsafe = number("""
                SELECT count(*) FROM sqlite_master
                WHERE type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%'""");
        if (unsafe > 0) {
            throw new AnkiRefusedException("anki-unsafe");
        }
        for (String table : new String[] {"notes", "cards", "col"}) {
            // hidden: a column that is computed while it is read
            if (number("SELECT count(*) FROM pragma_table_xinfo('" + table + "') WHERE hidden > 1") > 0) {
                throw new AnkiRefusedException("anki-unsafe");
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw new AnkiRefusedException("anki-damaged");
            }
        }
    }

    /** The connection, for reading. */
    Connection connection() {
        return connection;
    }

    /** The number a query gives. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** Whether there is a table of this name. */
    boolean hasTable(String name) throws SQLException {
        return number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '" + name + "'") > 0;
    }

    @Override
    public void close() throws IOException, SQLException {
        close(connection, folder);
    }

    private static void close(Connection connection, Path folder) throws IOException, SQLException {
        try {
            if (connection != null) {
                connection.close();
            }
        } finally {
            Files.deleteIfExists(folder.resolve("collection.db"));
            Files.deleteIfExists(folder);
        }
    }
}
