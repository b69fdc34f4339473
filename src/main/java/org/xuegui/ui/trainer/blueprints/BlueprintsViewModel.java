package org.xuegui.ui.trainer.blueprints;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.report.paper.PaperPrinting;
import org.xuegui.ui.blueprint.Sources;
import org.xuegui.ui.route.ScreenContext;

/** The blueprints in use, and the way to edit one. */
public final class BlueprintsViewModel {

    private final ScreenContext context;
    private final ExaminationService service;
    private final QuizLibrary library;
    private final PaperPrinting papers;
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
            Supplier<UsualRules> usualRules) {
        this.context = context;
        this.service = service;
        this.library = library;
        this.papers = papers;
        this.usualRules = usualRules;
    }

    /** A blueprint and the rows the sets cannot fill. */
    record BlueprintLine(Blueprint blueprint, List<RowLack> lacks) {

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
                .run(() -> service.blueprints().stream().map(this::line).toList())
                .onSuccess(lines::setAll)
                .start();
    }

    /** Prepares the editor for a new blueprint. */
    void startNew(Editing onReady) {
        UsualRules usual = usualRules.get();
        edit(BlueprintDraft.fresh(newId(), usual.markingRule(), usual.disclosure()), onReady);
    }

    /** Prepares the editor for this blueprint; papers drawn before keep their rules. */
    void startChange(Blueprint blueprint, Editing onReady) {
        edit(BlueprintDraft.of(blueprint, blueprint.id(), blueprint.title()), onReady);
    }

    /** Prepares the editor for a copy. */
    void startCopy(Blueprint blueprint, Editing onReady) {
        String title = context.text("trainer.blueprint.copy.title", blueprint.title());
        edit(BlueprintDraft.of(blueprint, newId(), title), onReady);
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
        Consumer<Sources> begin =
                sources -> onReady.start(new BlueprintEditorViewModel(context, service, draft), sources);
        context.background().run(() -> new Sources(library.packs(), library.sets())).onSuccess(begin).start();
    }

    private void restore(Blueprint blueprint) {
        context.background().write(() -> service.save(blueprint)).onSuccess(done -> load()).start();
    }

    private BlueprintLine line(Blueprint blueprint) {
        return new BlueprintLine(blueprint, service.lacks(blueprint));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
