package org.xuegui.ui.exam;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.ui.exam.ready.ReadyPage;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.Timers;

/** 考试: one page at a time. The examination itself goes on in {@link RunningExamination}. */
public final class ExamScreen implements Screen {

    private final ScreenContext context;
    private final RunningExamination running;
    private final ExamFlow flow;
    private final ExamWords words;
    private final SittingPageController sitting;
    private final RulesPageController rules;
    private final Map<ExamFlow.Page, Parent> pages = new EnumMap<>(ExamFlow.Page.class);
    private final StackPane root = new StackPane();
    private final Label closedSentence = new Label();
    private final ObservableValue<String> title;
    private final ObservableValue<String> subtitle;

    /**
     * The screen.
     *
     * @param running the examinations that go on, outside the screen
     * @param timers for the rest after which typed text is saved
     */
    public ExamScreen(ScreenContext context, ExamServices services, RunningExamination running, Timers timers) {
        ZoneId zone = context.clock().getZone();
        this.context = context;
        this.running = running;
        this.flow = new ExamFlow(context, services, running, timers);
        this.words = new ExamWords(context.texts());
        this.sitting = new SittingPageController(flow.sitting(), context.texts(), zone);
        this.rules = new RulesPageController(flow.rules(), context.texts(), zone);
        pages.put(ExamFlow.Page.LIST, new ListPageController(flow.list(), context.texts()).root());
        pages.put(ExamFlow.Page.COMPOSE, new ComposePageController(flow.compose(), context.texts()).root());
        pages.put(ExamFlow.Page.READY, new ReadyPage(flow.ready(), context.texts(), flow::showList).root());
        pages.put(ExamFlow.Page.RULES, rules.root());
        pages.put(ExamFlow.Page.SITTING, sitting.root());
        pages.put(ExamFlow.Page.RESULT,
                new ResultPageController(flow.result(), context.texts(), zone).root());
        closedSentence.setText(context.text("exam.sitting.closed-book"));
        closedSentence.getStyleClass().add("muted");
        this.title = Bindings.createStringBinding(this::titleText, flow.pageProperty(), running.sessionProperty());
        this.subtitle =
                Bindings.createStringBinding(this::subtitleText, flow.pageProperty(), running.sessionProperty());
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
    public Optional<Node> headerEnd() {
        boolean isClosed = running.sessionProperty().get().filter(open -> !open.blueprint().isOpenBook()).isPresent();
        return isClosed ? Optional.of(closedSentence) : Optional.empty();
    }

    @Override
    public void show(Destination destination) {
        flow.enter(destination instanceof Destination.Exam exam ? exam.start() : Optional.empty());
    }

    @Override
    public void leave() {
        flow.leave();
    }

    @Override
    public void onKey(KeyEvent event) {
        if (flow.pageProperty().get() == ExamFlow.Page.SITTING) {
            sitting.onKey(event);
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                key("A B C …  Space", "exam.keys.choose"),
                key("← →", "exam.keys.question"),
                key("Enter", "exam.keys.go-on"),
                key("M", "exam.keys.set-aside"),
                key("Tab", "exam.keys.blank"),
                key("A 1", "exam.keys.pair"),
                key("Alt+↑ Alt+↓", "exam.keys.move"),
                key("Ctrl+Enter", "exam.keys.submit"),
                key("Esc", "exam.keys.leave"));
    }

    private KeyHelp key(String keys, String meaningKey) {
        return new KeyHelp(keys, context.text(meaningKey));
    }

    private Optional<ExaminationSession> sat() {
        return running.sessionProperty().get().filter(open -> flow.pageProperty().get() == ExamFlow.Page.SITTING);
    }

    private String titleText() {
        return sat().map(open -> open.attempt().title()).orElseGet(() -> context.text("exam.title"));
    }

    private String subtitleText() {
        return switch (flow.pageProperty().get()) {
            case LIST -> "";
            case COMPOSE -> context.text("exam.compose.subtitle");
            case READY -> context.text("ready.subtitle");
            case RULES -> context.text("exam.rules.subtitle");
            case SITTING -> sat().map(open -> words.meta(open.blueprint())).orElse("");
            case RESULT -> context.text("exam.result.subtitle");
        };
    }

    private void showPage(ExamFlow.Page page) {
        root.getChildren().setAll(pages.get(page));
        if (page == ExamFlow.Page.SITTING) {
            sitting.focus();
        } else if (page == ExamFlow.Page.RULES) {
            rules.mainButton().requestFocus();
        }
    }
}
