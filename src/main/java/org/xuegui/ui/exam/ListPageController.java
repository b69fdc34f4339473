package org.xuegui.ui.exam;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenLoader;

/** Draws the examinations on offer. */
final class ListPageController {

    private final ListPageViewModel model;
    private final Texts texts;
    private final ExamWords words;
    private final Parent root;

    @FXML private HBox openCard;
    @FXML private WrappedLabel openTitle;
    @FXML private WrappedLabel openText;
    @FXML private VBox offers;
    @FXML private WrappedLabel blocked;
    @FXML private Button composeButton;
    @FXML private Button readyButton;

    ListPageController(ListPageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new ExamWords(texts);
        this.root = ScreenLoader.load(this, "ListPage", texts);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        openCard.managedProperty().bind(openCard.visibleProperty());
        blocked.managedProperty().bind(blocked.visibleProperty());
        model.openProperty().addListener((property, old, now) -> refresh());
        model.offersProperty().addListener((property, old, now) -> refresh());
        refresh();
    }

    @FXML
    private void resume() {
        model.resume();
    }

    @FXML
    private void prepare() {
        model.prepare();
    }

    @FXML
    private void compose() {
        model.compose();
    }

    private void refresh() {
        Optional<ExaminationSession> open = model.openProperty().get();
        openCard.setVisible(open.isPresent());
        blocked.setVisible(open.isPresent());
        composeButton.setDisable(open.isPresent());
        readyButton.setDisable(open.isPresent());
        open.ifPresent(this::showOpen);
        model.offersProperty().get().ifPresent(all -> showOffers(all, open.isPresent()));
    }

    private void showOpen(ExaminationSession open) {
        openTitle.show(texts.text("exam.list.open.title", open.attempt().title()));
        openText.show(texts.text("exam.list.open.text",
                open.size() - open.unanswered().size(), open.size(), words.length(open.remaining())));
    }

    private void showOffers(List<ListPageViewModel.Offer> all, boolean isBlocked) {
        offers.getChildren().clear();
        Optional<ListPageViewModel.Offer> next =
                all.stream().filter(ListPageViewModel.Offer::isReady).findFirst();
        for (ListPageViewModel.Offer offer : all) {
            offers.getChildren().add(row(offer, isBlocked, next.filter(offer::equals).isPresent()));
        }
        offers.getChildren().stream()
                .limit(Math.max(0, all.size() - 1))
                .forEach(row -> row.getStyleClass().add("ruled"));
        if (all.isEmpty()) {
            offers.getChildren().add(new EmptyState(texts.text("exam.list.empty.text")));
        }
    }

    private Node row(ListPageViewModel.Offer offer, boolean isBlocked, boolean isNext) {
        Label tile = new Label(String.valueOf(offer.blueprint().questionCount()));
        tile.getStyleClass().addAll("exam-tile");
        tile.setMinWidth(Label.USE_PREF_SIZE);
        VBox text = new VBox(
                new WrappedLabel(offer.blueprint().title(), "strong"),
                new WrappedLabel(words.longMeta(offer.blueprint()), "muted", "small"));
        words.standing(offer.standing(), model.zone()).forEach(sentence ->
                text.getChildren().add(new WrappedLabel(sentence, "muted", "small")));
        if (!offer.lacks().isEmpty()) {
            text.getChildren().add(new WrappedLabel(
                    texts.text("exam.list.shortage", RowLack.text(offer.lacks())), "field-problem"));
        }
        text.getStyleClass().add("exam-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button enter = new Button(texts.text("exam.list.enter.button"));
        enter.getStyleClass().add(isNext && !isBlocked ? "primary-button" : "secondary-button");
        enter.setId("enter-" + offer.blueprint().id());
        enter.setAccessibleText(texts.text("exam.list.enter.spoken", offer.blueprint().title()));
        enter.setMinWidth(Button.USE_PREF_SIZE);
        enter.setDisable(isBlocked || !offer.isReady());
        enter.setOnAction(event -> model.choose(offer.blueprint()));
        HBox row = new HBox(tile, text, enter);
        row.getStyleClass().add("exam-row");
        return row;
    }
}
