package org.xuegui.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.text.Message;

/** Checks whether the database file is sound. Takes time: to be called beside the window once it stands. */
public final class Integrity {

    private static final int MOST_FINDINGS = 3;

    private final Database database;

    /** The check of this database. */
    public Integrity(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    /**
     * Looks through the whole file.
     *
     * @return what to tell the user; empty if it is sound
     * @throws org.xuegui.base.problem.UserFacingException if it is too damaged to be looked through
     */
    public Optional<Message> check() {
        List<String> findings = database.reader().read(handle ->
                handle.createQuery("PRAGMA quick_check(" + MOST_FINDINGS + ")").mapTo(String.class).list());
        if (findings.equals(List.of("ok"))) {
            return Optional.empty();
        }
        return Optional.of(Message.of("store.integrity.damaged", database.file().toString(),
                String.join("; ", findings)));
    }
}
