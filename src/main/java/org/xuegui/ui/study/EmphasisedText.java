package org.xuegui.ui.study;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.xuegui.base.text.Passage;
import org.xuegui.ui.control.SmartText;

/** The paragraphs of a key point's statement, the words to remember in bold. */
final class EmphasisedText extends VBox {

    EmphasisedText(Passage passage, String... styleClasses) {
        getStyleClass().add("emphasised-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(passage.plain());
        for (Passage.Paragraph paragraph : passage.paragraphs()) {
            TextFlow flow = flow(paragraph);
            flow.getStyleClass().addAll(styleClasses);
            getChildren().add(flow);
        }
    }

    /** One paragraph that wraps. */
    static TextFlow flow(Passage.Paragraph paragraph) {
        TextFlow flow = new TextFlow();
        for (Passage.Inline part : paragraph.parts()) {
            if (part instanceof Passage.Span span) {
                boolean isBold = span.styles().contains(Passage.Style.BOLD);
                flow.getChildren().add(text(span.text(), isBold));
            }
        }
        return flow;
    }

    /** A piece of a line. */
    static Text text(String content, boolean isBold) {
        Text text = new Text(SmartText.spaced(content));
        text.getStyleClass().add("text-ink");
        if (isBold) {
            text.getStyleClass().add("strong");
        }
        return text;
    }
}
