package org.xuegui.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeOffers;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenLoader;

/** Draws what there is to practise. */
final class ChoicePageController {

    private static final double MODES_SHARE = 0.54;
    private static final double NARROW_EM = 48;

    private final ChoicePageViewModel model;
    private final Texts texts;
    private final Parent root;
    private Node offers = new VBox();

    @FXML private VBox page;
    @FXML private HBox openCard;
    @FXML private WrappedLabel openTitle;
    @FXML private WrappedLabel openText;
    @FXML private Button resumeButton;
    @FXML private FlowPane lengths;

    ChoicePageController(ChoicePageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = ScreenLoader.load(this, "ChoicePage", texts);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        openCard.managedProperty().bind(openCard.visibleProperty());
        openCard.setVisible(false);
        addLengths();
        page.getChildren().add(offers);
        model.choiceProperty().addListener((property, old, now) -> now.ifPresent(this::show));
    }

    @FXML
    private void resume() {
        model.resume();
    }

    private void addLengths() {
        ToggleGroup group = new ToggleGroup();
        for (PracticeLength length : PracticeLength.values()) {
            String key = "practice.length." + length.name().toLowerCase(Locale.ROOT);
            ToggleButton chip = new ToggleButton(SmartText.spaced(texts.text(key)));
            chip.setId("length" + length.name());
            chip.getStyleClass().add("choice-chip");
            chip.setToggleGroup(group);
            chip.setSelected(length == model.lengthProperty().get());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.lengthProperty().set(length);
            });
            lengths.getChildren().add(chip);
        }
    }

    private void show(ChoicePageViewModel.Choice choice) {
        openCard.setVisible(choice.open().isPresent());
        choice.open().ifPresent(this::showOpen);
        page.getChildren().remove(offers);
        offers = choice.offers().sets().isEmpty()
                ? new EmptyState(texts.text("practice.choice.empty.text"))
                : offers(choice.offers(), choice.open().isEmpty());
        page.getChildren().add(offers);
    }

    private void showOpen(PracticeSession open) {
        openTitle.show(texts.text("practice.choice.open.title", open.attempt().title()));
        openText.show(texts.text("practice.choice.open.text",
                open.countAnswered(), open.size(), open.countRight(), open.countWrong()));
    }

    private Node offers(PracticeOffers all, boolean hasRedButton) {
        Card modes = card("practice.choice.modes.title", all.modes(), this::modeRow);
        if (hasRedButton) {
            modes.lookupAll(".offer-row").stream()
                    .map(row -> ((OfferRow) row).button())
                    .filter(button -> !button.isDisable())
                    .findFirst()
                    .ifPresent(ChoicePageController::makeRed);
        }
        VBox side = new VBox(
                card("practice.choice.topics.title", all.topics(), this::partRow),
                card("practice.choice.sets.title", all.sets(), this::partRow));
        side.getStyleClass().add("cards");
        side.getChildren().removeIf(card -> ((Card) card).getChildren().size() < 2);
        return new SideBySide(modes, side, MODES_SHARE, NARROW_EM);
    }

    private static void makeRed(Button button) {
        button.getStyleClass().remove("secondary-button");
        button.getStyleClass().add("primary-button");
    }

    private Card card(
            String titleKey, List<PracticeOffers.Offer> offers, Function<PracticeOffers.Offer, OfferRow> row) {
        List<OfferRow> rows = new ArrayList<>();
        offers.forEach(offer -> rows.add(row.apply(offer)));
        rows.stream().limit(Math.max(0, rows.size() - 1)).forEach(each -> each.getStyleClass().add("ruled"));
        Card card = Card.titled(texts.text(titleKey));
        card.getStyleClass().add("offer-card");
        card.getChildren().addAll(rows);
        return card;
    }

    private OfferRow modeRow(PracticeOffers.Offer offer) {
        ModeWords words = ModeWords.of(offer.mode());
        int total = offer.counts().total();
        String key = total > 0 ? words.textKey() : words.emptyKey();
        return new OfferRow(texts.text(offer.title()), texts.text(key), startButton(offer))
                .withCount(total, words.tone());
    }

    private OfferRow partRow(PracticeOffers.Offer offer) {
        PracticeOffers.Counts counts = offer.counts();
        String title = texts.text(new Message("practice.choice.item.title", offer.title().arguments()));
        String text = texts.text("practice.choice.counts.text",
                counts.done(), counts.total(), counts.right(), counts.wrong());
        double share = counts.total() == 0 ? 0 : (double) counts.done() / counts.total();
        return new OfferRow(title, text, startButton(offer)).withBar(share);
    }

    private Button startButton(PracticeOffers.Offer offer) {
        Button button = new Button(texts.text("practice.choice.start.button"));
        button.setId(id(offer.mode()));
        button.getStyleClass().add("secondary-button");
        button.setAccessibleText(texts.text("practice.choice.start.spoken", texts.text(offer.title())));
        button.setDisable(offer.counts().total() == 0);
        button.setOnAction(event -> model.start(offer));
        return button;
    }

    private static String id(PracticeMode mode) {
        if (mode instanceof PracticeMode.ByTopic topic) {
            return "startTopic-" + topic.topicId();
        }
        return mode instanceof PracticeMode.BySet set ? "startSet-" + set.setId() : "start" + mode.getClass().getSimpleName();
    }
}
