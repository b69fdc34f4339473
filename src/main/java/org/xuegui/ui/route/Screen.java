package org.xuegui.ui.route;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/**
 * One place of the window. Made at the first visit and kept; the shell draws rail and header around it.
 * All methods are called on the toolkit's thread.
 */
public interface Screen {

    /** The screen's own node, always the same; it fills what rail and header leave and scrolls inside itself. */
    Parent root();

    /** Title in the header. */
    ObservableValue<String> title();

    /** Quiet text beside the title; empty text for none. */
    ObservableValue<String> subtitle();

    /** What stands at the right of the header instead of the search field; empty text for the search field. */
    default Optional<Node> headerEnd() {
        return Optional.empty();
    }

    /** Comes into view, or is asked for something else while in view; loads what it shows in the background. */
    void show(Destination destination);

    /** Goes out of view: saves what is being typed, logs what must be logged. */
    default void leave() {
        // most screens have nothing to save
    }

    /**
     * A key was pressed. Called before the focused control sees it and never while a text field has the focus
     * or a dialog is open; consume the event to claim the key.
     */
    default void onKey(KeyEvent event) {
        // most screens need no keys of their own
    }

    /** Keys this screen knows, for the overview under Ctrl+/: key as written on the keyboard, and what it does. */
    default List<KeyHelp> keys() {
        return List.of();
    }

    /**
     * One line of the overview of keys.
     *
     * @param key as written on the keyboard, such as {@code Enter}
     * @param meaning what it does, in the interface language
     */
    record KeyHelp(String key, String meaning) {}
}
