package org.xuegui.ui.trainer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.blueprints.BlueprintsController;
import org.xuegui.ui.trainer.blueprints.BlueprintsViewModel;
import org.xuegui.ui.trainer.flags.FlagsController;
import org.xuegui.ui.trainer.flags.FlagsViewModel;
import org.xuegui.ui.trainer.learners.LearnersController;
import org.xuegui.ui.trainer.learners.LearnersViewModel;
import org.xuegui.ui.trainer.load.LoadController;
import org.xuegui.ui.trainer.load.LoadEditing;
import org.xuegui.ui.trainer.load.LoadViewModel;
import org.xuegui.ui.trainer.load.PastePage;
import org.xuegui.ui.trainer.load.PasteViewModel;
import org.xuegui.ui.trainer.marking.MarkingController;
import org.xuegui.ui.trainer.marking.MarkingViewModel;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.QuizFileKinds;
import org.xuegui.ui.trainer.part.SectionView;
import org.xuegui.ui.trainer.results.ResultsController;
import org.xuegui.ui.trainer.results.ResultsViewModel;
import org.xuegui.ui.trainer.set.SetPage;
import org.xuegui.ui.trainer.sets.SetsController;
import org.xuegui.ui.trainer.sets.SetsViewModel;

/** Makes each section with what it needs, at its first visit. */
record SectionMaker(ScreenContext context, TrainerServices services, Pages pages, IntConsumer onWaiting) {

    SectionView make(TrainerSection section) {
        return switch (section) {
            case SETS -> new SetsController(
                    new SetsViewModel(context, services.library(), services.formats()),
                    context,
                    kinds(),
                    pages,
                    this::load,
                    this::paste,
                    this::openSet);
            case EXAMS -> new BlueprintsController(
                    new BlueprintsViewModel(
                            context, services.examinations(), services.library(), services.papers(),
                            services.learners(), services.usualRules()),
                    context,
                    pages);
            case MARKING -> new MarkingController(
                    new MarkingViewModel(context, services.marking(), onWaiting), context, pages);
            case LEARNERS -> new LearnersController(new LearnersViewModel(context, services.learners()), context);
            case RESULTS -> new ResultsController(
                    new ResultsViewModel(context, services.reports(), services.reportFiles(), services.examinations(),
                            services.learners()),
                    context,
                    pages);
            case FLAGS -> new FlagsController(
                    new FlagsViewModel(context, services.flags(), services.library()), context);
        };
    }

    private QuizFileKinds kinds() {
        return new QuizFileKinds(context.texts(), services.formats());
    }

    private void openSet(QuizSetSummary set) {
        new SetPage(context, pages, services.library(), services.formats(), set, pages::close).open();
    }

    private void paste() {
        PasteViewModel viewModel = new PasteViewModel(context, services.loading());
        new PastePage(context, viewModel, kinds(), pages, this::loadPasted).open();
    }

    private void loadPasted(PastePage from) {
        LoadViewModel viewModel = new LoadViewModel(context, services.loading(), services.library());
        new LoadController(viewModel, editing(viewModel), context, kinds(), pages, from::open).open();
        from.readInto(viewModel);
    }

    private LoadEditing editing(LoadViewModel viewModel) {
        return new LoadEditing(context, services.loading(), services.library(), viewModel);
    }

    private void load(List<Path> files) {
        LoadViewModel viewModel = new LoadViewModel(context, services.loading(), services.library());
        new LoadController(viewModel, editing(viewModel), context, kinds(), pages, pages::close).open();
        viewModel.read(files, pages::close);
    }
}
