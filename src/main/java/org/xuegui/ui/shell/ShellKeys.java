package org.xuegui.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.xuegui.ui.control.FocusedButton;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Place;

/** The keys that work on every screen; what is left goes to the screen, unless a text is being typed. */
final class ShellKeys {

    private final Shell shell;

    ShellKeys(Shell shell) {
        this.shell = shell;
    }

    void onKey(KeyEvent event) {
        if (shell.hasDialog() || !shell.isReady()) {
            return;
        }
        if (actOn(event)) {
            event.consume();
        } else if (!shell.isTyping()) {
            shell.findCurrent().ifPresent(screen -> screen.onKey(event));
            pressButton(event);
        }
    }

    /** Enter presses the button with the focus, unless it meant something else to the screen. */
    private void pressButton(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
        if (!event.isConsumed() && isPlain && event.getCode() == KeyCode.ENTER
                && FocusedButton.fire(shell.root().getScene())) {
            event.consume();
        }
    }

    private boolean actOn(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            shell.openHelp();
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            if (shell.canSearch()) {
                shell.focusSearch();
            }
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.SLASH) {
            shell.openKeys();
            return true;
        }
        return (event.isAltDown() || event.isShortcutDown()) && !event.isShiftDown() && goToPlace(event.getCode());
    }

    private boolean goToPlace(KeyCode code) {
        for (Place place : Place.values()) {
            String digit = Integer.toString(place.ordinal() + 1);
            if (code == KeyCode.getKeyCode(digit) || code == KeyCode.getKeyCode("Numpad " + digit)) {
                shell.go(Destination.of(place));
                return true;
            }
        }
        return false;
    }

    /** What is left of the page keys after a list or text with the focus had them. */
    void scrollPage(KeyEvent event) {
        boolean isDown = event.getCode() == KeyCode.PAGE_DOWN;
        boolean isPageKey = (isDown || event.getCode() == KeyCode.PAGE_UP) && !event.isShortcutDown();
        if (isPageKey && !shell.isTyping() && !shell.hasDialog()
                && shell.findCurrent().filter(screen -> PageScroll.scroll(screen.root(), isDown)).isPresent()) {
            event.consume();
        }
    }

    /** What is left of Esc after the field itself had it. */
    void leaveField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && shell.isTyping() && !shell.hasDialog()) {
            shell.focusScreen();
            event.consume();
        }
    }
}
