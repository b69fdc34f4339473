package org.xuegui.ui.study;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.xuegui.base.text.Passage;
import org.xuegui.ui.control.SmartText;

/** Pieces of lines that flow together with other nodes, such as a sentence that ends in a link. */
final class TextRuns {

    private TextRuns() {}

    /** The texts of a passage's paragraphs, one after the other. */
    static List<Text> of(Passage passage) {
        return passage.paragraphs().stream().flatMap(paragraph -> of(paragraph)).toList();
    }

    /** A piece of a line. */
    static Text text(String content, boolean isBold) {
        Text text = new Text(SmartText.spaced(content));
        text.getStyleClass().add("passage-text");
        if (isBold) {
            text.getStyleClass().add("passage-bold");
        }
        return text;
    }

    private static Stream<Text> of(Passage.Paragraph paragraph) {
        return paragraph.parts().stream()
                .filter(Passage.Span.class::isInstance)
                .map(Passage.Span.class::cast)
                .map(span -> text(span.text(), span.styles().contains(Passage.Style.BOLD)));
    }
}
