package org.xuegui.ui.trainer.blueprints;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.Retakes;
import org.xuegui.ui.blueprint.RowDraft;

/** A blueprint while it is edited. */
final class BlueprintDraft {

    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_PASS = 60;

    private final String id;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final ObservableList<RowDraft> rows = FXCollections.observableArrayList(RowDraft::observables);
    private final PickList picks = new PickList();
    private final IntegerProperty minutes = new SimpleIntegerProperty(this, "minutes", USUAL_MINUTES);
    private final IntegerProperty passPercent = new SimpleIntegerProperty(this, "passPercent", USUAL_PASS);
    private final BooleanProperty shuffleQuestions = new SimpleBooleanProperty(this, "shuffleQuestions", true);
    private final BooleanProperty shuffleChoices = new SimpleBooleanProperty(this, "shuffleChoices", true);
    private final BooleanProperty openBook = new SimpleBooleanProperty(this, "openBook", false);
    private final ObjectProperty<MarkingRule.Multiple> multiple = new SimpleObjectProperty<>(this, "multiple");
    private final ObjectProperty<MarkingRule.Order> ordering = new SimpleObjectProperty<>(this, "ordering");
    private final ObjectProperty<Disclosure> disclosure = new SimpleObjectProperty<>(this, "disclosure");

    private final IntegerProperty attempts = new SimpleIntegerProperty(this, "attempts");
    private final IntegerProperty delayHours = new SimpleIntegerProperty(this, "delayHours");
    private final ObjectProperty<Counting> counting = new SimpleObjectProperty<>(this, "counting", Counting.BEST);

    private final SittingDraft sitting;
    private boolean isFixed;

    private BlueprintDraft(String id, MarkingRule rule, Disclosure disclosure, ZoneId zone) {
        this.id = id;
        this.sitting = new SittingDraft(zone);
        this.multiple.set(rule.multiple());
        this.ordering.set(rule.ordering());
        this.disclosure.set(disclosure);
    }

    /** A new one with one row, marked and disclosed as usual on this PC. */
    static BlueprintDraft fresh(String id, MarkingRule rule, Disclosure disclosure, ZoneId zone) {
        BlueprintDraft draft = new BlueprintDraft(id, rule, disclosure, zone);
        draft.rows.add(RowDraft.of(QuestionType.SINGLE));
        return draft;
    }

    /** A draft of this blueprint under this id and title. */
    static BlueprintDraft of(Blueprint blueprint, String id, String title, ZoneId zone) {
        BlueprintDraft draft = new BlueprintDraft(id, blueprint.markingRule(), blueprint.disclosure(), zone);
        draft.title.set(title);
        draft.isFixed = blueprint.isFixed();
        draft.rows.setAll(blueprint.rows().stream().filter(row -> !draft.isFixed).map(RowDraft::of).toList());
        draft.minutes.set(blueprint.minutes());
        draft.passPercent.set(blueprint.passPercent());
        draft.shuffleQuestions.set(blueprint.shuffleQuestions());
        draft.shuffleChoices.set(blueprint.shuffleChoices());
        draft.openBook.set(blueprint.isOpenBook());
        draft.attempts.set(blueprint.retakes().attempts());
        draft.delayHours.set((int) blueprint.retakes().delay().toHours());
        draft.counting.set(blueprint.retakes().counting());
        draft.sitting.set(blueprint.sitting());
        return draft;
    }

    /** Makes it a fixed paper of these questions, asked in their order. */
    void fix(List<PickDraft> questions) {
        isFixed = true;
        rows.clear();
        picks.all().setAll(questions);
    }

    /** Whether its questions are picked by hand. */
    boolean isFixed() {
        return isFixed;
    }

    /** The questions picked by hand; none of a paper that is drawn. */
    PickList picks() {
        return picks;
    }

    StringProperty titleProperty() {
        return title;
    }

    ObservableList<RowDraft> rows() {
        return rows;
    }

    IntegerProperty minutesProperty() {
        return minutes;
    }

    IntegerProperty passPercentProperty() {
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

    /** How often one learner may sit it, up to {@link Retakes#MOST_ATTEMPTS}; 0 for any number. */
    IntegerProperty attemptsProperty() {
        return attempts;
    }

    /** Hours between two sittings, up to {@link Retakes#LONGEST_DELAY}; 0 for none. */
    IntegerProperty delayHoursProperty() {
        return delayHours;
    }

    /** Which of several sittings counts. */
    ObjectProperty<Counting> countingProperty() {
        return counting;
    }

    /** When it is open and whom it is meant for. */
    SittingDraft sitting() {
        return sitting;
    }

    ObjectProperty<MarkingRule.Multiple> multipleProperty() {
        return multiple;
    }

    ObjectProperty<MarkingRule.Order> orderingProperty() {
        return ordering;
    }

    ObjectProperty<Disclosure> disclosureProperty() {
        return disclosure;
    }

    /** Everything a change of which changes the blueprint. */
    List<Observable> observables() {
        List<Observable> own = List.of(title, rows, picks.all(), minutes, passPercent, shuffleQuestions, shuffleChoices,
                openBook, multiple, ordering, disclosure, attempts, delayHours, counting);
        return Stream.concat(own.stream(), sitting.observables().stream()).toList();
    }

    /** What it is made of: the rows to draw, or the questions picked. */
    List<BlueprintRow> content() {
        return isFixed
                ? picks.all().stream().map(PickDraft::toRow).toList()
                : rows.stream().map(RowDraft::toRow).toList();
    }

    /** Questions of the whole paper. */
    int questionCount() {
        return content().stream().mapToInt(BlueprintRow::count).sum();
    }

    /** Marks of the whole paper. */
    BigDecimal fullMarks() {
        return content().stream().map(BlueprintRow::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether {@link #toBlueprint} works: there are a title and something to ask. */
    boolean isComplete() {
        return !title.get().isBlank() && !content().isEmpty();
    }

    /** The blueprint, with a stand-in where the title is still missing. */
    Blueprint toBlueprint() {
        return new Blueprint(id, title.get().isBlank() ? "?" : title.get().strip(), content(), minutes.get(),
                passPercent.get(), shuffleQuestions.get(), shuffleChoices.get(), openBook.get(),
                new MarkingRule(multiple.get(), ordering.get()), disclosure.get(),
                new Retakes(attempts.get(), Duration.ofHours(delayHours.get()), counting.get()),
                sitting.toRules());
    }
}
