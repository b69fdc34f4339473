package org.xuegui.ui.practice;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;

/** 练习: one page at a time. */
public final class PracticeScreen implements Screen {

    private final ScreenContext context;
    private final PracticeFlow flow;
    private final ChoicePageController choice;
    private final QuestionPageController question;
    private final SummaryPageController summary;
    private final RecitePageController recite;
    private final FactsPageController facts;
    private final WrongListController wrongList;
    private final PairsPageController pairs;
    private final StackPane root = new StackPane();
    private final ObservableValue<String> title;
    private final ObservableValue<String> subtitle;

    /** The screen, before its first page was loaded. */
    public PracticeScreen(ScreenContext context, PracticeServices services) {
        this.context = context;
        this.flow = new PracticeFlow(context, services);
        this.choice = new ChoicePageController(flow.choice(), context.texts());
        this.question = new QuestionPageController(flow.question(), context);
        this.summary = new SummaryPageController(flow.summary(), context.texts());
        this.recite = new RecitePageController(flow.recite(), context);
        this.facts = new FactsPageController(flow.facts(), context);
        this.wrongList = new WrongListController(flow.wrongList(), context, services.wrongList());
        this.pairs = new PairsPageController(flow.pairs(), context);
        this.title = new SimpleStringProperty(context.text("practice.title"));
        this.subtitle = Bindings.createStringBinding(this::subtitleText, flow.pageProperty(), flow.titleProperty());
        flow.pageProperty().addListener((property, old, now) -> showPage(now));
        showPage(flow.pageProperty().get());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public ObservableValue<String> subtitle() {
        return subtitle;
    }

    @Override
    public void show(Destination destination) {
        flow.enter(destination instanceof Destination.Practice practice ? practice.start() : Optional.empty());
    }

    @Override
    public void leave() {
        flow.leave();
    }

    @Override
    public void onKey(KeyEvent event) {
        switch (flow.pageProperty().get()) {
            case QUESTION -> question.onKey(event);
            case RECITE -> recite.onKey(event);
            case FACTS -> facts.onKey(event);
            case WRONG_LIST -> wrongList.onKey(event);
            case PAIRS -> pairs.onKey(event);
            case SUMMARY -> {
                if (event.getCode() == KeyCode.ENTER && !root.isFocusWithin()) {
                    summary.mainButton().fire();
                    event.consume();
                }
            }
            case CHOICE -> { }
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                key("A B C …  Space", "practice.keys.choose"),
                key("← →", "practice.keys.question"),
                key("Enter", "practice.keys.confirm"),
                key("Tab", "practice.keys.blank"),
                key("A 1", "practice.keys.pair"),
                key("Alt+↑ Alt+↓", "practice.keys.move"),
                key("Ctrl+Enter", "practice.keys.submit"),
                key("1 2 3", "practice.keys.self"),
                key("Ctrl+Z", "practice.keys.undo"),
                key("Esc", "practice.keys.leave"));
    }

    private KeyHelp key(String keys, String meaningKey) {
        return new KeyHelp(keys, context.text(meaningKey));
    }

    private String subtitleText() {
        return switch (flow.pageProperty().get()) {
            case CHOICE -> "";
            case QUESTION, RECITE, FACTS, WRONG_LIST, PAIRS -> flow.titleProperty().get();
            case SUMMARY -> context.text("practice.summary.subtitle");
        };
    }

    private void showPage(PracticeFlow.Page page) {
        root.getChildren().setAll(switch (page) {
            case CHOICE -> choice.root();
            case QUESTION -> question.root();
            case SUMMARY -> summary.root();
            case RECITE -> recite.root();
            case FACTS -> facts.root();
            case WRONG_LIST -> wrongList.root();
            case PAIRS -> pairs.root();
        });
        switch (page) {
            case QUESTION -> question.focus();
            case SUMMARY -> summary.mainButton().requestFocus();
            case RECITE -> recite.focus();
            case FACTS -> facts.focus();
            case WRONG_LIST -> wrongList.focus();
            case PAIRS -> pairs.focus();
            case CHOICE -> choice.toTop();
        }
    }
}
