package org.xuegui.ui.study;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.study.KeyPointPage;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.Term;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;

/** A key point as it is read, from its place in the source down to one's own note. */
final class PointPage extends VBox {

    private static final char EM_SPACE = '\u2003';

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
        add(new PassageView(point.statement(), "reading-text"));
        addIf(!point.items().isEmpty(), () -> new ItemBoxes(point.items()));
        addIf(!page.confusions().isEmpty(), () -> new ConfusionBox(page, texts, actions));
        addIf(!point.why().isBlank(), () -> line(texts.text("study.why.title"), point.why()));
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

    private void addIf(boolean isThere, Supplier<Node> node) {
        if (isThere) {
            add(node.get());
        }
    }

    private Node terms() {
        VBox lines = new VBox();
        lines.getStyleClass().add("term-lines");
        for (Term term : page.terms()) {
            lines.getChildren().add(line(term.name(), term.meaning()));
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

    /** A sentence led by a word in bold. */
    private static Node line(String lead, String content) {
        TextFlow line = new TextFlow(TextRuns.text(lead + EM_SPACE, true), TextRuns.text(content, false));
        line.getStyleClass().add("body-text");
        return line;
    }

    private Node section(String titleKey, Node content) {
        VBox section = new VBox(new WrappedLabel(texts.text(titleKey), "sub-title"), content);
        section.getStyleClass().add("study-section");
        return section;
    }
}
