package org.xuegui.ui.records;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.mastery.Mastery;
import org.xuegui.ui.chart.PictureOrTable;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.TableHeight;
import org.xuegui.ui.control.WrappedLabel;

/** 各专题: mastery as a bar per topic that unfolds into its facts, or all facts as a table; and how it is defined. */
final class MasteryCard {

    private final PictureOrTable view;
    private final VBox card;
    private final Texts texts;
    private final RecordTexts words;
    private final Set<String> unfolded = new HashSet<>();

    /** A fact with the topic it stands under. */
    private record Line(String topic, Mastery.OfFact fact) {}

    MasteryCard(Texts texts, RecordTexts words) {
        this.texts = texts;
        this.words = words;
        view = new PictureOrTable(texts.text("records.mastery.title"), "", texts);
        view.setId("masteryCard");
        card = new VBox(view, new WrappedLabel(texts.text("records.mastery.definition"), "muted", "small"));
        card.getStyleClass().add("card");
        card.managedProperty().bind(card.visibleProperty());
    }

    Node node() {
        return card;
    }

    void show(Record record) {
        card.setVisible(!record.mastery().isEmpty());
        view.show(() -> picture(record.mastery()), () -> table(record.mastery()));
    }

    private Node picture(List<Record.OfPack> packs) {
        VBox bars = new VBox();
        bars.getStyleClass().add("mastery-topics");
        for (Record.OfPack pack : packs) {
            if (packs.size() > 1) {
                Label title = new Label(pack.title());
                title.getStyleClass().add("sub-title");
                bars.getChildren().add(title);
            }
            pack.mastery().topics().forEach(topic -> bars.getChildren().add(
                    new TopicMastery(topic, factsOf(pack.mastery(), topic), texts, words, unfolded)));
        }
        return bars;
    }

    private Node table(List<Record.OfPack> packs) {
        DataTable<Line> table = new DataTable<>();
        table.setId("masteryTable");
        table.addGrowingText("topic", texts.text("records.column.topic"), 5.6, Line::topic);
        table.addText("fact", texts.text("records.column.fact"), 3.8, line -> line.fact().fact().id());
        table.addNumber("right", texts.text("records.column.lastThree"), 5.4, line -> line.fact().right(),
                right -> texts.text("records.mastery.right", right, Mastery.ANSWERS));
        table.addNumber("answers", texts.text("records.column.answers"), 3.4,
                line -> line.fact().answers(), count -> Integer.toString(count));
        table.addNumber("recall", texts.text("records.column.recall"), 3.8,
                line -> line.fact().answers() == 0 ? 0 : line.fact().recall(),
                recall -> recall == 0 ? "–" : words.percent(recall));
        table.addNumber("share", texts.text("records.column.mastery"), 3.8,
                line -> line.fact().share(), words::percent);
        table.setItems(FXCollections.observableArrayList(packs.stream()
                .flatMap(pack -> pack.mastery().topics().stream()
                        .flatMap(topic -> factsOf(pack.mastery(), topic).stream()
                                .map(fact -> new Line(topic.topic().title(), fact))))
                .toList()));
        TableHeight.upTo(table, 8);
        return table;
    }

    private static List<Mastery.OfFact> factsOf(Mastery mastery, Mastery.OfTopic topic) {
        return mastery.facts().stream()
                .filter(fact -> fact.fact().topic().equals(topic.topic().id()))
                .toList();
    }
}
