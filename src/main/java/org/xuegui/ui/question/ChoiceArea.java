package org.xuegui.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.paper.ShownOrder;
import org.xuegui.quiz.Response;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.style.StyleClasses;

/** Single and multiple choice, true and false: rows with letters. */
final class ChoiceArea implements AnswerArea {

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private final QuestionViewModel model;
    private final Texts texts;
    private final boolean isMultiple;
    private final List<String> ids = new ArrayList<>();
    private final List<OptionRow> rows = new ArrayList<>();
    private final VBox box = new VBox();

    private ChoiceArea(QuestionViewModel model, Texts texts, boolean isMultiple) {
        this.model = model;
        this.texts = texts;
        this.isMultiple = isMultiple;
        box.getStyleClass().add("options");
    }

    /** An area for a single choice question. */
    static ChoiceArea of(SingleChoice question, QuestionViewModel model, Texts texts) {
        ChoiceArea area = new ChoiceArea(model, texts, false);
        area.addChoices(question.choices(), question.key()::equals);
        return area;
    }

    /** An area for a multiple choice question. */
    static ChoiceArea of(MultipleChoice question, QuestionViewModel model, Texts texts) {
        ChoiceArea area = new ChoiceArea(model, texts, true);
        area.addChoices(question.choices(), question.keys()::contains);
        return area;
    }

    /** An area for a true or false question. */
    static ChoiceArea of(TrueFalse question, QuestionViewModel model, Texts texts) {
        ChoiceArea area = new ChoiceArea(model, texts, false);
        area.add(TRUE, Passage.of(texts.text("question.judge.true")), id -> model.judge(true), question.isTrue());
        area.add(FALSE, Passage.of(texts.text("question.judge.false")), id -> model.judge(false), !question.isTrue());
        return area;
    }

    private void addChoices(List<Choice> choices, Predicate<String> isKey) {
        List<String> all = choices.stream().map(Choice::id).toList();
        for (String id : ShownOrder.applied(all, model.shownProperty().get().order())) {
            add(id, choices.get(all.indexOf(id)).text(), model::choose, isKey.test(id));
        }
    }

    private void add(String id, Passage text, Consumer<String> choose, boolean isKey) {
        ShownQuestion shown = model.shownProperty().get();
        OptionRow row = new OptionRow(
                String.valueOf((char) ('A' + rows.size())),
                new PassageView(text, StyleClasses.READING_TEXT),
                text.plain(),
                isMultiple ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
        if (shown.isAnswering()) {
            row.setAction(() -> choose.accept(id));
        } else if (shown.isMarked()) {
            judge(row, isKey, chosen().contains(id), shown);
        }
        ids.add(id);
        rows.add(row);
        box.getChildren().add(row);
    }

    private void judge(OptionRow row, boolean isKey, boolean isChosen, ShownQuestion shown) {
        if (isKey && isChosen) {
            row.judge(Verdict.RIGHT, texts.text(shown.isAnswered()
                    ? shown.answererKey("question.verdict.chosen-right") : "question.verdict.key"));
        } else if (isKey) {
            boolean isPartlyAnswered = isMultiple && !chosen().isEmpty();
            row.judge(Verdict.MISSED,
                    texts.text(isPartlyAnswered ? "question.verdict.missed" : "question.verdict.key"));
        } else if (isChosen) {
            row.judge(Verdict.WRONG, texts.text(shown.answererKey("question.verdict.chosen-wrong")));
        }
    }

    private Set<String> chosen() {
        return model.response() instanceof Response.Judged judged
                ? Set.of(judged.isTrue() ? TRUE : FALSE)
                : model.chosen();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        boolean isMarked = model.shownProperty().get().isMarked();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setChosen(!isMarked && chosen().contains(ids.get(i)));
        }
    }

    @Override
    public void onKey(KeyEvent event) {
        int letter = RowKeys.letter(event);
        if (letter >= 0 && letter < rows.size()) {
            rows.get(letter).setCurrent();
            rows.get(letter).fire();
            event.consume();
        } else {
            RowKeys.onKey(event, rows);
        }
    }
}
