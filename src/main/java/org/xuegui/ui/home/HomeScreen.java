package org.xuegui.ui.home;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.xuegui.learning.home.HomeOverview;
import org.xuegui.learning.home.NextSteps;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.learning.study.StudyService;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;

/** 首页. */
public final class HomeScreen implements Screen {

    private static final double LEFT_SHARE = 0.606;
    private static final double FOLDING_EM = 48;

    private final ScreenContext context;
    private final HomeViewModel model;
    private final ReadyModel ready;
    private final VBox ground = new VBox();
    private final ScrollPane root = new ScrollPane(ground);

    /** Home over these services. */
    public HomeScreen(
            ScreenContext context, StudyService study, NextSteps nextSteps, ReadinessService readiness) {
        this.context = context;
        this.ready = new ReadyModel(context, readiness);
        this.model = new HomeViewModel(context, study, nextSteps);
        ground.getStyleClass().add("home");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("screen");
        model.overviewProperty().addListener((property, before, now) -> now.ifPresent(this::draw));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return model.greetingProperty();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.todayProperty();
    }

    @Override
    public void show(Destination destination) {
        model.load();
    }

    @Override
    public void leave() {
        ready.stop();
    }

    private void draw(HomeOverview overview) {
        StepList steps = new StepList(context, overview.steps());
        if (overview.isNewLearner()) {
            Card start = Card.titled(context.text("home.start.title"));
            start.getChildren().addAll(new WrappedLabel(context.text("home.start.text"), "muted"), steps.numbered());
            ground.getChildren().setAll(start);
            return;
        }
        VBox left = column(Card.titled(context.text("home.today.title"), steps.byKind()), mastery(overview));
        VBox right = column(results(overview), days(overview));
        if (ReadyModel.isWanted(overview)) {
            right.getChildren().add(
                    0, Card.titled(context.text("home.ready.title"), new ReadyCard(context, ready)));
        }
        ready.load(overview);
        ground.getChildren().setAll(new SideBySide(left, right, LEFT_SHARE, FOLDING_EM));
    }

    private Card mastery(HomeOverview overview) {
        return Card.titled(context.text("home.mastery.title"), new MasteryList(context, overview.topics()));
    }

    private Card results(HomeOverview overview) {
        return Card.titled(context.text("home.results.title"), new LastResults(context, overview.lastResults()));
    }

    private Card days(HomeOverview overview) {
        Object[] numbers = {
            overview.totals().days(), overview.totals().answers(), overview.totals().rightPercent()
        };
        String some = overview.totals().answers() == 0 ? "home.days.read-only" : "home.days.text";
        String key = overview.totals().days() == 0 ? "home.days.none" : some;
        WrappedLabel text = new WrappedLabel(context.text(key, numbers));
        text.setId("studyDays");
        return Card.titled(context.text("home.days.title"), text);
    }

    private static VBox column(Card... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("home-column");
        return column;
    }

    /** What is shown, for tests. */
    Optional<HomeOverview> shown() {
        return model.overviewProperty().get();
    }
}
