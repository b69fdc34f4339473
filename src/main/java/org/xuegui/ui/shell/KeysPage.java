package org.xuegui.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.KeyHint;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.Dialogs;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.Screen.KeyHelp;

/** All keys: those of every screen, and those of the screen in view. */
final class KeysPage {

    private final Texts texts;
    private final Dialogs dialogs;

    KeysPage(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    void open(List<KeyHelp> ofScreen) {
        GridPane grid = new GridPane(); // one for both parts, so that their columns agree
        grid.getStyleClass().add("keys-grid");
        if (!ofScreen.isEmpty()) {
            add(grid, "shell.keys.here", ofScreen);
        }
        add(grid, "shell.keys.everywhere", general());
        VBox page = new VBox(grid);
        page.getStyleClass().add("keys-page");
        page.getChildren().add(new WrappedLabel(texts.text("shell.keys.typing"), "muted", "small"));
        Action close = Action.primary(texts.text("shell.keys.close"), OpenDialog::close);
        dialogs.open(new DialogContent(texts.text("shell.keys.title"), page, List.of(close)));
    }

    private List<KeyHelp> general() {
        List<KeyHelp> keys = new ArrayList<>();
        keys.add(new KeyHelp("Ctrl F", texts.text("shell.keys.search")));
        keys.add(new KeyHelp("Alt 1–7", texts.text("shell.keys.places")));
        keys.add(new KeyHelp("Ctrl /", texts.text("shell.keys.keys")));
        keys.add(new KeyHelp("F1", texts.text("shell.keys.help")));
        keys.add(new KeyHelp("PgUp PgDn", texts.text("shell.keys.page")));
        keys.add(new KeyHelp("Tab", texts.text("shell.keys.tab")));
        keys.add(new KeyHelp("Esc", texts.text("shell.keys.escape")));
        return keys;
    }

    private void add(GridPane grid, String titleKey, List<KeyHelp> keys) {
        grid.add(new WrappedLabel(texts.text(titleKey), "sub-title"), 0, grid.getRowCount(), 2, 1);
        keys.forEach(each ->
                grid.addRow(grid.getRowCount(), new KeyHint(each.key()), new WrappedLabel(each.meaning())));
    }
}
