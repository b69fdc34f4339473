package org.xuegui.ui.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.paper.ShownOrder;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.style.StyleClasses;

/**
 * Matching: pick a left side, then its right side. The left side to be paired is always marked; after a pairing it is
 * the next one without a partner.
 */
final class MatchingArea implements AnswerArea {

    private final Matching question;
    private final QuestionViewModel model;
    private final Texts texts;
    private final ShownQuestion shown;
    private final List<String> rightIds;
    private final List<PairRow> lefts = new ArrayList<>();
    private final Map<String, OptionRow> rights = new LinkedHashMap<>();
    private final GridPane grid = new GridPane();
    private int current;

    MatchingArea(Matching question, QuestionViewModel model, Texts texts) {
        this.question = question;
        this.model = model;
        this.texts = texts;
        this.shown = model.shownProperty().get();
        this.rightIds = ShownOrder.applied(ShownOrder.rightIds(question), shown.order());
        this.current = nextUnpaired(0);
        for (int i = 0; i < question.pairs().size(); i++) {
            lefts.add(left(i));
        }
        grid.getStyleClass().add("matching");
        grid.addColumn(0, column(lefts.stream().<Node>map(PairRow::row).toList()));
        if (shown.isMarked()) {
            grid.getColumnConstraints().add(share(100));
        } else {
            rightIds.forEach(id -> rights.put(id, right(id)));
            grid.addColumn(1, column(List.copyOf(rights.values())));
            grid.getColumnConstraints().addAll(share(54), share(46));
        }
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static VBox column(List<Node> rows) {
        VBox column = new VBox();
        column.getChildren().addAll(rows);
        column.getStyleClass().add("options");
        return column;
    }

    private PairRow left(int index) {
        PairRow left = new PairRow(String.valueOf((char) ('A' + index)), question.pairs().get(index).left(), texts);
        left.row().setId("left-" + (index + 1));
        if (shown.isAnswering()) {
            left.row().setAction(() -> select(index));
            left.setOnUnpair(() -> {
                model.unpair(Matching.leftId(index));
                select(index);
            });
        }
        return left;
    }

    private OptionRow right(String id) {
        Passage text = text(id);
        OptionRow row = new OptionRow(
                String.valueOf(number(id)),
                new PassageView(text, StyleClasses.READING_TEXT),
                text.plain(),
                AccessibleRole.BUTTON);
        row.getStyleClass().add("right-side");
        row.setId("right-" + number(id));
        if (shown.isAnswering()) {
            row.setAction(() -> pair(id));
        }
        return row;
    }

    private int number(String rightId) {
        return rightIds.indexOf(rightId) + 1;
    }

    private Passage text(String rightId) {
        List<Passage> all = Stream.concat(
                        question.pairs().stream().map(Matching.Pair::right), question.distractors().stream())
                .toList();
        return all.get(ShownOrder.rightIds(question).indexOf(rightId));
    }

    private void select(int index) {
        current = index;
        refresh();
    }

    private void pair(String rightId) {
        int left = current;
        current = -1;
        model.pair(Matching.leftId(left), rightId);
        current = nextUnpaired(left + 1);
        refresh();
    }

    /** The first left side without a partner from this one on, then from the start; this one if all have one. */
    private int nextUnpaired(int from) {
        int count = question.pairs().size();
        return IntStream.range(from, from + count)
                .map(index -> index % count)
                .filter(index -> !model.pairs().containsKey(Matching.leftId(index)))
                .findFirst()
                .orElse((from + count - 1) % count);
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void refresh() {
        Map<String, String> pairs = model.pairs();
        for (int i = 0; i < lefts.size(); i++) {
            String right = pairs.get(Matching.leftId(i));
            if (shown.isMarked()) {
                judge(i, right);
            } else if (right == null) {
                lefts.get(i).showUnpaired();
            } else {
                lefts.get(i).showPaired(number(right), text(right));
            }
            lefts.get(i).setCurrent(shown.isAnswering() && i == current);
        }
        rights.forEach((id, row) -> row.setChosen(pairs.containsValue(id)));
    }

    private void judge(int index, String right) {
        Passage key = question.pairs().get(index).right();
        if (model.parts().get(index)) {
            boolean isKey = shown.mode() == QuestionMode.KEY;
            lefts.get(index).showPaired(0, key);
            lefts.get(index).row().judge(
                    Verdict.RIGHT, texts.text(isKey ? "question.verdict.key" : "question.match.right"));
        } else {
            if (right == null) {
                lefts.get(index).showUnpaired();
            } else {
                lefts.get(index).showPaired(0, text(right));
            }
            lefts.get(index).showKey(key);
            lefts.get(index).row().judge(Verdict.WRONG, texts.text("question.match.wrong"));
        }
    }

    @Override
    public void onKey(KeyEvent event) {
        int letter = RowKeys.letter(event);
        int digit = RowKeys.digit(event);
        if (!shown.isAnswering()) {
            return;
        }
        if (letter >= 0 && letter < lefts.size()) {
            lefts.get(letter).row().setCurrent();
            select(letter);
            event.consume();
        } else if (digit >= 0 && digit < rightIds.size()) {
            pair(rightIds.get(digit));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.unpair(Matching.leftId(current));
            event.consume();
        } else {
            List<OptionRow> rightRows = List.copyOf(rights.values());
            boolean isRight = RowKeys.focused(rightRows) >= 0;
            RowKeys.onKey(event, isRight ? rightRows : lefts.stream().map(PairRow::row).toList());
        }
    }
}
