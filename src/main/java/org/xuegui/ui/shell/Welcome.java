package org.xuegui.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.Dialogs;

/** The first start: asks who is learning. */
final class Welcome extends ScrollPane {

    private final Texts texts;
    private final ShellServices services;
    private final Dialogs dialogs;
    private final Consumer<Learner> onLearner;
    private final LearnerForm form;
    private final Button start = new Button();
    private final WrappedLabel problem = new WrappedLabel("", "field-problem");

    Welcome(Texts texts, ShellServices services, Dialogs dialogs, Consumer<Learner> onLearner) {
        this.texts = texts;
        this.services = services;
        this.dialogs = dialogs;
        this.onLearner = onLearner;
        form = new LearnerForm(texts, Optional.empty());
        form.onEnter(this::submit);
        Label mark = new Label(texts.text("shell.brand.mark"));
        mark.getStyleClass().addAll("brand-mark", "welcome-mark");
        start.setText(texts.text("shell.welcome.start"));
        start.setId("welcomeStart");
        start.getStyleClass().add("primary-button");
        start.setOnAction(event -> submit());
        problem.setId("welcomeProblem");
        VBox card = new VBox(
                mark,
                new WrappedLabel(texts.text("shell.welcome.title"), "point-title"),
                new WrappedLabel(texts.text("shell.welcome.text"), "muted"),
                form,
                problem,
                start);
        card.getStyleClass().addAll("card", "welcome-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane ground = new StackPane(card);
        ground.getStyleClass().add("welcome");
        StackPane.setAlignment(card, Pos.CENTER);
        setContent(ground);
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().addAll("screen", "welcome-scroll");
        sceneProperty().addListener((property, before, now) -> form.takeFocus());
    }

    private void submit() {
        if (form.name().isEmpty()) {
            problem.show(texts.text("shell.welcome.name-missing"));
            form.takeFocus();
            return;
        }
        start.setDisable(true);
        services.background()
                .write(() -> services.learners().add(form.name(), form.unit()))
                .onSuccess(onLearner)
                .onFailure(this::showFailure)
                .onFinished(() -> start.setDisable(false))
                .start();
    }

    private void showFailure(Throwable failure) {
        if (failure instanceof UserFacingException known) {
            problem.show(texts.text(known.text()));
        } else {
            dialogs.error(failure);
        }
    }
}
