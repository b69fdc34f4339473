package org.xuegui.ui.trainer;

import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.blueprints.BlueprintsController;
import org.xuegui.ui.trainer.blueprints.BlueprintsViewModel;
import org.xuegui.ui.trainer.flags.FlagsController;
import org.xuegui.ui.trainer.flags.FlagsViewModel;
import org.xuegui.ui.trainer.learners.LearnersController;
import org.xuegui.ui.trainer.learners.LearnersViewModel;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.SectionView;
import org.xuegui.ui.trainer.sets.SetsController;
import org.xuegui.ui.trainer.sets.SetsViewModel;

/** Makes each section with what it needs, at its first visit. */
record SectionMaker(ScreenContext context, TrainerServices services, Pages pages) {

    SectionView make(TrainerSection section) {
        return switch (section) {
            case SETS -> new SetsController(
                    new SetsViewModel(context, services.library(), services.formats()), context, pages, files -> {});
            case EXAMS -> new BlueprintsController(
                    new BlueprintsViewModel(
                            context, services.examinations(), services.library(), services.settings()),
                    context,
                    pages);
            case LEARNERS -> new LearnersController(new LearnersViewModel(context, services.learners()), context);
            case RESULTS -> throw new UnsupportedOperationException();
            case FLAGS -> new FlagsController(
                    new FlagsViewModel(context, services.flags(), services.library()), context);
        };
    }
}
