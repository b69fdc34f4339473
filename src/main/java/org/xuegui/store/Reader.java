package org.xuegui.store;

import java.sql.SQLException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads on read-only connections of its own, beside whatever is being written. All of one piece of work sees the data
 * as it was when the work began. Safe for several threads.
 */
public final class Reader implements AutoCloseable {

    private final Connections connections;
    private final ReadPool pool;
    private final Jdbi jdbi;

    Reader(Connections connections) {
        this.connections = connections;
        this.pool = new ReadPool(connections);
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Reads.
     *
     * @throws org.xuegui.base.problem.UserFacingException if the file or the disk is damaged
     */
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(work);
        } catch (RuntimeException e) {
            throw StoreFailures.of(e, connections.file());
        }
    }

    @Override
    public void close() {
        try {
            pool.close();
        } catch (SQLException e) {
            throw StoreFailures.of(e, connections.file());
        }
    }
}
