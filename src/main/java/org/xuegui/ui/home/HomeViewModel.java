package org.xuegui.ui.home;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.xuegui.learning.home.HomeOverview;
import org.xuegui.learning.home.NextSteps;
import org.xuegui.learning.study.StudyService;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.route.ScreenContext;

/** What Home shows, loaded anew each time it comes into view. */
final class HomeViewModel {

    private final ScreenContext context;
    private final StudyService study;
    private final NextSteps nextSteps;
    private final ReadOnlyStringWrapper greeting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper today = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<HomeOverview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    HomeViewModel(ScreenContext context, StudyService study, NextSteps nextSteps) {
        this.context = context;
        this.study = study;
        this.nextSteps = nextSteps;
    }

    ReadOnlyStringProperty greetingProperty() {
        return greeting.getReadOnlyProperty();
    }

    ReadOnlyStringProperty todayProperty() {
        return today.getReadOnlyProperty();
    }

    /** What to show; empty until it is loaded. */
    ReadOnlyObjectProperty<Optional<HomeOverview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** Greets by the time of day and loads what there is to do. */
    void load() {
        ZonedDateTime now = ZonedDateTime.now(context.clock());
        String name = context.learner().getCurrent().name();
        greeting.set(context.text("home.greeting." + partOfDay(now.getHour()), name));
        today.set(dateOf(now.toLocalDate()));
        String learnerId = context.learner().getCurrent().id();
        context.background()
                .run(() -> firstPack().map(pack -> nextSteps.overview(learnerId, pack.id())))
                .onSuccess(context.learner().whileCurrent(this::show))
                .start();
    }

    /** The part of the day this hour, 0 … 23, lies in, as bundle keys name it. */
    static String partOfDay(int hour) {
        if (hour >= 5 && hour < 11) {
            return "morning";
        }
        if (hour >= 11 && hour < 13) {
            return "noon";
        }
        return hour >= 13 && hour < 18 ? "afternoon" : "evening";
    }

    private void show(Optional<HomeOverview> loaded) {
        overview.set(Optional.empty()); // the same overview again is drawn again too: the day may have changed
        overview.set(loaded);
    }

    private Optional<StudyPack> firstPack() {
        List<StudyPack> packs = study.packs();
        return packs.stream().findFirst();
    }

    private String dateOf(LocalDate date) {
        String pattern = context.text("home.date.pattern");
        return DateTimeFormatter.ofPattern(pattern, context.texts().locale()).format(date);
    }
}
