package org.xuegui.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.Navigator;
import org.xuegui.ui.route.Screen;

/** Stands in for a place that a closed-book examination locks: a sentence saying why, and the way back. */
final class LockedScreen implements Screen {

    private final Texts texts;
    private final ClosedBook closedBook;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final WrappedLabel sentence = new WrappedLabel("", "reading-text");
    private final VBox root;

    LockedScreen(Texts texts, ClosedBook closedBook, Navigator navigator) {
        this.texts = texts;
        this.closedBook = closedBook;
        sentence.setId("lockedSentence");
        Button back = new Button(texts.text("shell.locked.back"));
        back.setId("backToExam");
        back.getStyleClass().add("primary-button");
        back.setOnAction(event -> navigator.go(Destination.Exam.start(new ExamStart.Resume())));
        root = new VBox(new Card(sentence, back));
        root.getStyleClass().add("screen");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public void show(Destination destination) {
        title.set(texts.text("shell.rail." + destination.place().key()));
        Optional<String> examination = closedBook.examinationProperty().get();
        sentence.show(texts.text("shell.locked.text", examination.orElse("")));
    }
}
