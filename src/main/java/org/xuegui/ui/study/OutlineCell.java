package org.xuegui.ui.study;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.study.OutlineRow.AppendixHeading;
import org.xuegui.ui.study.OutlineRow.AppendixRow;
import org.xuegui.ui.study.OutlineRow.PointRow;
import org.xuegui.ui.study.OutlineRow.TopicRow;

/** A line of the outline: a heading with its progress, or a page with its read state and its part of the source. */
final class OutlineCell extends ListCell<OutlineRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final Texts texts;
    private final Region dot = new Region();
    private final Label title = new Label();
    private final Label end = new Label();
    private final HBox line = new HBox(dot, title, end);

    OutlineCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("outline-cell");
        dot.getStyleClass().add("read-dot");
        title.getStyleClass().add("outline-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        end.getStyleClass().add("outline-end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("outline-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            show(false, false, "", "", "");
            setGraphic(null);
            return;
        }
        if (row instanceof TopicRow topic) {
            String heading = texts.text("study.outline.topic", numeral(topic.number()), topic.title());
            String progress = texts.text("study.outline.progress", topic.read(), topic.total());
            String spoken = texts.text("study.outline.topicSpoken", topic.title(), topic.read(), topic.total());
            show(true, false, heading, progress, spoken);
        } else if (row instanceof PointRow point) {
            String state = texts.text(point.isRead() ? "study.read.yes" : "study.read.no");
            String spoken = texts.text("study.outline.pointSpoken", point.title(), point.partLabel(), state);
            show(false, point.isRead(), point.title(), point.partLabel(), spoken);
        } else if (row instanceof AppendixHeading) {
            String heading = texts.text("study.outline.appendix");
            show(true, false, heading, "", heading);
        } else if (row instanceof AppendixRow extra) {
            String heading = texts.text(extra.appendix().titleKey());
            show(false, false, heading, "", heading);
        }
        dot.setVisible(row instanceof PointRow);
        dot.setManaged(!isHeading(row));
        setGraphic(line);
    }

    private void show(boolean isHeading, boolean isRead, String text, String endText, String spoken) {
        pseudoClassStateChanged(HEADING, isHeading);
        pseudoClassStateChanged(READ, isRead);
        setMouseTransparent(isHeading);
        title.setText(SmartText.spaced(text));
        end.setText(endText);
        setAccessibleText(spoken);
    }

    private static boolean isHeading(OutlineRow row) {
        return !row.opensPage();
    }

    private String numeral(int number) {
        String key = "study.numeral." + number;
        return texts.has(key) ? texts.text(key) : Integer.toString(number);
    }
}
