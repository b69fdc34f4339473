package org.xuegui.ui.trainer.set;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.ScreenContext;

/** The buttons of a set's page: what is done most stands open, the rest in a menu, so that small screens hold it. */
final class SetActions {

    private final ScreenContext context;
    private final Button edit;
    private final MenuButton order;
    private final Button versions;
    private final MenuButton more;
    private final MenuItem transfer;
    private final MenuItem retire;
    private final MenuItem export;
    private final MenuItem undo;
    private final Button add;

    SetActions(ScreenContext context, SetPage page) {
        this.context = context;
        edit = button("editButton", "edit.edit.button", "secondary-button", page::edit);
        order = menu("orderButton", "edit.order.button",
                item("moveUp", "edit.order.up", () -> page.move(-1)),
                item("moveDown", "edit.order.down", () -> page.move(1)),
                item("moveTo", "edit.order.to", page::moveTo));
        versions = button("versionsButton", "edit.versions.button", "secondary-button", page::versions);
        transfer = item("transfer", "edit.transfer.button", page::transfer);
        retire = item("retireOrRestore", "edit.retire.button", page::retireOrRestore);
        export = item("exportChosen", "edit.export.button", page::export);
        undo = item("undo", "edit.undo.none", page::undo);
        more = menu("moreButton", "edit.more.button", transfer, retire, export, new SeparatorMenuItem(),
                item("head", "edit.head.link", page::changeHead), undo);
        add = button("newQuestionButton", "edit.new-question.button", "primary-button", page::add);
    }

    Node bar() {
        FlowPane bar = new FlowPane(edit, order, versions, more);
        bar.getStyleClass().add("actions");
        return bar;
    }

    /** The next step. */
    Button add() {
        return add;
    }

    /**
     * Allows what can be done.
     *
     * @param chosen how many questions are chosen
     * @param isInUse whether they are in use
     * @param undoable what can be undone, in words
     */
    void show(int chosen, boolean isInUse, Optional<String> undoable) {
        boolean isNone = chosen == 0;
        edit.setDisable(chosen != 1 || !isInUse);
        versions.setDisable(chosen != 1);
        order.setDisable(isNone || !isInUse);
        transfer.setDisable(isNone || !isInUse);
        export.setDisable(isNone || !isInUse);
        retire.setDisable(isNone);
        retire.setText(context.text(isInUse ? "edit.retire.button" : "edit.restore.button"));
        undo.setDisable(undoable.isEmpty());
        undo.setText(SmartText.spaced(undoable.orElse(context.text("edit.undo.none"))));
    }

    private MenuButton menu(String id, String key, MenuItem... items) {
        MenuButton menu = new MenuButton(context.text(key), null, items);
        menu.setId(id);
        menu.getStyleClass().add("secondary-button");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(context.text(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Button button(String id, String key, String look, Runnable action) {
        Button button = new Button(context.text(key));
        button.setId(id);
        button.getStyleClass().add(look);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
