package org.xuegui.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.Dialogs;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.LearnerContext;

/** The learners of this PC: choose one, add one, correct one's own name. */
final class LearnersPage {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Texts texts;
    private final ShellServices services;
    private final Dialogs dialogs;
    private final LearnerContext context;
    private final Consumer<Learner> onChosen;
    private final Runnable onRenamed;

    LearnersPage(
            Texts texts,
            ShellServices services,
            Dialogs dialogs,
            LearnerContext context,
            Consumer<Learner> onChosen,
            Runnable onRenamed) {
        this.texts = texts;
        this.services = services;
        this.dialogs = dialogs;
        this.context = context;
        this.onChosen = onChosen;
        this.onRenamed = onRenamed;
    }

    void open() {
        services.background().run(() -> services.learners().learners()).onSuccess(this::show).start();
    }

    private void show(List<Learner> learners) {
        VBox list = new VBox();
        list.getStyleClass().add("learner-list");
        List<Button> rows = new ArrayList<>();
        for (Learner learner : learners) {
            Button row = row(learner);
            rows.add(row);
            list.getChildren().add(row);
        }
        OpenDialog dialog = dialogs.open(new DialogContent(texts.text("shell.learner.title"), list, actions()));
        for (int i = 0; i < rows.size(); i++) {
            Learner learner = learners.get(i);
            rows.get(i).setOnAction(event -> {
                dialog.close();
                choose(learner);
            });
        }
    }

    private List<Action> actions() {
        return List.of(
                Action.closing(texts.text("dialog.cancel.button")),
                new Action(texts.text("shell.learner.change"), false, dialog -> {
                    dialog.close();
                    openForm("shell.learner.change", context.findCurrent());
                }),
                Action.primary(texts.text("shell.learner.add"), dialog -> {
                    dialog.close();
                    openForm("shell.learner.add", Optional.empty());
                }));
    }

    private void choose(Learner learner) {
        boolean isSame = context.findCurrent().map(Learner::id).equals(Optional.of(learner.id()));
        if (!isSame) {
            onChosen.accept(learner);
        }
    }

    private void openForm(String titleKey, Optional<Learner> learner) {
        LearnerForm form = new LearnerForm(texts, learner);
        Action save = Action.primary(texts.text("shell.learner.save"), dialog -> {
            if (form.name().isEmpty()) {
                dialog.showProblem(texts.text("shell.welcome.name-missing"));
                form.takeFocus();
            } else {
                save(form, learner, dialog);
            }
        });
        Action cancel = Action.closing(texts.text("dialog.cancel.button"));
        dialogs.open(new DialogContent(texts.text(titleKey), form, List.of(cancel, save)));
    }

    private void save(LearnerForm form, Optional<Learner> learner, OpenDialog dialog) {
        Supplier<Learner> work = () -> learner
                .map(old -> services.learners().change(old.id(), form.name(), form.unit(),
                        old.extraTimePercent()))
                .orElseGet(() -> services.learners().add(form.name(), form.unit()));
        services.background()
                .write(work)
                .onSuccess(saved -> {
                    dialog.close();
                    if (learner.isPresent()) {
                        context.switchTo(saved);
                        onRenamed.run();
                    } else {
                        onChosen.accept(saved);
                    }
                })
                .onFailure(failure -> showFailure(failure, dialog))
                .start();
    }

    private void showFailure(Throwable failure, OpenDialog dialog) {
        if (failure instanceof UserFacingException known) {
            dialog.showProblem(texts.text(known.text()));
        } else {
            dialogs.error(failure);
        }
    }

    private Button row(Learner learner) {
        Label avatar = new Label(LearnerFoot.sign(learner.name()));
        avatar.getStyleClass().add("avatar");
        Label name = new Label(learner.name());
        VBox words = new VBox(name);
        learner.unit().map(Unit::name).map(Label::new).ifPresent(unit -> {
            unit.getStyleClass().add("learner-unit");
            words.getChildren().add(unit);
        });
        HBox line = new HBox(avatar, words);
        line.getStyleClass().add("learner-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean isCurrent = context.findCurrent().map(Learner::id).equals(Optional.of(learner.id()));
        if (isCurrent) {
            Label mark = new Label(texts.text("shell.learner.current"));
            mark.getStyleClass().addAll("chip", "chip-info");
            line.getChildren().add(mark);
        }
        Button row = new Button();
        row.setGraphic(line);
        row.getStyleClass().add("learner-choice");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(learner.name());
        row.pseudoClassStateChanged(CURRENT, isCurrent);
        return row;
    }
}
