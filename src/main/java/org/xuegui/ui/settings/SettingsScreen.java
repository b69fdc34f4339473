package org.xuegui.ui.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.workspace.Language;
import org.xuegui.workspace.Settings;
import org.xuegui.workspace.Theme;

/** 设置. Each choice counts at once. */
public final class SettingsScreen implements Screen {

    private static final double LEFT_SHARE = 0.58;
    private static final double FOLDING_EM = 52;
    private static final int[] TYPE_SIZES = {100, 110, 125, 150, 175, 200};

    private final ScreenContext context;
    private final SettingsModel model;
    private final SettingsServices services;
    private final ScrollPane root = new ScrollPane();
    private final ReadOnlyStringWrapper title;

    /** Settings over these services. */
    public SettingsScreen(ScreenContext context, SettingsServices services) {
        this.context = context;
        this.services = services;
        this.model = new SettingsModel(context, services);
        this.title = new ReadOnlyStringWrapper(context.text("settings.screen.title"));
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("screen");
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
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public void show(Destination destination) {
        VBox left = column(appearance(), sittings());
        context.learner().findCurrent().ifPresent(learner -> left.getChildren().add(new ReviewCard(
                context, new ReviewModel(context, services.reviews(), services.weightFitting(), learner))));
        VBox right = column(
                new PasscodeCard(context, services.passcode()),
                new DataCard(context, services, model),
                new AboutCard(context, services.version()));
        VBox ground = new VBox(new SideBySide(left, right, LEFT_SHARE, FOLDING_EM));
        ground.getStyleClass().add("settings");
        root.setContent(ground);
        model.loadBackups();
    }

    private Card appearance() {
        Settings now = model.settings();
        Map<Integer, String> sizes = new LinkedHashMap<>();
        IntStream.of(TYPE_SIZES).forEach(size -> sizes.put(size, size + "%"));
        return Card.titled(
                context.text("settings.look.title"),
                row("settings.theme.label", choice("theme", Theme.values(), now.theme(),
                        value -> model.change(old -> old.withTheme(value)))),
                row("settings.type.label", new ChoiceRow<>("type", sizes, now.typeScale(),
                        value -> model.change(old -> old.withTypeScale(value)))),
                row("settings.language.label", languages(now)));
    }

    private Card sittings() {
        Settings now = model.settings();
        Map<Integer, String> counts = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 5).forEach(count -> counts.put(count, context.text("settings.rights.count", count)));
        UsualRules usual = UsualRules.named(now.multipleRule(), now.orderingRule(), now.disclosure());
        MarkingRule rule = usual.markingRule();
        return Card.titled(
                context.text("settings.sitting.title"),
                row("settings.rights.label", new ChoiceRow<>("rights", counts, now.rightsInARow(),
                        value -> model.change(old -> old.withRightsInARow(value)))),
                row("settings.multiple.label", choice("multiple", MarkingRule.Multiple.values(), rule.multiple(),
                        value -> model.change(old -> old.withMarking(value.name(), old.orderingRule())))),
                row("settings.ordering.label", choice("ordering", MarkingRule.Order.values(), rule.ordering(),
                        value -> model.change(old -> old.withMarking(old.multipleRule(), value.name())))),
                row("settings.disclosure.label", choice("disclosure", Disclosure.values(), usual.disclosure(),
                        value -> model.change(old -> old.withDisclosure(value.name())))));
    }

    private ChoiceRow<Language> languages(Settings now) {
        Map<Language, String> labels = new LinkedHashMap<>();
        labels.put(Language.CHINESE, context.text("settings.language.zh"));
        labels.put(Language.ENGLISH, context.text("settings.language.en"));
        return new ChoiceRow<>("language", labels, now.language(),
                value -> model.change(old -> old.withLanguage(value)));
    }

    /** Labels of an enum's constants stand under {@code settings.<id>.<constant>}. */
    private <E extends Enum<E>> ChoiceRow<E> choice(
            String id, E[] values, E chosen, Consumer<E> onChosen) {
        Map<E, String> labels = new LinkedHashMap<>();
        for (E value : values) {
            labels.put(value, context.text("settings." + id + "." + keyOf(value)));
        }
        return new ChoiceRow<>(id, labels, chosen, onChosen);
    }

    private Node row(String labelKey, Node choice) {
        return new SettingRow(context, labelKey, choice);
    }

    private static String keyOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("settings-column");
        return column;
    }
}
