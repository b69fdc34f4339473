package org.xuegui.ui.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.records.RecordsService;
import org.xuegui.learning.records.StudyDay;
import org.xuegui.learning.records.StudyTotals;
import org.xuegui.report.file.ReportFormat;
import org.xuegui.ui.chart.CalendarDay;
import org.xuegui.ui.chart.CalendarHeatMap;
import org.xuegui.ui.chart.PictureOrTable;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.TableHeight;
import org.xuegui.ui.control.WrappedLabel;

/** 学习日历: the days of the last 13 weeks as a picture or a table, and what was done in all. */
final class DaysCard {

    private static final int[] LEVELS = {1, 10, 20, 40};

    private final PictureOrTable view;
    private final WrappedLabel totals = new WrappedLabel("", "muted", "small");
    private final VBox card;
    private final Texts texts;
    private final RecordTexts words;

    DaysCard(Texts texts, RecordTexts words, Consumer<ReportFormat> onExport) {
        this.texts = texts;
        this.words = words;
        view = new PictureOrTable(
                texts.text("records.days.title"), texts.text("records.days.hint", RecordsService.WEEKS), texts);
        totals.setId("totals");
        FlowPane exports = new FlowPane(
                export("exportPdfButton", "records.export.pdf.button", () -> onExport.accept(ReportFormat.PDF)),
                export("exportButton", "records.export.xlsx.button", () -> onExport.accept(ReportFormat.XLSX)));
        exports.getStyleClass().add("record-exports");
        card = new VBox(view, totals, exports);
        card.getStyleClass().add("card");
    }

    private Button export(String id, String key, Runnable action) {
        Button button = new Button(texts.text(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.getStyleClass().add("secondary-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    Node node() {
        return card;
    }

    void show(Record record) {
        view.show(() -> picture(record.days()), () -> table(record.days()));
        StudyTotals all = record.totals();
        totals.show(all.answers() == 0
                ? texts.text("records.totals.daysOnly", all.days())
                : texts.text("records.totals.text", all.days(), all.answers(), all.rightPercent()));
    }

    private Node picture(List<StudyDay> days) {
        List<CalendarDay> squares = days.stream()
                .map(day -> new CalendarDay(day.date(), level(day), words.spoken(day)))
                .toList();
        long studied = days.stream().filter(StudyDay::isStudied).count();
        int answers = days.stream().mapToInt(StudyDay::answers).sum();
        int read = days.stream().mapToInt(StudyDay::pointsRead).sum();
        return new CalendarHeatMap(squares, texts,
                texts.text("records.days.spoken", RecordsService.WEEKS, studied, answers, read));
    }

    private Node table(List<StudyDay> days) {
        List<StudyDay> studied = new ArrayList<>(days.stream().filter(StudyDay::isStudied).toList());
        Collections.reverse(studied);
        DataTable<StudyDay> table = new DataTable<>();
        table.setId("daysTable");
        table.addValue("date", texts.text("records.column.date"), 8, StudyDay::date, Object::toString);
        table.addNumber("answers", texts.text("records.column.answered"), 6, StudyDay::answers, Object::toString);
        table.addNumber("read", texts.text("records.column.read"), 6, StudyDay::pointsRead, Object::toString);
        table.setItems(FXCollections.observableArrayList(studied));
        TableHeight.upTo(table, 7);
        return table;
    }

    /** How dark a day is: by questions answered and key points read together. */
    static int level(StudyDay day) {
        int done = day.answers() + day.pointsRead();
        int level = 0;
        while (level < LEVELS.length && done >= LEVELS[level]) {
            level++;
        }
        return level;
    }
}
