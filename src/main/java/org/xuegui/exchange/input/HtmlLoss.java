package org.xuegui.exchange.input;

import java.util.Locale;

/** Parts of HTML a passage cannot hold. */
public enum HtmlLoss {
    /** A picture outside the file, too large or of an unknown kind; its description is kept. */
    PICTURE,
    /** A table; its cells are kept as text. */
    TABLE,
    /** Sound, video, frames and other embedded things. */
    MEDIA,
    /** A formula; its characters are kept without their arrangement. */
    FORMULA,
    /** A script. */
    SCRIPT;

    /** Code of the problem that tells of it. */
    String code() {
        return "html-" + name().toLowerCase(Locale.ROOT);
    }
}
