package org.xuegui.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.ConnectionFactory;

/** Lends read-only connections and keeps a few open for the next reader. Safe for several threads. */
final class ReadPool implements ConnectionFactory, AutoCloseable {

    private static final int MOST_IDLE = 3;

    private final Connections connections;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean isClosed;

    ReadPool(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Connection openConnection() throws SQLException {
        synchronized (idle) {
            if (isClosed) {
                throw new SQLException("the database is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return connections.openReading();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!isClosed && idle.size() < MOST_IDLE && !connection.isClosed()) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            isClosed = true;
            for (Connection connection : idle) {
                connection.close();
            }
            idle.clear();
        }
    }
}
