package org.xuegui.ui.trainer.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.edit.SetHead;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.control.Choosing;
import org.xuegui.regulation.Topic;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.ScreenContext;

/** Asks for a set's title, study pack and the topic its questions have unless they say otherwise. */
public final class SetForm {

    private final ScreenContext context;
    private final TextField title = new TextField();
    private final ComboBox<Optional<StudyPack>> pack = new ComboBox<>();
    private final ComboBox<Optional<Topic>> topic = new ComboBox<>();

    /** A form with these study packs to choose from. */
    public SetForm(ScreenContext context, List<StudyPack> packs) {
        this.context = context;
        title.setId("setTitle");
        pack.setId("setPack");
        topic.setId("setTopic");
        pack.setMaxWidth(Double.MAX_VALUE);
        topic.setMaxWidth(Double.MAX_VALUE);
        Choosing.fill(pack, optional(packs),
                value -> value.map(StudyPack::shortTitle).orElse(context.text("edit.form.none")));
        pack.valueProperty().addListener((value, old, now) -> offerTopics(now));
        pack.setValue(pack.getItems().get(packs.isEmpty() ? 0 : 1));
    }

    /** Begins with what a set has. */
    public SetForm with(SetHead head) {
        title.setText(head.title());
        pack.getItems().stream()
                .filter(each -> each.map(StudyPack::id).orElse("").equals(head.packId()))
                .findFirst().ifPresent(pack::setValue);
        topic.getItems().stream()
                .filter(each -> each.map(Topic::id).orElse("").equals(head.topic()))
                .findFirst().ifPresent(topic::setValue);
        return this;
    }

    /** Asks; {@code onEntered} gets a head with a title. */
    public void ask(String heading, String confirm, Consumer<SetHead> onEntered) {
        VBox content = new VBox(
                new LabelledField(context.text("edit.form.title"), title),
                new LabelledField(context.text("edit.form.pack"), pack),
                new LabelledField(context.text("edit.form.topic"), topic));
        content.getStyleClass().add("dialog-form");
        Action take = Action.primary(confirm, dialog -> take(dialog, onEntered));
        context.dialogs().open(new DialogContent(
                heading, content, List.of(Action.closing(context.text("dialog.cancel.button")), take)));
    }

    private void take(OpenDialog dialog, Consumer<SetHead> onEntered) {
        String entered = title.getText().strip();
        if (entered.isEmpty()) {
            dialog.showProblem(context.text("edit.form.title.missing"));
            return;
        }
        dialog.close();
        onEntered.accept(new SetHead(entered, pack.getValue().map(StudyPack::id).orElse(""),
                topic.getValue().map(Topic::id).orElse("")));
    }

    private void offerTopics(Optional<StudyPack> chosen) {
        Choosing.fill(topic, optional(chosen.map(StudyPack::topics).orElse(List.of())),
                value -> value.map(Topic::title).orElse(context.text("edit.form.none")));
        topic.setValue(Optional.empty());
        topic.setDisable(chosen.isEmpty());
    }

    private static <T> List<Optional<T>> optional(List<T> values) {
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> all.add(Optional.of(value)));
        return all;
    }
}
