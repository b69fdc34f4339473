package org.xuegui.ui.question;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys for a list of rows: ↑↓ goes from row to row, Space fires the one with the focus, a letter or digit any. */
final class RowKeys {

    private RowKeys() {}

    /** ↑↓ and Space. */
    static void onKey(KeyEvent event, List<OptionRow> rows) {
        if (isModified(event)) {
            return;
        }
        int focused = focused(rows);
        switch (event.getCode()) {
            case UP -> go(event, rows, focused < 0 ? rows.size() - 1 : Math.max(0, focused - 1));
            case DOWN -> go(event, rows, Math.min(rows.size() - 1, focused + 1));
            case SPACE -> {
                if (focused >= 0) {
                    rows.get(focused).fire();
                    event.consume();
                }
            }
            default -> { }
        }
    }

    /** Index of the row the focus is in, or -1. */
    static int focused(List<OptionRow> rows) {
        Scene scene = rows.isEmpty() ? null : rows.get(0).getScene();
        return scene == null ? -1 : rows.indexOf(scene.getFocusOwner());
    }

    /** Index meant by a letter key pressed alone, or -1. */
    static int letter(KeyEvent event) {
        KeyCode code = event.getCode();
        return code.isLetterKey() && !isModified(event) ? code.ordinal() - KeyCode.A.ordinal() : -1;
    }

    /** Index meant by a digit key pressed alone, 1 being 0 and 0 being 9, or -1. */
    static int digit(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!code.isDigitKey() || isModified(event)) {
            return -1;
        }
        boolean isPad = code.isKeypadKey();
        int digit = code.ordinal() - (isPad ? KeyCode.NUMPAD0 : KeyCode.DIGIT0).ordinal();
        return (digit + 9) % 10;
    }

    static boolean isModified(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }

    private static void go(KeyEvent event, List<OptionRow> rows, int index) {
        if (!rows.isEmpty()) {
            rows.get(index).setCurrent();
            event.consume();
        }
    }
}
