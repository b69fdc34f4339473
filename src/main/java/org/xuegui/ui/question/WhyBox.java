package org.xuegui.ui.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.study.Citation;
import org.xuegui.regulation.SourcePart;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.control.WrappedLabel;

/** 为什么: the explanation, the facts it rests on with their part of the source, and the way to the key point. */
public final class WhyBox extends VBox {

    private final Texts texts;
    private final Consumer<String> onKeyPoint;

    /** Where citations lead: those of one key point and one place stand in one line. */
    private record Target(List<SourcePart> parts, Optional<String> keyPointId) {}

    /**
     * A box.
     *
     * @param explanation why the key is right; may be empty
     * @param citations what it rests on; may be empty
     * @param onKeyPoint opens the key point of this id
     */
    public WhyBox(Texts texts, Passage explanation, List<Citation> citations, Consumer<String> onKeyPoint) {
        this.texts = texts;
        this.onKeyPoint = onKeyPoint;
        getStyleClass().add("why-box");
        if (!explanation.isEmpty()) {
            getChildren().add(explanation(explanation));
        }
        Map<Target, List<Citation>> lines = citations.stream().collect(Collectors.groupingBy(
                citation -> new Target(citation.parts(), citation.keyPointId()),
                LinkedHashMap::new,
                Collectors.toList()));
        lines.forEach((target, cited) -> getChildren().add(line(target, cited)));
    }

    private Node explanation(Passage explanation) {
        Label title = new Label(texts.text("why.title"));
        title.getStyleClass().addAll("strong", "why-title");
        title.setMinWidth(USE_PREF_SIZE);
        PassageView text = new PassageView(explanation, "why-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(title, text);
        row.getStyleClass().add("why-explanation");
        return row;
    }

    private Node line(Target target, List<Citation> cited) {
        HBox row = new HBox();
        row.getStyleClass().add("why-citation");
        cited.forEach(citation -> row.getChildren().add(new Chip(citation.factId(), Chip.Tone.INFO)));
        WrappedLabel source = new WrappedLabel(source(target.parts()), "muted", "small");
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        row.getChildren().add(source);
        target.keyPointId().ifPresent(id -> row.getChildren().add(link(id, cited)));
        return row;
    }

    private Hyperlink link(String keyPointId, List<Citation> cited) {
        Hyperlink link = new Hyperlink(texts.text("why.point.link"));
        link.getStyleClass().add("link");
        link.setMinWidth(USE_PREF_SIZE);
        String facts = cited.stream().map(Citation::factId).collect(Collectors.joining(texts.text("why.list.separator")));
        link.setAccessibleText(texts.text("why.point.spoken", facts));
        link.setOnAction(event -> onKeyPoint.accept(keyPointId));
        return link;
    }

    private String source(List<SourcePart> parts) {
        if (parts.isEmpty()) {
            return texts.text("why.citation.none");
        }
        return texts.text("why.citation.text", parts.stream()
                .map(part -> part.label().equals(part.title())
                        ? texts.text("why.citation.whole", part.title())
                        : texts.text("why.citation.part", part.label(), part.title()))
                .collect(Collectors.joining(texts.text("why.list.separator"))));
    }
}
