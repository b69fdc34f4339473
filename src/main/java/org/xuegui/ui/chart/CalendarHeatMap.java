package org.xuegui.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;

/** Days as small squares, a column per week from Monday down, the darker the more was done. Sized in CSS. */
public final class CalendarHeatMap extends VBox {

    private static final int DAYS = 7;

    /**
     * A calendar.
     *
     * @param days without gaps, the first a Monday
     * @param spoken what it shows, in sentences
     */
    public CalendarHeatMap(List<CalendarDay> days, Texts texts, String spoken) {
        getStyleClass().add("heat-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("heat-grid");
        for (int row = 0; row < DAYS; row += 2) {
            grid.add(caption(texts.text("chart.weekday." + (row + 1))), 0, row + 1);
        }
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.get(0).date();
        for (CalendarDay day : days) {
            int index = (int) ChronoUnit.DAYS.between(first, day.date());
            grid.add(square(day), index / DAYS + 1, index % DAYS + 1);
        }
        addMonths(grid, days, texts);
        getChildren().addAll(grid, legend(texts));
    }

    /** A month's name stands above the week its first day lies in. */
    private static void addMonths(GridPane grid, List<CalendarDay> days, Texts texts) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate date = days.get(i).date();
            if (date.getDayOfMonth() == 1) {
                Label month = caption(texts.text("chart.month." + date.getMonthValue()));
                GridPane.setColumnSpan(month, 2);
                grid.add(month, i / DAYS + 1, 0);
            }
        }
    }

    private static HBox legend(Texts texts) {
        HBox legend = new HBox(caption(texts.text("chart.legend.less")));
        legend.getStyleClass().add("heat-legend");
        for (int level = 0; level <= CalendarDay.MOST; level++) {
            legend.getChildren().add(square(level));
        }
        legend.getChildren().add(caption(texts.text("chart.legend.more")));
        return legend;
    }

    private static Region square(CalendarDay day) {
        Region square = square(day.level());
        Tooltip.install(square, new Tooltip(day.spoken()));
        return square;
    }

    private static Region square(int level) {
        Region square = new Region();
        square.getStyleClass().addAll("heat-square", "level-" + level);
        return square;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("chart-scale");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.LEFT);
        return label;
    }
}
