package org.xuegui.ui.records;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.xuegui.learning.learner.Learner;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;

/** 成绩: puts the cards of a learner's record on the screen and keeps them up to date. */
public final class RecordsController implements Screen {

    private static final double LEFT_SHARE = 0.6;
    private static final double NARROW_EM = 66;

    private final ScreenContext context;
    private final RecordsViewModel model;
    private final ScoreCard scores;
    private final HistoryCard history;
    private final MasteryCard mastery;
    private final DaysCard days;
    private final Parent root;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");

    @FXML private VBox page;

    /** The screen over these services; made once per window. */
    public RecordsController(ScreenContext context, RecordsServices services) {
        this.context = context;
        RecordTexts words = new RecordTexts(context.texts(), context.clock());
        model = new RecordsViewModel(services, context.background(), context.learner(), context.navigator());
        scores = new ScoreCard(context.texts(), words);
        history = new HistoryCard(context.texts(), words, model::open);
        this.mastery = new MasteryCard(context.texts(), words);
        RecordExport export = new RecordExport(context, services.ownRecords(), services.files());
        days = new DaysCard(context.texts(), words, export::start);
        title.set(context.text("records.title"));
        root = ScreenLoader.load(this, "Records", context.texts());
    }

    @FXML
    private void initialize() {
        VBox left = new VBox(scores.node(), history.node());
        VBox right = new VBox(mastery.node(), days.node());
        List.of(left, right).forEach(column -> column.getStyleClass().add("records-column"));
        SideBySide whole = new SideBySide(left, right, LEFT_SHARE, NARROW_EM);
        model.recordProperty().addListener((property, was, now) -> now.ifPresent(record -> show(record, whole)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public void show(Destination destination) {
        subtitle.set(context.learner().findCurrent().map(Learner::name).orElse(""));
        model.load();
    }

    private void show(Record record, Node whole) {
        if (record.isEmpty()) {
            page.getChildren().setAll(new Card(emptyState("records.empty.text")));
            return;
        }
        scores.show(record, emptyState("records.scores.empty"));
        history.show(record);
        mastery.show(record);
        days.show(record);
        page.getChildren().setAll(whole);
    }

    private Node emptyState(String sentenceKey) {
        return new EmptyState(
                context.text(sentenceKey), context.text("records.empty.button"), model::practise);
    }
}
