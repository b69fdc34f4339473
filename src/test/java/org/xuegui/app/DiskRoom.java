package org.xuegui.app;

import org.xuegui.store.Database;

/** Room for a database: none, as on a full disk, or plenty. */
final class DiskRoom {

    /** More than any page has left over: needs pages of its own. */
    static final String LONG_TEXT = "先请示，后办理。".repeat(2_500);

    private DiskRoom() {}

    /** The database cannot grow any more; SQLite raises a limit below its size to its size. */
    static void take(Database database) {
        limit(database, 1);
    }

    /** It can grow again. */
    static void give(Database database) {
        limit(database, 1_000_000);
    }

    private static void limit(Database database, int pages) {
        database.writer().call(handle ->
                handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Integer.class).one());
    }
}
