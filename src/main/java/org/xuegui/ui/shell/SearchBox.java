package org.xuegui.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.ui.control.KeyHint;

/** The search field. What is found is shown as one types, in a list under the field. */
final class SearchBox extends StackPane {

    private static final Duration REST = Duration.millis(120);

    private final Texts texts;
    private final Shell shell;
    private final TextField field = new TextField();
    private final KeyHint hint = new KeyHint("Ctrl F");
    private final SearchResults results;
    private final PauseTransition rest = new PauseTransition(REST);
    private ShellServices services;
    private int asked;
    private boolean isNarrow;

    SearchBox(Texts texts, Shell shell) {
        this.texts = texts;
        this.shell = shell;
        results = new SearchResults(texts, this::open);
        getStyleClass().add("search-box");
        field.setId("searchField");
        field.setPromptText(texts.text("shell.search.prompt"));
        field.setAccessibleText(texts.text("shell.search.prompt"));
        field.textProperty().addListener((property, before, now) -> onTyped());
        field.focusedProperty().addListener((property, before, now) -> onFocus(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        hint.setMouseTransparent(true);
        StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
        getChildren().addAll(field, hint);
        rest.setOnFinished(event -> search());
    }

    void connect(ShellServices services) {
        this.services = services;
    }

    /** The list of what was found; stands above the screens. */
    Node results() {
        return results;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** Fits the field to a window of this width, in em. */
    void fit(double width) {
        isNarrow = width < Rail.NARROW_EM;
        field.setPrefColumnCount(width < Rail.NARROWEST_EM ? 6 : isNarrow ? 10 : 20);
        field.setPromptText(texts.text(isNarrow ? "shell.search.short" : "shell.search.prompt"));
        showHint();
        results.hide();
    }

    private void onFocus(boolean isFocused) {
        showHint();
        if (!isFocused) {
            results.hide();
        } else if (!field.getText().isBlank()) {
            rest.playFromStart();
        }
    }

    private void onTyped() {
        showHint();
        if (field.getText().isBlank()) {
            rest.stop();
            results.hide();
        } else {
            rest.playFromStart();
        }
    }

    private void showHint() {
        hint.setVisible(!isNarrow && !field.isFocused() && field.getText().isEmpty());
    }

    private void search() {
        String words = field.getText().strip();
        String learnerId = shell.findLearner().map(Learner::id).orElse("");
        if (services == null || words.isEmpty() || learnerId.isEmpty()) {
            return;
        }
        int question = ++asked;
        services.background()
                .run(() -> services.search().apply(learnerId, words))
                .onSuccess(hits -> show(question, words, hits))
                .start();
    }

    private void show(int question, String words, List<SearchHit> hits) {
        boolean isStale = question != asked || !field.isFocused() || field.getText().isBlank();
        if (!isStale) {
            Point2D corner = field.localToScene(field.getWidth(), field.getHeight());
            results.show(hits, words, corner);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.move(1);
            case UP -> results.move(-1);
            case ENTER -> results.openSelected();
            case ESCAPE -> {
                field.clear();
                shell.focusScreen();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(SearchHit hit) {
        field.clear();
        results.hide();
        shell.focusScreen();
        shell.go(hit.destination());
    }
}
