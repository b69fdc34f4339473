package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.QuizFileKinds;

/** 粘贴文字: a box for the text, and beside it what is read of it, as one types. */
public final class PastePage {

    private static final Duration REST = Duration.millis(400);

    private final ScreenContext context;
    private final PasteViewModel viewModel;
    private final Pages pages;
    private final Consumer<PastePage> onNext;
    private final TextArea area = new TextArea();
    private final ComboBox<Optional<QuizFormat>> formatBox = new ComboBox<>();
    private final Button next = new Button();
    private final PauseTransition rest = new PauseTransition(REST);
    private final VBox root = new VBox();

    /**
     * The page.
     *
     * @param onNext goes on to the preview of what was pasted, by {@link #readInto}
     */
    public PastePage(ScreenContext context, PasteViewModel viewModel, QuizFileKinds kinds, Pages pages,
            Consumer<PastePage> onNext) {
        this.context = context;
        this.viewModel = viewModel;
        this.pages = pages;
        this.onNext = onNext;
        List<QuizFormat> texts = kinds.readableFormats().stream().filter(QuizFileKinds::isText).toList();
        PasteResult result = new PasteResult(context, texts);
        HBox body = new HBox(input(texts), result);
        body.getStyleClass().add("page-body");
        HBox.setHgrow(result, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        result.setMinWidth(0);
        result.setPrefWidth(1);
        root.getStyleClass().add("trainer-page");
        root.getChildren().addAll(body, bar());
        rest.setOnFinished(event -> viewModel.read());
        viewModel.resultProperty().addListener((read, old, now) -> {
            result.show(now);
            next.setDisable(now.isEmpty() || now.get().found() == 0);
        });
        result.show(viewModel.resultProperty().get());
    }

    /** Shows the page, the text as it was left. */
    public void open() {
        pages.open(new Pages.Page(context.text("trainer.paste.title"), root, this::leave));
        area.requestFocus();
    }

    /** Reads what was pasted into the preview. */
    public void readInto(LoadViewModel loading) {
        rest.stop();
        loading.readFrom(List.of(viewModel.source()), this::open);
    }

    private Node input(List<QuizFormat> texts) {
        area.setId("pasteArea");
        area.setWrapText(true);
        area.setPromptText(context.text("trainer.paste.prompt"));
        area.setAccessibleText(context.text("trainer.paste.prompt"));
        area.textProperty().bindBidirectional(viewModel.textProperty());
        area.textProperty().addListener((text, old, now) -> rest.playFromStart());
        VBox.setVgrow(area, Priority.ALWAYS);
        List<Optional<QuizFormat>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        texts.forEach(format -> choices.add(Optional.of(format)));
        formatBox.setId("pasteFormatBox");
        formatBox.getStyleClass().add("reading-box");
        Choosing.fill(formatBox, choices, choice -> choice
                .map(format -> QuizFileKinds.name(context.texts(), format))
                .orElse(context.text("trainer.paste.format.any")));
        Choosing.bind(formatBox, viewModel.formatProperty());
        Label label = new Label(context.text("trainer.load.format"));
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(formatBox);
        HBox line = new HBox(label, formatBox);
        line.getStyleClass().add("target-line");
        VBox card = new VBox(line, area);
        card.getStyleClass().addAll("card", "paste-card");
        card.setMinWidth(0);
        card.setPrefWidth(1);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node bar() {
        Button back = new Button(context.text("trainer.back.button"));
        back.setId("pasteBackButton");
        back.getStyleClass().add("secondary-button");
        back.setOnAction(event -> leave());
        FlowPane left = new FlowPane(back);
        left.getStyleClass().add("actions");
        HBox.setHgrow(left, Priority.ALWAYS);
        next.setId("pasteNextButton");
        next.setText(context.text("trainer.paste.next"));
        next.setMinWidth(Button.USE_PREF_SIZE);
        next.setDisable(true);
        next.getStyleClass().add("primary-button");
        next.setOnAction(event -> onNext.accept(this));
        HBox bar = new HBox(left, next);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private void leave() {
        if (viewModel.hasText()) {
            context.dialogs().confirm(new Confirmation(
                    context.text("trainer.paste.leave.title"),
                    context.text("trainer.paste.leave.text"),
                    context.text("trainer.paste.leave.confirm"), true), this::close);
        } else {
            close();
        }
    }

    private void close() {
        rest.stop();
        pages.close();
    }
}
