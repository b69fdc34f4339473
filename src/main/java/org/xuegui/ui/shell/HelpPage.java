package org.xuegui.ui.shell;

import java.util.List;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.Dialogs;
import org.xuegui.ui.dialog.OpenDialog;

/** A short page on how things work. */
final class HelpPage {

    private static final List<String> CHAPTERS =
            List.of("start", "study", "practice", "ways", "wrong", "pairs", "review", "rating", "workload", "exam", "ready",
                    "mastery", "saved", "trainer");

    private final Texts texts;
    private final Dialogs dialogs;

    HelpPage(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    void open() {
        VBox page = new VBox();
        page.getStyleClass().add("help-page");
        for (String chapter : CHAPTERS) {
            WrappedLabel title = new WrappedLabel(texts.text("help." + chapter + ".title"), "sub-title");
            WrappedLabel text = new WrappedLabel(texts.text("help." + chapter + ".text"));
            VBox part = new VBox(title, text);
            part.getStyleClass().add("help-chapter");
            page.getChildren().add(part);
        }
        Action close = Action.primary(texts.text("shell.keys.close"), OpenDialog::close);
        dialogs.open(new DialogContent(texts.text("help.page.title"), page, List.of(close)));
    }
}
