package org.xuegui.ui.records;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.mastery.Mastery;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.WrappedLabel;

/** A topic's bar; pressing it unfolds its facts, each with its right ones of the last three answers. */
final class TopicMastery extends VBox {

    private final Mastery.OfTopic topic;
    private final List<Mastery.OfFact> facts;
    private final Texts texts;
    private final RecordTexts words;
    private final Set<String> unfolded;
    private final Button toggle = new Button();
    private final VBox lines = new VBox();

    /** @param unfolded ids of the topics that are unfolded, kept by the caller while the record is read anew */
    TopicMastery(
            Mastery.OfTopic topic,
            List<Mastery.OfFact> facts,
            Texts texts,
            RecordTexts words,
            Set<String> unfolded) {
        this.topic = topic;
        this.facts = facts;
        this.texts = texts;
        this.words = words;
        this.unfolded = unfolded;
        lines.getStyleClass().add("fact-lines");
        lines.managedProperty().bind(lines.visibleProperty());
        toggle.getStyleClass().addAll("topic-toggle");
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        toggle.setOnAction(event -> {
            if (!unfolded.remove(topic.topic().id())) {
                unfolded.add(topic.topic().id());
            }
            draw();
        });
        getChildren().addAll(toggle, lines);
        draw();
    }

    private void draw() {
        boolean isUnfolded = unfolded.contains(topic.topic().id());
        toggle.setGraphic(bar(isUnfolded));
        String state = texts.text(isUnfolded ? "records.mastery.unfolded" : "records.mastery.folded");
        toggle.setAccessibleText(texts.text("records.mastery.spoken",
                topic.topic().title(), words.percent(topic.share()), topic.factCount(), state));
        lines.setVisible(isUnfolded);
        if (isUnfolded && lines.getChildren().isEmpty()) {
            facts.forEach(fact -> lines.getChildren().add(line(fact)));
        }
    }

    private Node bar(boolean isUnfolded) {
        Feather direction = isUnfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT;
        Label title = new Label(topic.topic().title(), Icons.of(direction));
        title.getStyleClass().add("topic-name");
        MasteryBar bar = new MasteryBar(topic.share());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label percent = new Label(words.percent(topic.share()));
        percent.getStyleClass().addAll("muted", "topic-percent");
        HBox line = new HBox(title, bar, percent);
        line.getStyleClass().add("topic-line");
        line.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> toggle.getWidth() - toggle.snappedLeftInset() - toggle.snappedRightInset(),
                toggle.widthProperty(), toggle.insetsProperty()));
        return line;
    }

    private Node line(Mastery.OfFact fact) {
        Label id = new Label(fact.fact().id());
        id.getStyleClass().addAll("muted", "small", "fact-id");
        id.setMinWidth(USE_PREF_SIZE);
        WrappedLabel statement = new WrappedLabel(fact.fact().statement(), "small");
        statement.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(statement, Priority.ALWAYS);
        Label right = new Label(texts.text("records.mastery.right", fact.right(), Mastery.ANSWERS));
        right.getStyleClass().addAll("muted", "small");
        right.setMinWidth(USE_PREF_SIZE);
        MasteryBar bar = new MasteryBar(fact.share());
        bar.getStyleClass().add("fact-bar");
        HBox line = new HBox(id, statement, bar, right);
        line.getStyleClass().addAll("fact-line", "ruled");
        return line;
    }
}
