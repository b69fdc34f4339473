package org.xuegui.ui.trainer.load;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.QuizFileKinds;

/** Names the file that holds the answers of a list, and lets a person choose it or drop it here. */
final class AnswersLink extends Hyperlink {

    private final ScreenContext context;

    /**
     * A link that names no file yet.
     *
     * @param onChosen what to do with the file chosen
     */
    AnswersLink(ScreenContext context, QuizFileKinds kinds, Consumer<Path> onChosen) {
        this.context = context;
        setId("answersLink");
        getStyleClass().addAll("link", "small");
        setOnAction(event -> {
            setVisited(false);
            context.files().openOne(context.text("trainer.load.answers.title"), kinds.answers()).ifPresent(onChosen);
        });
        setOnDragOver(this::welcome);
        setOnDragDropped(event -> {
            event.setDropCompleted(true);
            event.consume();
            dropped(event).ifPresent(onChosen);
        });
    }

    /** Names the file in use. */
    void show(Optional<QuizFile> answers) {
        setText(SmartText.spaced(answers.map(file -> context.text("trainer.load.answers.named", file.shortName()))
                .orElseGet(() -> context.text("trainer.load.answers"))));
    }

    private void welcome(DragEvent event) {
        if (dropped(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private static Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files != null && files.size() == 1 ? Optional.of(files.get(0).toPath()) : Optional.empty();
    }
}
