package org.xuegui.ui.trainer.question;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.quiz.draft.DraftProblem;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.QuizWords;

/** The editor: its form at the left, what a learner will see at the right, the way out below. */
final class QuestionEditorPage {

    private static final double FORM_SHARE = 0.58;
    /** Below this width, in em, the form needs more of it. */
    private static final double NARROW = 52;
    private static final double NARROW_FORM_SHARE = 0.64;

    private final ScreenContext context;
    private final QuestionEditorViewModel viewModel;
    private final Consumer<Question> onSave;
    private final Runnable onClosed;
    private final EditorFields fields;
    private final EditorPreview preview;
    private final StemSection stem;
    private final DetailsSection details;
    private final VBox answers = new VBox();
    private final WrappedLabel state = new WrappedLabel();
    private final Label gauge = new Label();
    private final VBox root = new VBox();
    private EditorSection section;
    private QuestionType shownType;

    QuestionEditorPage(ScreenContext context, QuestionEditorViewModel viewModel, Consumer<Question> onSave,
            Runnable onClosed) {
        this.context = context;
        this.viewModel = viewModel;
        this.onSave = onSave;
        this.onClosed = onClosed;
        fields = new EditorFields(context.texts(), viewModel);
        preview = new EditorPreview(context, viewModel);
        stem = new StemSection(fields, viewModel);
        details = new DetailsSection(fields, viewModel, context);
        HBox body = new HBox(form(), preview.node());
        body.getStyleClass().add("page-body");
        preview.node().prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> body.getWidth() * (1 - formShare(body.getWidth())), body.widthProperty(), gauge.fontProperty()));
        HBox.setHgrow(body.getChildren().get(0), Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().addAll("trainer-page", "question-editor");
        gauge.setManaged(false);
        root.getChildren().addAll(body, bar(), gauge);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
        viewModel.problemsProperty().addListener((problems, old, now) -> {
            if (now != null) {
                refresh();
            }
        });
        refresh();
    }

    Parent root() {
        return root;
    }

    void takeFocus() {
        root.applyCss(); // only now is the form inside the scene, and can take the focus
        stem.focus(DraftField.STEM, 0);
    }

    /** Goes back; asks first when something would be lost. */
    void leave() {
        if (viewModel.isChanged()) {
            context.dialogs().confirm(new Confirmation(
                    context.text("draft.leave.title"),
                    context.text("draft.leave.text"),
                    context.text("draft.leave.confirm"), true), onClosed);
        } else {
            onClosed.run();
        }
    }

    private void save() {
        viewModel.save().ifPresentOrElse(question -> {
            onSave.accept(question);
            onClosed.run();
        }, this::showFirstError);
    }

    private void showFirstError() {
        DraftProblem first = viewModel.errors().get(0);
        for (EditorSection each : List.of(stem, section, details)) {
            if (each.focus(first.field(), first.index())) {
                return;
            }
        }
    }

    private double formShare(double width) {
        return width < NARROW * gauge.getFont().getSize() ? NARROW_FORM_SHARE : FORM_SHARE;
    }

    private BorderPane form() {
        VBox form = new VBox(types(), stem.node(), answers, details.node());
        form.getStyleClass().add("editor-form");
        FittedScroll scroll = new FittedScroll(form);
        scroll.setFocusTraversable(false);
        BorderPane card = new BorderPane(scroll);
        card.getStyleClass().addAll("card", "preview-card");
        card.setMinSize(0, 0);
        card.setPrefWidth(1);
        return card;
    }

    private FlowPane types() {
        QuizWords words = new QuizWords(context.texts(), context.clock());
        ToggleGroup group = new ToggleGroup();
        FlowPane line = new FlowPane();
        line.getStyleClass().add("editor-types");
        for (QuestionType type : QuestionType.values()) {
            ToggleButton chip = new ToggleButton(words.type(type));
            chip.setId("type-" + type.code());
            chip.setAccessibleText(context.text("draft.type", words.type(type)));
            chip.getStyleClass().setAll("choice-chip");
            chip.setToggleGroup(group);
            chip.setSelected(type == viewModel.draft().type());
            chip.setOnAction(event -> {
                chip.setSelected(true); // pressed again it stays chosen
                viewModel.update(draft -> draft.withType(type));
            });
            line.getChildren().add(chip);
        }
        return line;
    }

    private HBox bar() {
        Button cancel = fields.button("editorCancelButton", context.text("trainer.cancel.button"), this::leave);
        Button save = fields.button("editorSaveButton", context.text("draft.save.button"), this::save);
        save.getStyleClass().setAll("button", "primary-button");
        save.setTooltip(new Tooltip(context.text("draft.save.key")));
        state.setId("editorState");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(cancel, state, save);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private void refresh() {
        if (shownType != viewModel.draft().type()) {
            shownType = viewModel.draft().type();
            section = section(shownType);
            answers.getChildren().setAll(section.node());
        }
        stem.refresh();
        section.refresh();
        details.refresh();
        preview.refresh();
        state.getStyleClass().removeAll("field-problem", "muted", "small");
        state.getStyleClass().addAll(viewModel.isWrong() ? List.of("field-problem") : List.of("muted", "small"));
        state.show(viewModel.state());
    }

    private EditorSection section(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE -> new ChoicesSection(fields, viewModel);
            case TRUE_FALSE -> new TruthSection(fields, viewModel);
            case FILL -> new BlanksSection(fields, viewModel);
            case MATCHING -> new PairsSection(fields, viewModel);
            case ORDERING -> new ItemsSection(fields, viewModel);
            case SHORT -> new WrittenSection(fields, viewModel);
        };
    }
}
