package org.xuegui.ui.exam;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.PaperJson;
import org.xuegui.ui.blueprint.RowDraft;
import org.xuegui.ui.blueprint.Sources;
import org.xuegui.ui.route.ScreenContext;

/** 自己组卷: rows of topic, type, count and marks, and how the paper is sat. */
final class ComposePageViewModel {

    /** Most rows of a paper composed here. */
    static final int MOST_ROWS = 24;
    private static final int MOST_MINUTES = 600;

    /**
     * What the rows come to.
     *
     * @param questions number of questions
     * @param marks full marks
     * @param problem why it cannot be started; empty text when it can
     */
    record Outcome(int questions, BigDecimal marks, String problem) {

        /** Whether a paper can be drawn. */
        boolean isReady() {
            return problem.isEmpty();
        }
    }

    /** Stands for the id while that is worked out. */
    private static final String UNNAMED = "composed";

    private final ScreenContext context;
    private final ExamServices services;
    private final Consumer<Blueprint> onReady;
    private final Runnable onBack;
    private final ObservableList<RowDraft> rows = FXCollections.observableArrayList(RowDraft::observables);
    private Sources sources = new Sources(List.of(), List.of());
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty minutes = new SimpleStringProperty(this, "minutes", "45");
    private final StringProperty passPercent = new SimpleStringProperty(this, "passPercent", "80");
    private final BooleanProperty shuffleQuestions = new SimpleBooleanProperty(this, "shuffleQuestions", true);
    private final BooleanProperty shuffleChoices = new SimpleBooleanProperty(this, "shuffleChoices", true);
    private final BooleanProperty openBook = new SimpleBooleanProperty(this, "openBook", false);
    private final ObjectProperty<MarkingRule.Multiple> multiple =
            new SimpleObjectProperty<>(this, "multiple");
    private final ObjectProperty<MarkingRule.Order> ordering =
            new SimpleObjectProperty<>(this, "ordering");
    /** The usual rule when the page was last shown: what differs from it the learner chose. */
    private MarkingRule offered;
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", new Outcome(0, BigDecimal.ZERO, " "));

    ComposePageViewModel(
            ScreenContext context, ExamServices services, Consumer<Blueprint> onReady, Runnable onBack) {
        this.context = context;
        this.services = services;
        this.onReady = onReady;
        this.onBack = onBack;
        this.offered = services.usualRules().get().markingRule();
        multiple.set(offered.multiple());
        ordering.set(offered.ordering());
        title.set(context.text("exam.compose.title.initial"));
        rows.addListener((ListChangeListener<RowDraft>) change -> check());
        minutes.addListener((property, old, now) -> check());
        passPercent.addListener((property, old, now) -> check());
    }

    /** The rows, in their order. */
    ObservableList<RowDraft> rows() {
        return rows;
    }

    /** What the rows can draw from, once it is read. */
    Sources sources() {
        return sources;
    }

    /** Types to choose from. */
    List<QuestionType> types() {
        return ExaminationService.SELF_MARKING_TYPES;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty minutesProperty() {
        return minutes;
    }

    StringProperty passPercentProperty() {
        return passPercent;
    }

    BooleanProperty shuffleQuestionsProperty() {
        return shuffleQuestions;
    }

    BooleanProperty shuffleChoicesProperty() {
        return shuffleChoices;
    }

    BooleanProperty openBookProperty() {
        return openBook;
    }

    ObjectProperty<MarkingRule.Multiple> multipleProperty() {
        return multiple;
    }

    ObjectProperty<MarkingRule.Order> orderingProperty() {
        return ordering;
    }

    /** What the rows come to. */
    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    private void followUsualRule() {
        MarkingRule usual = services.usualRules().get().markingRule();
        if (multiple.get() == offered.multiple()) {
            multiple.set(usual.multiple());
        }
        if (ordering.get() == offered.ordering()) {
            ordering.set(usual.ordering());
        }
        offered = usual;
    }

    /** Reads what can be drawn from; the first time three usual rows are offered. */
    void load() {
        followUsualRule();
        context.background()
                .run(() -> new Sources(services.study().packs(), services.examinations().sets()))
                .onSuccess(found -> {
                    sources = found;
                    rows.setAll(rows.isEmpty() ? usualRows() : List.copyOf(rows));
                })
                .start();
    }

    private static List<RowDraft> usualRows() {
        return List.of(
                RowDraft.of(QuestionType.SINGLE, 20, BigDecimal.valueOf(2)),
                RowDraft.of(QuestionType.MULTIPLE, 10, BigDecimal.valueOf(3)),
                RowDraft.of(QuestionType.TRUE_FALSE, 15, BigDecimal.valueOf(2)));
    }

    /** Adds a row. */
    void addRow() {
        if (rows.size() < MOST_ROWS) {
            rows.add(RowDraft.of(QuestionType.SINGLE, 5, BigDecimal.valueOf(2)));
        }
    }

    /** Removes a row; the last one stays. */
    void remove(RowDraft row) {
        if (rows.size() > 1) {
            rows.remove(row);
        }
    }

    /** Whether this is the blueprint composed here. */
    boolean isComposed(Blueprint blueprint) {
        return blueprint().equals(Optional.of(blueprint));
    }

    /** Goes on to the rules, if a paper can be drawn. */
    void goOn() {
        if (outcome.get().isReady()) {
            blueprint().ifPresent(onReady);
        }
    }

    /** Back to the list; what was composed stays. */
    void back() {
        onBack.run();
    }

    /** Used time allowed; empty while what is typed is no number from 1 to 600. */
    Optional<Integer> minutesValue() {
        return TypedNumber.whole(minutes.get(), 1, MOST_MINUTES);
    }

    /** Percent that pass; empty while what is typed is no number from 0 to 100. */
    Optional<Integer> passValue() {
        return TypedNumber.whole(passPercent.get(), 0, 100);
    }

    private Optional<Blueprint> blueprint() {
        return rows.isEmpty() || minutesValue().isEmpty() || passValue().isEmpty()
                ? Optional.empty()
                : Optional.of(composed(idOf(composed(UNNAMED))));
    }

    /** Papers by the same rules are sittings of one examination, by others of another, whenever they are composed. */
    private static String idOf(Blueprint rules) {
        return UUID.nameUUIDFromBytes(PaperJson.write(rules).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Blueprint composed(String id) {
        return new Blueprint(
                id,
                title.get().isBlank() ? context.text("exam.compose.title.initial") : title.get().strip(),
                rows.stream().map(RowDraft::toRow).toList(),
                minutesValue().orElseThrow(),
                passValue().orElseThrow(),
                shuffleQuestions.get(),
                shuffleChoices.get(),
                openBook.get(),
                new MarkingRule(multiple.get(), ordering.get()),
                services.usualRules().get().disclosure().withoutTrainer());
    }

    private void check() {
        Optional<Blueprint> wanted = blueprint();
        if (wanted.isEmpty()) {
            outcome.set(new Outcome(0, BigDecimal.ZERO, context.text("exam.compose.problem.numbers")));
            return;
        }
        context.background()
                .run(() -> services.examinations().lacks(wanted.get()))
                .onSuccess(lacks -> show(wanted.get(), lacks))
                .start();
    }

    private void show(Blueprint checked, List<RowLack> lacks) {
        if (!blueprint().equals(Optional.of(checked))) {
            return;
        }
        rows.forEach(row -> row.lackProperty().set(Optional.empty()));
        lacks.forEach(lack -> rows.get(lack.number() - 1).lackProperty().set(Optional.of(lack)));
        String problem = lacks.isEmpty() ? "" : context.text("exam.compose.problem.lacking", RowLack.text(lacks));
        outcome.set(new Outcome(checked.questionCount(), checked.fullMarks(), problem));
    }
}
