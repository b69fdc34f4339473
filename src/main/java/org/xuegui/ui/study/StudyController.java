package org.xuegui.ui.study;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.xuegui.learning.study.StudyService;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.control.Compactness;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.task.Timers;

/** 学习: binds the outline, the page and the buttons under it to the {@link StudyViewModel}. */
public final class StudyController implements Screen {

    private static final double LOW_EM = 28;
    private static final double PAGE_STEP = 0.85;

    private final ScreenContext context;
    private final StudyViewModel model;
    private final Parent root;
    private final NotePane note;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private OutlineScroll outlineScroll;
    private boolean isFollowing;

    @FXML private StudyLayout layout;
    @FXML private ComboBox<StudyPack> packChoice;
    @FXML private ListView<OutlineRow> outline;
    @FXML private ScrollPane scroll;
    @FXML private VBox pageCard;
    @FXML private HBox footer;
    @FXML private Button outlineButton;
    @FXML private Button previousButton;
    @FXML private Button nextButton;
    @FXML private Button practiseButton;
    @FXML private Label position;

    /** The screen over this service; made once per window. */
    public StudyController(ScreenContext context, StudyService study, Timers timers) {
        this.context = context;
        this.model = new StudyViewModel(study, context.background(), context.learner(), context.navigator(), timers);
        this.note = new NotePane(model, context.texts());
        title.set(context.text("study.title"));
        this.root = ScreenLoader.load(this, "Study", context.texts());
    }

    @FXML
    private void initialize() {
        outline.setItems(model.rows());
        outlineScroll = new OutlineScroll(outline);
        outline.setCellFactory(list -> new OutlineCell(context.texts()));
        outline.getSelectionModel().selectedItemProperty().addListener((property, was, row) -> chosen(row));
        outlineButton.managedProperty().bind(outlineButton.visibleProperty());
        outlineButton.visibleProperty().bind(layout.narrowProperty());
        practiseButton.managedProperty().bind(practiseButton.visibleProperty());
        position.managedProperty().bind(position.visibleProperty());
        layout.narrowProperty().addListener((property, was, is) -> refold());
        Compactness.watch(layout, position, 0, LOW_EM);
        pageCard.widthProperty().addListener((property, was, is) -> fitFooter());
        outline.setOnMouseClicked(event -> layout.outlineAskedProperty().set(false));
        packChoice.setConverter(new PackTitles());
        packChoice.setItems(model.packs());
        packChoice.setOnAction(event -> Optional.ofNullable(packChoice.getValue()).ifPresent(model::choosePack));
        packChoice.managedProperty().bind(packChoice.visibleProperty());
        model.contentProperty().addListener((property, was, is) -> present(was, is));
        present(model.contentProperty().get(), model.contentProperty().get());
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
        model.show(destination instanceof Destination.Study study ? study.keyPointId() : Optional.empty());
        focusStart();
    }

    @Override
    public void leave() {
        model.saveNote();
    }

    @Override
    public void onKey(KeyEvent event) {
        Node focus = findFocus().orElse(null);
        boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (isPlain && act(event.getCode(), focus)) {
            event.consume();
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("↑ ↓", context.text("study.keys.outline")),
                new KeyHelp("← →", context.text("study.keys.neighbour")),
                new KeyHelp("Enter", context.text("study.keys.remember")),
                new KeyHelp("PgUp PgDn", context.text("study.keys.scroll")));
    }

    private boolean act(KeyCode key, Node focus) {
        boolean isOnButton = focus instanceof ButtonBase || focus instanceof ComboBox;
        switch (key) {
            case UP, DOWN -> {
                if (isOnButton) {
                    return false;
                }
                model.move(key == KeyCode.UP ? -1 : 1);
            }
            case LEFT -> model.previous();
            case RIGHT -> model.next();
            case ENTER -> {
                if (isOnButton) {
                    return false;
                }
                enter();
            }
            case ESCAPE -> layout.outlineAskedProperty().set(false);
            case PAGE_UP -> scrollBy(-PAGE_STEP);
            case PAGE_DOWN -> scrollBy(PAGE_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void goOn() {
        model.goOn();
    }

    @FXML
    private void practise() {
        model.practise();
    }

    @FXML
    private void toggleOutline() {
        layout.outlineAskedProperty().set(!layout.outlineAskedProperty().get());
        outline.requestFocus();
    }

    /** Over a folded page, Enter comes back to it; beside it, it takes the next step. */
    private void enter() {
        if (layout.narrowProperty().get() && layout.outlineAskedProperty().get()) {
            layout.outlineAskedProperty().set(false);
        } else {
            model.goOn();
        }
    }

    private void chosen(OutlineRow row) {
        if (!isFollowing && row != null) {
            layout.outlineAskedProperty().set(false);
            model.open(row);
        }
    }

    private void present(StudyContent was, StudyContent is) {
        Optional<Node> focused = findFocus();
        scroll.setContent(pageOf(is));
        if (!isSamePage(was, is)) {
            scroll.setVvalue(0);
        }
        layout.outlineAskedProperty().set(false);
        isFollowing = true;
        int shown = model.shownIndex();
        outline.getSelectionModel().clearAndSelect(shown);
        outlineScroll.show(shown);
        packChoice.setVisible(model.packs().size() > 1);
        model.packs().stream()
                .filter(pack -> model.findPackId().filter(pack.id()::equals).isPresent())
                .findFirst()
                .ifPresent(pack -> {
                    packChoice.setValue(pack);
                    showSubtitle();
                });
        isFollowing = false;
        showFooter();
        keepFocus(focused, isSamePage(was, is));
    }

    /** From where arrow keys and Enter work at once. */
    private void focusStart() {
        Node start = layout.narrowProperty().get() ? nextButton : outline;
        start.requestFocus();
    }

    private Optional<Node> findFocus() {
        return root == null || root.getScene() == null
                ? Optional.empty()
                : Optional.ofNullable(root.getScene().getFocusOwner());
    }

    /** A control that had the focus and went with the old page gives it to its successor, else to the start. */
    private void keepFocus(Optional<Node> before, boolean isSamePage) {
        Node successor = before.filter(node -> isSamePage && node.getId() != null)
                .map(node -> scroll.getContent().lookup('#' + node.getId()))
                .orElse(null);
        if (successor != null) {
            successor.requestFocus();
        } else if (before.isEmpty() || before.get().getScene() == null || !isShown(before.get())) {
            focusStart();
        }
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node pageOf(StudyContent content) {
        if (content instanceof StudyContent.Point point) {
            return new PointPage(point, context.texts(), model, note);
        }
        if (content instanceof StudyContent.Extra extra) {
            return new AppendixPage(extra, context.texts());
        }
        return new EmptyState(context.text("study.empty.text"));
    }

    /** The outline is folded away or back: what had the focus in it must not lose the keys. */
    private void refold() {
        showSubtitle();
        showFooter();
        if (outline.isFocused()) {
            focusStart();
        }
    }

    /** The pack's title, the short one where there is little room. */
    private void showSubtitle() {
        StudyPack pack = packChoice.getValue();
        if (pack != null) {
            boolean isNarrow = layout.narrowProperty().get();
            subtitle.set(context.text("study.subtitle", isNarrow ? pack.shortTitle() : pack.title()));
        }
    }

    private void showFooter() {
        StudyContent content = model.contentProperty().get();
        boolean isPoint = content instanceof StudyContent.Point;
        footer.setVisible(isPoint || layout.narrowProperty().get());
        footer.setManaged(footer.isVisible());
        previousButton.setVisible(isPoint);
        nextButton.setVisible(isPoint);
        if (content instanceof StudyContent.Point point) {
            int questions = point.page().questions().size();
            previousButton.setDisable(point.page().previousId().isEmpty());
            model.nextStep().ifPresent(step -> nextButton.setText(context.text(step.labelKey())));
            practiseButton.setDisable(questions == 0);
            practiseButton.setText(SmartText.spaced(context.text("study.practise.button", questions)));
            position.setText(SmartText.spaced(context.text(
                    "study.position", point.page().positionInTopic(), point.page().topicSize())));
        }
        fitFooter();
    }

    /** Where there is no room for everything, what the page says again gives way to the steps. */
    private void fitFooter() {
        boolean isPoint = model.contentProperty().get() instanceof StudyContent.Point;
        practiseButton.setVisible(isPoint && !practiseButton.isDisabled());
        position.setVisible(isPoint);
        for (Node dispensable : List.of(practiseButton, position)) {
            if (footer.prefWidth(-1) > pageCard.getWidth()) {
                dispensable.setVisible(false);
            }
        }
    }

    private void scrollBy(double pages) {
        Node content = scroll.getContent();
        double height = scroll.getViewportBounds().getHeight();
        double hidden = content == null ? 0 : content.getLayoutBounds().getHeight() - height;
        if (hidden > 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + pages * height / hidden)));
        }
    }

    private static boolean isSamePage(StudyContent was, StudyContent is) {
        return was instanceof StudyContent.Point before && is instanceof StudyContent.Point now
                && before.page().point().id().equals(now.page().point().id());
    }

    /** Shows a pack by its short title. */
    private static final class PackTitles extends StringConverter<StudyPack> {

        @Override
        public String toString(StudyPack pack) {
            return pack == null ? "" : pack.shortTitle();
        }

        @Override
        public StudyPack fromString(String text) {
            throw new UnsupportedOperationException("packs are chosen, not typed");
        }
    }
}
