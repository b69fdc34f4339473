package org.xuegui.ui.practice;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.ui.control.KeyHint;

/** The keys that help with the question shown. */
final class KeyHints extends HBox {

    private final Texts texts;

    KeyHints(Texts texts) {
        this.texts = texts;
        getStyleClass().add("key-hints");
    }

    /** Shows the keys for this question. */
    void show(PracticeState state) {
        getChildren().clear();
        switch (state.phase()) {
            case ANSWERING -> {
                addAnswering(state.stored().question());
                if (state.asksConfidence() && state.stored().question().type() != QuestionType.MATCHING) {
                    add("practice.hint.confidence", "1", "–", "3");
                }
            }
            case SELF_MARKING -> add("practice.hint.self", "1", "–", "3");
            case MARKED -> add("practice.hint.confirm", "Enter");
        }
    }

    private void addAnswering(Question question) {
        switch (question.type()) {
            case SINGLE -> addChoices(((SingleChoice) question).choices().size());
            case MULTIPLE -> addChoices(((MultipleChoice) question).choices().size());
            case TRUE_FALSE -> addChoices(2);
            case FILL -> add("practice.hint.next-blank", "Tab");
            case MATCHING -> add("practice.hint.pair", "A", "–", last(((Matching) question).pairs().size()), "1");
            case ORDERING -> add("practice.hint.move", "Alt", "↑", "↓");
            case SHORT -> {
                add("practice.hint.submit", "Ctrl", "Enter");
                return;
            }
        }
        add("practice.hint.confirm", "Enter");
    }

    private void addChoices(int count) {
        add("practice.hint.choose", "A", "–", last(count));
    }

    private static String last(int count) {
        return String.valueOf((char) ('A' + count - 1));
    }

    private void add(String meaningKey, String... keys) {
        HBox hint = new HBox();
        hint.getStyleClass().add("hint");
        for (String key : keys) {
            hint.getChildren().add(key.equals("–") ? label(key) : new KeyHint(key));
        }
        hint.getChildren().add(label(texts.text(meaningKey)));
        getChildren().add(hint);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
