package org.xuegui.ui.exam.ready;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.readiness.PlanDay;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.TableHeight;
import org.xuegui.ui.control.WrappedLabel;

/** 到考试那天的计划: how many questions each day. */
final class PlanCard {

    private static final int ROWS = 7;

    private final Card card;

    PlanCard(Texts texts, List<PlanDay> days) {
        DateTimeFormatter date = DateTimeFormatter.ofPattern(texts.text("ready.plan.date"), texts.locale());
        DataTable<PlanDay> table = new DataTable<>();
        table.setId("planTable");
        table.addValue("day", texts.text("ready.plan.column.day"), 9, PlanDay::day, date::format);
        table.addNumber("again", texts.text("ready.plan.column.again"), 7, PlanDay::again, String::valueOf);
        table.addNumber("fresh", texts.text("ready.plan.column.fresh"), 7, PlanDay::fresh, String::valueOf);
        table.addNumber("total", texts.text("ready.plan.column.total"), 7, PlanDay::total, String::valueOf);
        table.setItems(FXCollections.observableArrayList(days));
        table.setAccessibleText(texts.text("ready.plan.title"));
        TableHeight.upTo(table, ROWS);
        card = Card.titled(
                texts.text("ready.plan.title"), new WrappedLabel(texts.text("ready.plan.text"), "muted"), table);
    }

    Node node() {
        return card;
    }
}
