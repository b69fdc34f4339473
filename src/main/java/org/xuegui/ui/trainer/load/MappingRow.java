package org.xuegui.ui.trainer.load;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.ColumnMapping.Column;
import org.xuegui.quiz.load.ColumnRole;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.Choosing;

/** One column of a table: its letter, its heading, three of its values, and what it holds, to be chosen. */
final class MappingRow extends GridPane {

    private static final int SAMPLES = 3;
    private static final int MOST_CHOICES = 26;
    private static final double[] SHARES = {6, 16, 16, 15, 15, 32};

    private final MappingViewModel viewModel;
    private final int sheet;
    private final int place;
    private final ComboBox<Integer> number = new ComboBox<>();
    private boolean isFilling;

    /** The row of headings over all rows. */
    static GridPane headings(Texts texts) {
        GridPane row = new GridPane();
        shape(row);
        row.getStyleClass().add("mapping-head");
        row.add(new Label(texts.text("trainer.mapping.column")), 0, 0);
        row.add(new Label(texts.text("trainer.mapping.heading")), 1, 0);
        row.add(new Label(texts.text("trainer.mapping.samples")), 2, 0, SAMPLES, 1);
        row.add(new Label(texts.text("trainer.mapping.role")), SAMPLES + 2, 0);
        return row;
    }

    MappingRow(Texts texts, MappingViewModel viewModel, int sheet, Column column) {
        this.viewModel = viewModel;
        this.sheet = sheet;
        this.place = column.column();
        shape(this);
        String letters = MappingCheck.letters(place);
        Label letter = new Label(letters);
        letter.getStyleClass().add("muted");
        add(letter, 0, 0);
        Label heading = text(column.heading().isEmpty()
                ? texts.text("trainer.mapping.heading.none") : column.heading());
        heading.getStyleClass().add(column.heading().isEmpty() ? "muted" : "strong");
        add(heading, 1, 0);
        for (int i = 0; i < Math.min(SAMPLES, column.samples().size()); i++) {
            Label sample = text(column.samples().get(i));
            sample.getStyleClass().addAll("muted", "small");
            add(sample, i + 2, 0);
        }
        ComboBox<ColumnRole> role = new ComboBox<>();
        role.setId("roleBox" + letters);
        role.setAccessibleText(texts.text("trainer.mapping.role.of", letters, column.heading()));
        Choosing.fill(role, List.of(ColumnRole.values()), one -> texts.text(one.text()));
        role.setValue(column.role());
        role.setMaxWidth(Double.MAX_VALUE);
        role.valueProperty().addListener((value, old, now) -> assign(now));
        number.setId("numberBox" + letters);
        number.setAccessibleText(texts.text("trainer.mapping.number.of", letters));
        number.getStyleClass().add("which-box");
        number.valueProperty().addListener((value, old, now) -> number(now));
        HBox.setHgrow(role, Priority.ALWAYS);
        HBox line = new HBox(role, number);
        line.getStyleClass().add("role-line");
        add(line, SAMPLES + 2, 0);
        show(column);
    }

    private static void shape(GridPane row) {
        row.getStyleClass().add("mapping-row");
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            row.getColumnConstraints().add(column);
        }
        RowConstraints only = new RowConstraints();
        only.setValignment(VPos.CENTER);
        row.getRowConstraints().add(only);
    }

    private static Label text(String text) {
        Label label = new Label(SmartText.spaced(text.replaceAll("\\s+", " ")));
        label.setMinWidth(0);
        if (!text.isEmpty()) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    private void assign(ColumnRole role) {
        if (role != null) {
            viewModel.assign(sheet, place, role);
            show(viewModel.column(sheet, place));
        }
    }

    private void number(Integer chosen) {
        if (!isFilling && chosen != null) {
            viewModel.number(sheet, place, chosen);
        }
    }

    private void show(Column column) {
        ColumnRole role = column.role();
        isFilling = true;
        if (role.isNumbered()) {
            int most = Math.max(MOST_CHOICES, column.number());
            List<Integer> numbers = IntStream.rangeClosed(1, most).boxed().toList();
            Choosing.fill(number, numbers, one -> MappingCheck.number(role, one));
            number.setValue(column.number());
        }
        isFilling = false;
        LoadController.show(number, role.isNumbered());
    }
}
