package org.xuegui.ui.trainer.blueprints;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.PickedQuestion;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.report.paper.PaperPrinting;
import org.xuegui.ui.blueprint.Sources;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.QuizWords;

/** The blueprints in use, and the way to edit one. */
public final class BlueprintsViewModel {

    private final ScreenContext context;
    private final ExaminationService service;
    private final QuizLibrary library;
    private final PaperPrinting papers;
    private final LearnerService learners;
    private final Supplier<UsualRules> usualRules;
    private final ObservableList<BlueprintLine> lines = FXCollections.observableArrayList();

    /**
     * A view model over these services.
     *
     * @param settings how a new blueprint is usually marked and disclosed on this PC
     */
    public BlueprintsViewModel(
            ScreenContext context,
            ExaminationService service,
            QuizLibrary library,
            PaperPrinting papers,
            LearnerService learners,
            Supplier<UsualRules> usualRules) {
        this.context = context;
        this.service = service;
        this.library = library;
        this.papers = papers;
        this.learners = learners;
        this.usualRules = usualRules;
    }

    /**
     * A blueprint.
     *
     * @param lacks the rows the sets cannot fill
     * @param changed those questions of a fixed paper that changed in their sets
     * @param window when it is open, in words
     * @param admitted whom it is meant for, in words
     */
    record BlueprintLine(
            Blueprint blueprint, List<RowLack> lacks, List<PickedQuestion> changed, String window, String admitted) {

        /** Questions all rows lack together. */
        int lacking() {
            return lacks.stream().mapToInt(RowLack::lacking).sum();
        }
    }

    /** Blueprints in use, in the order they were made. */
    ObservableList<BlueprintLine> lines() {
        return lines;
    }

    /** Reads the list anew. */
    void load() {
        context.background()
                .run(() -> {
                    Participants participants = participants();
                    return service.blueprints().stream().map(blueprint -> line(blueprint, participants)).toList();
                })
                .onSuccess(lines::setAll)
                .start();
    }

    /** Prepares the editor for a new blueprint. */
    void startNew(Editing onReady) {
        UsualRules usual = usualRules.get();
        edit(BlueprintDraft.fresh(newId(), usual.markingRule(), usual.disclosure(), zone()), onReady);
    }

    /** Prepares the editor for a new fixed paper. */
    void startFixed(Editing onReady) {
        UsualRules usual = usualRules.get();
        BlueprintDraft draft = BlueprintDraft.fresh(newId(), usual.markingRule(), usual.disclosure(), zone());
        draft.fix(List.of());
        draft.shuffleQuestionsProperty().set(false);
        edit(draft, onReady);
    }

    /** Prepares the editor for this blueprint; papers drawn before keep their rules. */
    void startChange(Blueprint blueprint, Editing onReady) {
        edit(blueprint, blueprint.id(), blueprint.title(), onReady);
    }

    /** Prepares the editor for a copy. */
    void startCopy(Blueprint blueprint, Editing onReady) {
        edit(blueprint, newId(), context.text("trainer.blueprint.copy.title", blueprint.title()), onReady);
    }

    /** Draws a paper once and prepares the editor for a fixed paper of its questions. */
    void startFixing(Blueprint blueprint, Editing onReady) {
        BlueprintDraft draft = BlueprintDraft.of(
                blueprint, newId(), context.text("trainer.blueprint.fix.title", blueprint.title()), zone());
        context.background()
                .run(() -> service.drawToPrint(blueprint))
                .onSuccess(drawn -> {
                    draft.fix(IntStream.range(0, drawn.questions().size())
                            .mapToObj(i -> PickDraft.of(
                                    drawn.questions().get(i), drawn.paper().items().get(i).marks()))
                            .toList());
                    draft.shuffleQuestionsProperty().set(false);
                    edit(draft, onReady);
                })
                .start();
    }

    private void edit(Blueprint blueprint, String id, String title, Editing onReady) {
        BlueprintDraft draft = BlueprintDraft.of(blueprint, id, title, zone());
        if (!blueprint.isFixed()) {
            edit(draft, onReady);
            return;
        }
        context.background()
                .run(() -> service.picks(blueprint))
                .onSuccess(picks -> {
                    draft.fix(picks.stream().map(PickDraft::of).toList());
                    edit(draft, onReady);
                })
                .start();
    }

    /** A name for the file of a printed paper. */
    String suggestName(Blueprint blueprint) {
        return papers.suggestName(blueprint);
    }

    /** Draws a paper and prints it into this file, and with its key into one beside it. */
    void print(Blueprint blueprint, Path file) {
        context.background()
                .run(() -> papers.print(blueprint, file))
                .withProgress(context.text("trainer.blueprints.print.progress"))
                .onSuccess(key -> context.toasts().done(context.text(
                        "trainer.blueprints.print.done", file.getFileName(), key.getFileName())))
                .start();
    }

    /** Takes a blueprint out of use. */
    void retire(Blueprint blueprint) {
        context.background().write(() -> service.retire(blueprint.id()))
                .onSuccess(done -> {
                    context.toasts().done(context.text("trainer.blueprint.retired", blueprint.title()),
                            context.text("trainer.undo.button"), () -> restore(blueprint));
                    load();
                })
                .start();
    }

    /** Gets what the editor needs. */
    @FunctionalInterface
    interface Editing {
        void start(BlueprintEditorViewModel editor, Sources sources);
    }

    private void edit(BlueprintDraft draft, Editing onReady) {
        context.background()
                .run(() -> new Offered(
                        new Sources(library.packs(), library.sets()),
                        participants()))
                .onSuccess(offered -> onReady.start(
                        new BlueprintEditorViewModel(context, service, draft, offered.participants()), offered.sources()))
                .start();
    }

    private record Offered(Sources sources, Participants participants) {}

    private ZoneId zone() {
        return context.clock().getZone();
    }

    private void restore(Blueprint blueprint) {
        context.background().write(() -> service.save(blueprint)).onSuccess(done -> load()).start();
    }

    private Participants participants() {
        return new Participants(learners.units(), learners.learners());
    }

    private BlueprintLine line(Blueprint blueprint, Participants participants) {
        List<PickedQuestion> changed = service.picks(blueprint).stream()
                .filter(pick -> pick.change().isPresent())
                .toList();
        SittingWords words = new SittingWords(context.texts(), new QuizWords(context.texts(), context.clock()));
        return new BlueprintLine(blueprint, service.lacks(blueprint), changed,
                words.window(blueprint.sitting().window()),
                words.admitted(blueprint.sitting().admission(), participants));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
