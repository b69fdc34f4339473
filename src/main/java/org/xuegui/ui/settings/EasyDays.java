package org.xuegui.ui.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.learning.review.DayLoad;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/** Weekdays that take half, and weekdays that take none if it can be avoided; a weekday is in one row at most. */
final class EasyDays extends VBox {

    private final ScreenContext context;
    private final ReviewModel model;
    private final Map<DayLoad, Map<DayOfWeek, ToggleButton>> chips = new EnumMap<>(DayLoad.class);

    EasyDays(ScreenContext context, ReviewModel model, ReviewSettings settings) {
        this.context = context;
        this.model = model;
        getStyleClass().add("easy-days");
        addRow(DayLoad.REDUCED, settings);
        addRow(DayLoad.MINIMUM, settings);
    }

    private void addRow(DayLoad load, ReviewSettings settings) {
        String word = context.text("settings.easy." + load.name().toLowerCase(Locale.ROOT));
        FlowPane row = new FlowPane();
        row.getStyleClass().add("choice-row");
        Map<DayOfWeek, ToggleButton> ofLoad = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            ToggleButton chip = chip(load, weekday);
            chip.setSelected(settings.loadOf(weekday) == load);
            chip.setAccessibleText(name(weekday, TextStyle.FULL) + " " + word);
            ofLoad.put(weekday, chip);
            row.getChildren().add(chip);
        }
        chips.put(load, ofLoad);
        getChildren().addAll(new WrappedLabel(word, "small"), row);
    }

    private ToggleButton chip(DayLoad load, DayOfWeek weekday) {
        ToggleButton chip = new ToggleButton(name(weekday, context.texts().locale().equals(Locale.ENGLISH)
                ? TextStyle.SHORT : TextStyle.NARROW));
        chip.setId("easy-" + load.name().toLowerCase(Locale.ROOT) + "-" + weekday.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().setAll("choice-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> choose(weekday, chip.isSelected() ? load : DayLoad.NORMAL));
        return chip;
    }

    private void choose(DayOfWeek weekday, DayLoad load) {
        chips.forEach((each, ofLoad) -> ofLoad.get(weekday).setSelected(each == load));
        model.change(old -> old.withLoad(weekday, load));
    }

    private String name(DayOfWeek weekday, TextStyle style) {
        return weekday.getDisplayName(style, context.texts().locale());
    }
}
