package org.xuegui.ui.trainer.results;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.xuegui.learning.exam.AwaitingRelease;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.route.ScreenContext;

/** Offers to release answers and explanations, an examination each; not shown while none waits. */
final class ReleaseMenu {

    private final MenuButton button;
    private final ResultsViewModel viewModel;
    private final ScreenContext context;

    ReleaseMenu(MenuButton button, ResultsViewModel viewModel, ScreenContext context) {
        this.button = button;
        this.viewModel = viewModel;
        this.context = context;
        button.managedProperty().bind(button.visibleProperty());
        viewModel.awaitingRelease().addListener((ListChangeListener<AwaitingRelease>) change -> show());
        show();
    }

    private void show() {
        List<AwaitingRelease> awaiting = List.copyOf(viewModel.awaitingRelease());
        button.setVisible(!awaiting.isEmpty());
        button.getItems().setAll(awaiting.stream().map(this::item).toList());
    }

    private MenuItem item(AwaitingRelease sittings) {
        MenuItem item = new MenuItem(SmartText.spaced(
                context.text("trainer.release.item", sittings.title(), sittings.attemptIds().size())));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> context.dialogs().confirm(
                new Confirmation(
                        context.text("trainer.release.title", sittings.title()),
                        context.text("trainer.release.text", sittings.attemptIds().size()),
                        context.text("trainer.release.confirm")),
                () -> viewModel.release(sittings)));
        return item;
    }
}
