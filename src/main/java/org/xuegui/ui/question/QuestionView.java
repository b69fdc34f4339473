package org.xuegui.ui.question;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.ui.control.FocusedText;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.style.StyleClasses;

/**
 * Shows what its view model shows: stem and answers of any of the seven types. Explanation, citation and buttons are
 * the screen's. The screen passes keys on with {@link #onKey}; keys inside its fields it handles itself.
 */
public final class QuestionView extends VBox {

    private final QuestionViewModel model;
    private final Texts texts;
    private AnswerArea area;

    /** A view of this model, with its words in this language. */
    public QuestionView(QuestionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("question-view");
        setMinHeight(USE_PREF_SIZE);
        model.shownProperty().addListener((observable, before, now) -> rebuild());
        model.responseProperty().addListener((observable, before, now) -> refresh());
        rebuild();
    }

    /**
     * Claims the key, by consuming the event, if it answers: ↑↓, Space, letters, digits, Alt+↑↓. For keys that were
     * pressed before any control sees them; does nothing while a text is typed.
     */
    public void onKey(KeyEvent event) {
        if (area != null && !FocusedText.isTyping(getScene())) {
            area.onKey(event);
        }
    }

    /** Puts the focus into the first field where there is one to type in. */
    public void focusFirst() {
        if (area != null && model.shownProperty().get().isAnswering()) {
            area.focusFirst();
        }
    }

    private void rebuild() {
        ShownQuestion shown = model.shownProperty().get();
        getChildren().clear();
        area = null;
        if (shown == null) {
            return;
        }
        AnswerArea built = area(shown.question());
        String lead = shown.number() > 0 ? shown.number() + ". " : "";
        boolean hasBlanks = shown.question() instanceof FillBlank;
        PassageView stem = new PassageView(
                shown.question().stem(), lead, hasBlanks ? built::blank : null, StyleClasses.STEM_TEXT);
        stem.getStyleClass().add("question-stem");
        getChildren().addAll(stem, built.node());
        area = built;
        refresh();
    }

    private void refresh() {
        if (area != null) {
            area.refresh();
        }
    }

    private AnswerArea area(Question question) {
        return switch (question.type()) {
            case SINGLE -> ChoiceArea.of((SingleChoice) question, model, texts);
            case MULTIPLE -> ChoiceArea.of((MultipleChoice) question, model, texts);
            case TRUE_FALSE -> ChoiceArea.of((TrueFalse) question, model, texts);
            case FILL -> new BlankArea((FillBlank) question, model, texts, this);
            case MATCHING -> new MatchingArea((Matching) question, model, texts);
            case ORDERING -> new OrderingArea((Ordering) question, model, texts);
            case SHORT -> new WrittenArea((ShortAnswer) question, model, texts, this);
        };
    }
}
