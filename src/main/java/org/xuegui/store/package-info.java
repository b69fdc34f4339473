/**
 * The one SQLite file: opening and locking it, its migrations, the one thread that writes, and the repositories of the
 * rooms above. May import every room but {@code exchange}, {@code ui}, {@code cli} and {@code app}; only {@code app}
 * imports it.
 */
package org.xuegui.store;
