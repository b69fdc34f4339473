package org.xuegui.ui.study;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.study.KeyPointPage;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.Term;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;

/** A key point as it is read, from its place in the source down to one's own note. */
final class PointPage extends VBox {

    private final KeyPointPage page;
    private final Texts texts;
    private final PageActions actions;

    PointPage(StudyContent.Point content, Texts texts, PageActions actions, NotePane note) {
        this.page = content.page();
        this.texts = texts;
        this.actions = actions;
        KeyPoint point = page.point();
        getStyleClass().add("point-page");
        WrappedLabel title = new WrappedLabel(point.title(), "point-title");
        title.setId("pointTitle");
        add(new PointHeader(page, texts, actions, note::startTyping));
        add(title);
        add(new EmphasisedText(point.statement(), "reading-text"));
        addIf(!point.items().isEmpty(), () -> new ItemBoxes(point.items()));
        addIf(!page.confusions().isEmpty(), () -> new ConfusionBox(page, texts, actions));
        addIf(!point.why().isBlank(), () -> led("study.why.title", point.why()));
        addIf(!page.terms().isEmpty(), this::terms);
        WrappedLabel citation = new WrappedLabel(Citation.of(content.pack(), page.parts(), texts), "muted", "small");
        citation.setId("citation");
        add(citation);
        addIf(!page.related().isEmpty(), this::related);
        addIf(!page.questions().isEmpty(), () -> section("study.questions.title",
                new QuestionLines(page.questions(), texts, actions)));
        add(note);
    }

    private void add(Node node) {
        getChildren().add(node);
    }

    private void addIf(boolean isThere, java.util.function.Supplier<Node> node) {
        if (isThere) {
            add(node.get());
        }
    }

    private Node led(String titleKey, String content) {
        TextFlow flow = EmphasisedText.flow(new Passage.Paragraph(java.util.List.of()));
        flow.getChildren().addAll(
                EmphasisedText.text(texts.text(titleKey) + "\u2003", true), EmphasisedText.text(content, false));
        flow.getStyleClass().add("body-text");
        return flow;
    }

    private Node terms() {
        VBox lines = new VBox();
        lines.getStyleClass().add("term-lines");
        for (Term term : page.terms()) {
            TextFlow line = new TextFlow(
                    EmphasisedText.text(term.name() + "\u2003", true), EmphasisedText.text(term.meaning(), false));
            line.getStyleClass().add("body-text");
            lines.getChildren().add(line);
        }
        return section("study.terms.title", lines);
    }

    private Node related() {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("related-links");
        for (KeyPoint other : page.related()) {
            Hyperlink link = new Hyperlink(SmartText.spaced(other.title()));
            link.getStyleClass().add("link");
            link.setOnAction(event -> actions.openPoint(other.id()));
            links.getChildren().add(link);
        }
        return section("study.related.title", links);
    }

    private Node section(String titleKey, Node content) {
        VBox section = new VBox(new WrappedLabel(texts.text(titleKey), "sub-title"), content);
        section.getStyleClass().add("study-section");
        return section;
    }
}
