package org.xuegui.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.xuegui.base.text.Passage;

/**
 * Shows a {@link Passage}: paragraphs that wrap and are never cut, bold, raised and lowered text, lists, small
 * pictures, and a node of the caller's in the place of each blank. Shows thin spaces.
 */
public final class PassageView extends VBox {

    private static final String BLANK = "____";
    private static final double LOWERED = 0.3;
    private static final double RAISED = -0.6;

    private final List<String> textClasses;

    /**
     * A view of a passage.
     *
     * @param textClasses style classes of its paragraphs, such as
     *     {@link org.xuegui.ui.style.StyleClasses#READING_TEXT}
     */
    public PassageView(Passage passage, String... textClasses) {
        this(passage, "", null, textClasses);
    }

    /**
     * A view of a passage with blanks.
     *
     * @param lead text put before the first paragraph, such as the question's number; may be empty
     * @param blanks gives the node in the place of blank n; null for a line
     * @param textClasses style classes of its paragraphs
     */
    public PassageView(Passage passage, String lead, IntFunction<Node> blanks, String... textClasses) {
        this.textClasses = List.of(textClasses);
        getStyleClass().add("passage");
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(lead + passage.plain());
        boolean isLed = !lead.isEmpty();
        for (Passage.Block block : passage.blocks()) {
            if (isLed && block instanceof Passage.Paragraph first) {
                getChildren().add(flow(withLead(lead, first), blanks));
            } else {
                if (isLed) {
                    getChildren().add(flow(withLead(lead, new Passage.Paragraph(List.of())), blanks));
                }
                getChildren().add(block(block, blanks));
            }
            isLed = false;
        }
    }

    private static Passage.Paragraph withLead(String lead, Passage.Paragraph paragraph) {
        List<Passage.Inline> parts = new ArrayList<>(paragraph.parts());
        parts.add(0, new Passage.Span(lead, Set.of()));
        return new Passage.Paragraph(parts);
    }

    private Node block(Passage.Block block, IntFunction<Node> blanks) {
        if (block instanceof Passage.Paragraph paragraph) {
            return flow(paragraph, blanks);
        }
        Passage.BulletList list = (Passage.BulletList) block;
        VBox items = new VBox();
        items.getStyleClass().add("passage-list");
        for (int i = 0; i < list.items().size(); i++) {
            Label mark = new Label(list.ordered() ? (i + 1) + "." : "•");
            mark.getStyleClass().addAll(textClasses);
            mark.getStyleClass().add("passage-mark");
            mark.setMinWidth(USE_PREF_SIZE);
            TextFlow text = flow(list.items().get(i), blanks);
            HBox.setHgrow(text, Priority.ALWAYS);
            items.getChildren().add(new HBox(mark, text));
        }
        return items;
    }

    private TextFlow flow(Passage.Paragraph paragraph, IntFunction<Node> blanks) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll(textClasses);
        flow.getStyleClass().add("passage-flow");
        flow.setMinHeight(USE_PREF_SIZE);
        for (Passage.Inline part : paragraph.parts()) {
            if (part instanceof Passage.Blank blank && blanks != null) {
                flow.getChildren().addAll(gap(), blanks.apply(blank.number()), gap());
            } else {
                flow.getChildren().add(inline(part));
            }
        }
        return flow;
    }

    /** Room between the text and a node in it; a line may break here. */
    private static Text gap() {
        return new Text("\u2005");
    }

    private Node inline(Passage.Inline part) {
        if (part instanceof Passage.Span span) {
            return text(span);
        }
        if (part instanceof Passage.Picture picture) {
            return PictureView.of(picture, widthProperty());
        }
        return text(new Passage.Span(BLANK, Set.of()));
    }

    private static Text text(Passage.Span span) {
        Text text = new Text(SmartText.spaced(span.text()));
        text.getStyleClass().add("passage-text");
        for (Passage.Style style : span.styles()) {
            text.getStyleClass().add(switch (style) {
                case BOLD -> "passage-bold";
                case SUB, SUP -> "passage-small";
            });
        }
        boolean isLowered = span.styles().contains(Passage.Style.SUB);
        if (isLowered || span.styles().contains(Passage.Style.SUP)) {
            double shift = isLowered ? LOWERED : RAISED;
            text.translateYProperty().bind(Bindings.createDoubleBinding(
                    () -> text.getFont().getSize() * shift, text.fontProperty()));
        }
        return text;
    }
}
