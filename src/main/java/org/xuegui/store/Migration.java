package org.xuegui.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/** Brings a database to the newest version. A class of its own so that Flyway is not even loaded when none is due. */
final class Migration {

    /** Held here, or its level would be forgotten with it. Flyway tells a user nothing that its exception does not. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private Migration() {}

    /**
     * Applies what is missing, each migration in its own transaction.
     *
     * @throws UserFacingException if one fails; the database is then as the last whole migration left it
     */
    static void run(Connections connections) {
        FLYWAY_LOG.setLevel(Level.OFF);
        try {
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(connections.writingSource())
                    .locations("classpath:org/xuegui/store/migration")
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            RuntimeException known = StoreFailures.of(e, connections.file());
            throw known instanceof UserFacingException
                    ? known
                    : new UserFacingException(Message.of("store.open.migration", connections.file().toString()), e);
        }
    }
}
