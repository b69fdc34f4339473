package org.xuegui.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.practice.OpenPractice;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeOffers;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.control.SmartText;
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
    @FXML private VBox openCard;
    @FXML private HBox ways;
    @FXML private HBox lengths;
    @FXML private CheckBox hideKnown;

    ChoicePageController(ChoicePageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = ScreenLoader.load(this, "ChoicePage", texts);
    }

    Parent root() {
        return root;
    }

    /** Shows what can be gone on with, which stands at the top. */
    void toTop() {
        ((ScrollPane) root).setVvalue(0);
    }

    @FXML
    private void initialize() {
        openCard.managedProperty().bind(openCard.visibleProperty());
        openCard.setVisible(false);
        addWays();
        addLengths();
        hideKnown.selectedProperty().bindBidirectional(model.hidesKnownProperty());
        hideKnown.setTooltip(new Tooltip(texts.text("practice.choice.hide-known.text")));
        hideKnown.visibleProperty().bind(model.readsProperty().not());
        hideKnown.managedProperty().bind(hideKnown.visibleProperty());
        lengths.visibleProperty().bind(model.readsProperty().not());
        lengths.managedProperty().bind(lengths.visibleProperty());
        page.getChildren().add(offers);
        model.choiceProperty().addListener((property, old, now) -> now.ifPresent(this::show));
        model.readsProperty().addListener((property, old, now) -> model.choiceProperty().get().ifPresent(this::show));
    }

    private void addWays() {
        ToggleGroup group = new ToggleGroup();
        for (boolean isReading : new boolean[] {false, true}) {
            String name = isReading ? "read" : "answer";
            ways.getChildren().add(chip(
                    group, "way-" + name, "practice.choice.way." + name, model.readsProperty().get() == isReading,
                    () -> model.readsProperty().set(isReading)));
        }
    }

    private void addLengths() {
        ToggleGroup group = new ToggleGroup();
        for (PracticeLength length : PracticeLength.values()) {
            lengths.getChildren().add(chip(
                    group, "length" + length.name(), "practice.length." + length.name().toLowerCase(Locale.ROOT),
                    length == model.lengthProperty().get(), () -> model.lengthProperty().set(length)));
        }
    }

    private ToggleButton chip(ToggleGroup group, String id, String key, boolean isChosen, Runnable choose) {
        ToggleButton chip = new ToggleButton(SmartText.spaced(texts.text(key)));
        chip.setId(id);
        chip.getStyleClass().add("choice-chip");
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setSelected(isChosen);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            choose.run();
        });
        return chip;
    }

    private void show(ChoicePageViewModel.Choice choice) {
        List<OpenPractice> open = model.readsProperty().get() ? List.of() : choice.offers().open();
        openCard.setVisible(!open.isEmpty());
        openCard.getChildren().setAll(new OpenRows(model, texts).rows(choice.offers(), open));
        page.getChildren().remove(offers);
        offers = choice.offers().sets().isEmpty()
                ? new EmptyState(texts.text("practice.choice.empty.text"))
                : offers(choice, open.isEmpty());
        page.getChildren().add(offers);
    }

    private Node offers(ChoicePageViewModel.Choice choice, boolean hasRedButton) {
        Card modes = card("practice.choice.modes.title", choice.offers().modes(), offer -> modeRow(choice, offer));
        for (OfferRow row : List.of(pairsRow(choice), factsRow())) {
            modes.getChildren().get(modes.getChildren().size() - 1).getStyleClass().add("ruled");
            modes.getChildren().add(row);
        }
        if (hasRedButton) {
            modes.lookupAll(".offer-row").stream()
                    .map(row -> ((OfferRow) row).button())
                    .filter(button -> !button.isDisable())
                    .findFirst()
                    .ifPresent(ChoicePageController::makeRed);
        }
        VBox side = new VBox(
                card("practice.choice.topics.title", choice.offers().topics(), offer -> partRow(choice, offer)),
                card("practice.choice.sets.title", choice.offers().sets(), offer -> partRow(choice, offer)));
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

    private OfferRow modeRow(ChoicePageViewModel.Choice choice, PracticeOffers.Offer offer) {
        ModeWords words = ModeWords.of(offer.mode());
        int total = offer.counts().total();
        String text = left(choice, offer).orElseGet(() ->
                texts.text(total > 0 ? words.textKey() : words.emptyKey()));
        OfferRow row = buttons(choice, offer, new OfferRow(texts.text(offer.title()), text, mainButton(choice, offer)))
                .withCount(total, words.tone());
        return offer.mode() instanceof PracticeMode.Wrong ? row.withLink(listButton()) : row;
    }

    private OfferRow pairsRow(ChoicePageViewModel.Choice choice) {
        Button choose = new Button(texts.text("practice.choice.pairs.button"));
        choose.setId("openPairs");
        choose.getStyleClass().add("secondary-button");
        choose.setOnAction(event -> model.show(PracticeFlow.Page.PAIRS));
        int count = choice.mixedUp();
        return new OfferRow(
                texts.text("practice.choice.pairs.title"),
                texts.text(count > 0 ? "practice.choice.pairs.text" : "practice.choice.pairs.none"),
                choose)
                .withCount(count, "warn");
    }

    private OfferRow factsRow() {
        Button choose = new Button(texts.text("practice.choice.facts.button"));
        choose.setId("chooseFacts");
        choose.getStyleClass().add("secondary-button");
        choose.setOnAction(event -> model.show(PracticeFlow.Page.FACTS));
        return new OfferRow(
                texts.text("practice.choice.facts.title"), texts.text("practice.choice.facts.text"), choose)
                .withSign(texts.text("practice.choice.facts.sign"), "info");
    }

    private Button listButton() {
        Button list = new Button(texts.text("practice.choice.wrong-list.button"));
        list.setId("openWrongList");
        list.getStyleClass().addAll("quiet-button", "small");
        list.setOnAction(event -> model.show(PracticeFlow.Page.WRONG_LIST));
        return list;
    }

    private OfferRow partRow(ChoicePageViewModel.Choice choice, PracticeOffers.Offer offer) {
        PracticeOffers.Counts counts = offer.counts();
        String title = texts.text(new Message("practice.choice.item.title", offer.title().arguments()));
        String text = left(choice, offer).orElseGet(() -> texts.text("practice.choice.counts.text",
                counts.done(), counts.total(), counts.right(), counts.wrong()));
        double share = counts.total() == 0 ? 0 : (double) counts.done() / counts.total();
        return buttons(choice, offer, new OfferRow(title, text, mainButton(choice, offer)).withBar(share));
    }

    /** Where the offer was left; empty where it was not begun. */
    private Optional<String> left(ChoicePageViewModel.Choice choice, PracticeOffers.Offer offer) {
        if (model.readsProperty().get()) {
            return choice.findPlace(offer.mode()).stream()
                    .mapToObj(place -> texts.text("practice.choice.read.text", place + 1, offer.counts().total()))
                    .findFirst();
        }
        return choice.offers().findOpen(offer.mode())
                .map(open -> texts.text("practice.choice.left.text", open.answered(), open.size()));
    }

    private Button mainButton(ChoicePageViewModel.Choice choice, PracticeOffers.Offer offer) {
        boolean isLeft = left(choice, offer).isPresent();
        Button button = new Button(texts.text(isLeft
                ? "practice.choice.go-on.button"
                : model.readsProperty().get() ? "practice.choice.read.button" : "practice.choice.start.button"));
        button.setId((isLeft ? "goOn" : "start") + id(offer.mode()));
        button.getStyleClass().add("secondary-button");
        button.setAccessibleText(texts.text(
                isLeft ? "practice.choice.go-on.spoken" : "practice.choice.start.spoken", texts.text(offer.title())));
        button.setDisable(!model.isOffered(offer) && !(isLeft && !model.readsProperty().get()));
        button.setOnAction(event -> {
            if (isLeft) {
                model.goOn(offer);
            } else {
                model.start(offer);
            }
        });
        return button;
    }

    /** Beside going on, starting over. */
    private OfferRow buttons(ChoicePageViewModel.Choice choice, PracticeOffers.Offer offer, OfferRow row) {
        if (left(choice, offer).isEmpty() || !model.isOffered(offer)) {
            return row;
        }
        Button over = new Button(texts.text("practice.choice.over.button"));
        over.setId("start" + id(offer.mode()));
        over.getStyleClass().addAll("quiet-button", "small");
        over.setAccessibleText(texts.text("practice.choice.over.spoken", texts.text(offer.title())));
        over.setOnAction(event -> model.start(offer));
        return row.withLink(over);
    }

    private static String id(PracticeMode mode) {
        if (mode instanceof PracticeMode.ByTopic topic) {
            return "Topic-" + topic.topicId();
        }
        return mode instanceof PracticeMode.BySet set ? "Set-" + set.setId() : mode.getClass().getSimpleName();
    }
}
