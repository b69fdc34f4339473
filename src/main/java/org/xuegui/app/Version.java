package org.xuegui.app;

import java.util.Optional;

/** The program's version, from its jar. */
final class Version {

    private Version() {}

    /** Such as {@code 0.1.0}; empty text where the program does not run from its jar. */
    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("");
    }
}
