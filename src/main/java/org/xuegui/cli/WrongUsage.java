package org.xuegui.cli;

import org.xuegui.base.text.Message;

/** The command line is not understood; the message says what is wrong with it. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    WrongUsage(String key, Object... arguments) {
        super(key);
        this.text = Message.of(key, arguments);
    }

    /** What to tell the user. */
    Message text() {
        return text;
    }
}
