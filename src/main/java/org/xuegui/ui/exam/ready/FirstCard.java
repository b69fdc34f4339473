package org.xuegui.ui.exam.ready;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.readiness.Readiness;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.TableHeight;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;

/** 先练这些: the shortest list of questions that lifts the score most. */
final class FirstCard {

    private static final int ROWS = 6;

    private final Card card;

    FirstCard(Texts texts, List<ReadyState.FirstQuestion> questions, Readiness readiness, Runnable onPractise) {
        DataTable<ReadyState.FirstQuestion> table = new DataTable<>();
        table.setId("firstTable");
        table.addGrowingText("stem", texts.text("ready.first.column.question"), 16, ReadyState.FirstQuestion::stem);
        table.addNumber("marks", texts.text("ready.first.column.marks"), 7,
                ReadyState.FirstQuestion::marks, FirstCard::marks);
        table.setItems(FXCollections.observableArrayList(questions));
        table.setAccessibleText(texts.text("ready.first.title"));
        table.getStyleClass().add("ready-table");
        TableHeight.upTo(table, ROWS);
        Button practise = new Button(texts.text("ready.first.button", questions.size()));
        practise.setId("practiseFirst");
        practise.getStyleClass().add("primary-button");
        practise.setMinWidth(Button.USE_PREF_SIZE);
        practise.setOnAction(event -> onPractise.run());
        card = Card.titled(
                texts.text("ready.first.title"),
                new WrappedLabel(SmartText.spaced(texts.text("ready.first.text",
                        questions.size(), marks(readiness.shortest().marks()).substring(1))), "muted"),
                practise,
                table);
    }

    Node node() {
        return card;
    }

    private static String marks(double marks) {
        return String.format(Locale.ROOT, marks < 0.1 ? "+%.2f" : "+%.1f", marks);
    }
}
