package org.xuegui.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.ui.control.FocusedText;
import org.xuegui.ui.dialog.DialogLayer;
import org.xuegui.ui.dialog.Dialogs;
import org.xuegui.ui.dialog.ToastLayer;
import org.xuegui.ui.dialog.Toasts;
import org.xuegui.ui.dialog.WindowDialogs;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Navigator;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.task.ProgressDisplay;

/**
 * The window's content: rail, header, one screen at a time, and above them toasts, running work and dialogs. Drawn
 * before the database is open; {@link #connect} then gives it screens. Made anew when the language changes.
 */
public final class Shell implements Navigator {

    private final Texts texts;
    private final LearnerContext learner;
    private final ClosedBook closedBook;
    private final DialogLayer dialogLayer = new DialogLayer();
    private final ToastLayer toasts = new ToastLayer();
    private final BusyBar busy;
    private final Dialogs dialogs;
    private final Rail rail;
    private final Header header = new Header();
    private final StackPane place = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane();
    private final FocusKeeper focus = new FocusKeeper(place);
    private final Trail trail = new Trail();
    private final Map<Place, Screen> visited = new EnumMap<>(Place.class);
    private final LockedScreen locked;
    private final ShellKeys keys;
    private final SearchBox searchBox;
    private Screens screens;
    private ShellServices services;
    private Screen current;
    private double em = 15;

    /** A shell in this language. */
    public Shell(Texts texts, LearnerContext learner, ClosedBook closedBook) {
        this.texts = texts;
        this.learner = learner;
        this.closedBook = closedBook;
        busy = new BusyBar(texts);
        dialogs = new WindowDialogs(dialogLayer, texts);
        locked = new LockedScreen(texts, closedBook, this);
        rail = new Rail(texts, target -> go(Destination.of(target)), this::openLearners);
        searchBox = new SearchBox(texts, this);
        keys = new ShellKeys(this);
        frame.setLeft(rail);
        BorderPane middle = new BorderPane(place);
        middle.setTop(header);
        frame.setCenter(middle);
        root.getStyleClass().add("shell");
        root.getChildren().addAll(frame, searchBox.results(), busy, toasts, dialogLayer);
        root.widthProperty().addListener(size -> fit());
        root.heightProperty().addListener(size -> fit());
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::onKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::leaveField);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::scrollPage);
        frame.setMinSize(0, 0); // in a small window parts give way, none is pushed out of sight
        middle.setMinSize(0, 0);
        frame.setDisable(true);
        header.showEnd(searchBox);
        rail.showLearner(learner.findCurrent());
        learner.currentProperty().addListener((property, before, now) -> onLearner(before, now));
        closedBook.examinationProperty().addListener((property, before, now) -> onClosedBook());
    }

    /** The node to put into the scene. */
    public Parent root() {
        return root;
    }

    /** Dialogs of this shell. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** Toasts of this shell. */
    public Toasts toasts() {
        return toasts;
    }

    /** Where long work is shown. */
    public ProgressDisplay progress() {
        return busy;
    }

    /** Says how large one em of running text is, so that narrow windows are recognised. */
    public void setEm(double pixels) {
        em = pixels;
        fit();
    }

    /** The data is there: shows the welcome where there is no learner yet, else this destination. */
    public void connect(ShellServices services, Screens screens, Destination first) {
        this.services = services;
        this.screens = screens;
        searchBox.connect(services);
        frame.setDisable(false);
        if (learner.findCurrent().isPresent()) {
            showFrame();
            go(first);
        } else {
            welcome();
        }
    }

    /** Where the person is now; home before the first screen was shown. */
    public Destination now() {
        return trail.now().orElseGet(Destination.Home::new);
    }

    @Override
    public void go(Destination destination) {
        trail.enter(destination);
        show(destination);
    }

    @Override
    public void back() {
        trail.back().ifPresent(this::show);
    }

    @Override
    public boolean hasBack() {
        return trail.hasBack();
    }

    /** The window is closing or is built anew: the screen in view saves what it must. */
    public void leave() {
        if (current != null) {
            current.leave();
            current = null;
        }
        dialogLayer.closeAll();
    }

    boolean hasDialog() {
        return dialogLayer.isOpen();
    }

    boolean isReady() {
        return current != null;
    }

    boolean isTyping() {
        return FocusedText.isTyping(root.getScene());
    }

    Optional<Screen> findCurrent() {
        return Optional.ofNullable(current);
    }

    Optional<Learner> findLearner() {
        return learner.findCurrent();
    }

    boolean canSearch() {
        return searchBox.getParent() != null && !closedBook.isInForce();
    }

    void focusSearch() {
        searchBox.focus();
    }

    void focusScreen() {
        place.requestFocus();
    }

    void openKeys() {
        new KeysPage(texts, dialogs).open(findCurrent().map(Screen::keys).orElseGet(List::of));
    }

    void openHelp() {
        new HelpPage(texts, dialogs).open();
    }

    void switchTo(Learner chosen) {
        leave();
        closedBook.end();
        learner.switchTo(chosen);
    }

    /** However it came about: chosen at the rail, or renamed or deleted by a trainer. */
    private void onLearner(Optional<Learner> before, Optional<Learner> now) {
        rail.showLearner(now);
        boolean isInWindow = root.getScene() != null; // not so after a change of language: then another shell is
        boolean isSame = before.map(Learner::id).equals(now.map(Learner::id));
        if (screens == null || !isInWindow || isSame) {
            return;
        }
        leave();
        visited.clear();
        trail.clear();
        now.ifPresentOrElse(this::begin, this::welcome);
    }

    private void begin(Learner chosen) {
        services.onLearnerChosen().accept(chosen);
        showFrame();
        go(new Destination.Home());
    }

    private void show(Destination destination) {
        if (screens == null) {
            return;
        }
        boolean isLocked = closedBook.isInForce() && destination.place().isLockedByClosedBook();
        Screen next = isLocked ? locked : visited.computeIfAbsent(destination.place(), screens::make);
        if (current != null && current != next) {
            current.leave();
        }
        boolean isNew = current != next;
        current = next;
        rail.showCurrent(destination.place());
        header.follow(next);
        if (isNew) {
            place.getChildren().setAll(next.root());
        }
        next.show(destination);
        showHeaderEnd();
        focus.take();
    }

    /** A screen that is in view already gives way too, and comes back when the book is open again. */
    private void onClosedBook() {
        Optional<Destination> affected = trail.now().filter(here -> here.place().isLockedByClosedBook());
        if (current != null && affected.isPresent()) {
            show(affected.get());
        } else {
            showHeaderEnd();
        }
    }

    private void showHeaderEnd() {
        Optional<Node> own = findCurrent().flatMap(Screen::headerEnd);
        header.showEnd(own.orElseGet(() -> closedBook.isInForce() ? closedSentence() : searchBox));
    }

    private Label closedSentence() {
        Label label = new Label(texts.text("shell.locked.header"));
        label.getStyleClass().add("muted");
        return label;
    }

    private void showFrame() {
        rail.showLearner(learner.findCurrent());
        root.getChildren().set(0, frame);
    }

    private void welcome() {
        root.getChildren().set(0, new Welcome(texts, services, dialogs, this::switchTo));
    }

    private void openLearners() {
        new LearnersPage(texts, services, dialogs, learner, this::switchTo, this::showFrame).open();
    }

    private void fit() {
        rail.fit(root.getWidth() / em, root.getHeight() / em);
        searchBox.fit(root.getWidth() / em);
        header.fit(root.getWidth() / em, root.getHeight() / em);
    }
}
