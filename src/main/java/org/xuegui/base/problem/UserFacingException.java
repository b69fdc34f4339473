package org.xuegui.base.problem;

import java.util.Objects;
import org.xuegui.base.text.Message;

/**
 * Something expected went wrong and the user must be told: carries a message key and arguments,
 * never a sentence. The text says what happened, what it means and what to do.
 */
public class UserFacingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    /** An exception with this text for the user. */
    public UserFacingException(Message text) {
        this(text, null);
    }

    /** An exception with this text for the user and its technical cause, which may be null. */
    public UserFacingException(Message text, Throwable cause) {
        super(Objects.requireNonNull(text, "text").key() + " " + text.arguments(), cause);
        this.text = text;
    }

    /** What to tell the user. */
    public Message text() {
        return text;
    }
}
