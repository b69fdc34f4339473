package org.xuegui.ui.trainer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.xuegui.learning.learner.Learner;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.SectionView;

/**
 * 培训管理: the passcode's gate, then the sections. Locked again by its button, when another learner takes over and
 * when a closed-book examination begins.
 */
public final class TrainerScreen implements Screen, Pages {

    private final ScreenContext context;
    private final TrainerServices services;
    private final GateViewModel gate;
    private final GateController gateController;
    private final Function<TrainerSection, SectionView> maker;
    private final Map<TrainerSection, SectionView> sections = new EnumMap<>(TrainerSection.class);
    private final StackPane root = new StackPane();
    private final SectionBar bar;
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper(this, "subtitle", "");
    private Optional<Page> page = Optional.empty();

    /** The screen over these services. */
    public TrainerScreen(ScreenContext context, TrainerServices services) {
        this.context = context;
        this.services = services;
        this.gate = new GateViewModel(
                services.passcode(), context.background(), context.texts(), context.closedBook());
        this.gateController = new GateController(gate, context, services.passcodeFile());
        this.maker = new SectionMaker(context, services, this, this::showWaiting)::make;
        this.bar = new SectionBar(context.texts(), this::choose, this::lock);
        this.title = new ReadOnlyStringWrapper(this, "title", context.text("trainer.screen.title"));
        root.getStyleClass().add("trainer");
        gate.openProperty().addListener((open, old, now) -> arrange());
        context.learner().currentProperty().addListener((current, old, now) -> lockFor(old, now));
        context.closedBook().examinationProperty().addListener((examination, old, now) -> now.ifPresent(any -> lock()));
        arrange();
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
        if (!gate.openProperty().get()) {
            gateController.takeFocus();
        } else if (page.isEmpty()) {
            section().show();
        }
    }

    @Override
    public void onKey(KeyEvent event) {
        if (!gate.openProperty().get()) {
            return;
        }
        if (page.isPresent()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                page.get().onEscape().run();
            }
        } else if (event.isControlDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            event.consume();
            bar.select(bar.selected().step(1));
        } else if (event.isControlDown() && event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            bar.select(bar.selected().step(-1));
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("Ctrl+PageUp / PageDown", context.text("trainer.keys.section")),
                new KeyHelp("Enter", context.text("trainer.keys.open")),
                new KeyHelp("0–9 / Enter", context.text("trainer.keys.marking")),
                new KeyHelp("Alt+↑ / ↓", context.text("edit.keys.move")),
                new KeyHelp("Ctrl+N", context.text("edit.keys.new")),
                new KeyHelp("Ctrl+Z", context.text("edit.keys.undo")),
                new KeyHelp("Delete", context.text("edit.keys.retire")),
                new KeyHelp("Esc", context.text("trainer.keys.back")));
    }

    @Override
    public void open(Page shown) {
        page = Optional.of(shown);
        arrange();
    }

    @Override
    public void close() {
        page = Optional.empty();
        arrange();
    }

    private void choose(TrainerSection section) {
        if (gate.openProperty().get()) {
            arrange();
        }
    }

    private void lock() {
        page = Optional.empty();
        gate.lock();
    }

    private void lockFor(Optional<Learner> old, Optional<Learner> now) {
        if (!old.map(Learner::id).equals(now.map(Learner::id))) {
            lock();
        }
    }

    private void arrange() {
        if (!gate.openProperty().get()) {
            sections.clear();
            subtitle.set("");
            replace(gateController.root());
            gateController.takeFocus();
        } else if (page.isPresent()) {
            subtitle.set(page.get().subtitle());
            replace(page.get().root());
        } else {
            subtitle.set(context.text("trainer.section." + bar.selected().key()));
            SectionView view = section();
            bar.setContent(view.root());
            countWaiting();
            replace(bar);
            view.show();
        }
    }

    private void countWaiting() {
        context.background().run(services.marking()::waiting).onSuccess(this::showWaiting).start();
    }

    private void showWaiting(int waiting) {
        bar.showWaiting(TrainerSection.MARKING, waiting);
    }

    private SectionView section() {
        return sections.computeIfAbsent(bar.selected(), maker);
    }

    private void replace(Node node) {
        root.getChildren().setAll(node);
    }
}
