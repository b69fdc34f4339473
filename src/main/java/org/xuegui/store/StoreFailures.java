package org.xuegui.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/** Says in words what SQLite reports as a number, where a person can do something about it. */
final class StoreFailures {

    private static final int PRIMARY = 0xff;
    private static final String DAMAGED = "store.open.damaged";

    private StoreFailures() {}

    /**
     * What to throw for a failure: a text for the user where the disk or the file is the cause, else the failure
     * itself, which is then a fault of the program.
     */
    static RuntimeException of(Throwable failure, Path file) {
        Optional<String> key = sqliteCause(failure).flatMap(StoreFailures::key);
        if (key.isPresent()) {
            return new UserFacingException(Message.of(key.get(), file.toString()), failure);
        }
        if (failure instanceof RuntimeException exception) {
            return exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(failure);
    }

    /** Whether the database itself is damaged. */
    static boolean isDamage(Throwable failure) {
        return sqliteCause(failure).flatMap(StoreFailures::key).filter(DAMAGED::equals).isPresent();
    }

    private static Optional<SQLException> sqliteCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException exception) {
                return Optional.of(exception);
            }
        }
        return Optional.empty();
    }

    /** The extended code's low byte is the primary code, see sqlite.org/rescode.html. */
    private static Optional<String> key(SQLException failure) {
        int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code : failure.getErrorCode();
        return switch (code & PRIMARY) {
            case 5, 6 -> Optional.of("store.write.busy");
            case 3, 8, 14, 23 -> Optional.of("store.write.read-only");
            case 10 -> Optional.of("store.write.io");
            case 11, 26 -> Optional.of(DAMAGED);
            case 13 -> Optional.of("store.write.full");
            default -> Optional.empty();
        };
    }
}
