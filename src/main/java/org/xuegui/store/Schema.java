package org.xuegui.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/**
 * Which version of the schema a file has. Asked before Flyway, which would open a newer database with a mere warning,
 * and read-only, so that nothing is written into a file that is not ours to write.
 */
final class Schema {

    /** The newest version this program knows: the number of the last migration. */
    static final int NEWEST = 8;

    private static final int NONE = -1;

    private Schema() {}

    /** What is to be done with a file. */
    enum State {
        /** There is no database yet. */ NEW,
        /** It is of this program's version. */ CURRENT,
        /** It is of an older version. */ BEHIND
    }

    /**
     * Looks at the file.
     *
     * @throws UserFacingException if it is damaged, newer than this program or not a database of ours
     */
    static State inspect(Connections connections) {
        Path file = connections.file();
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return State.NEW;
            }
            int version = version(connections);
            if (version > NEWEST) {
                throw new UserFacingException(Message.of("store.open.newer", file.toString(), version, NEWEST));
            }
            return version == NONE ? State.NEW : version == NEWEST ? State.CURRENT : State.BEHIND;
        } catch (IOException | SQLException e) {
            throw StoreFailures.of(e, file);
        }
    }

    /** The newest migration applied, 0 if the first one was cut off; {@link #NONE} for a database without tables. */
    private static int version(Connections connections) throws SQLException {
        try (Connection connection = connections.openReading();
                Statement statement = connection.createStatement()) {
            if (number(statement, "SELECT count(*) FROM sqlite_schema") == 0) {
                return NONE;
            }
            if (number(statement, "SELECT count(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'") == 0) {
                throw new UserFacingException(
                        Message.of("store.open.foreign", connections.file().toString()));
            }
            return number(statement,
                    "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success = 1");
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next(); // an aggregate always has its row
            return row.getInt(1);
        }
    }
}
