package org.xuegui.ui.route;

/** Takes a person from screen to screen. */
public interface Navigator {

    /** Shows the destination; during a closed-book examination a locked place is replaced by a sentence saying why. */
    void go(Destination destination);

    /** Shows where the person came from; does nothing where there is no such place. */
    void back();

    /** Whether {@link #back()} leads somewhere. */
    boolean hasBack();
}
