package org.xuegui.ui.practice;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.confusion.ConfusablePair;
import org.xuegui.learning.confusion.ConfusionService;
import org.xuegui.learning.confusion.Drill;
import org.xuegui.learning.confusion.MixedUp;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.Take;
import org.xuegui.ui.route.ScreenContext;

/** The pairs that are easily confused, those the learner mixes up first. */
final class PairsPageViewModel {

    private final ScreenContext context;
    private final ConfusionService confusion;
    private final PracticeWays ways;
    private final ObservableList<MixedUp> pairs = FXCollections.observableArrayList();

    PairsPageViewModel(ScreenContext context, ConfusionService confusion, PracticeWays ways) {
        this.context = context;
        this.confusion = confusion;
        this.ways = ways;
    }

    /** The pairs, worst first. */
    ObservableList<MixedUp> pairs() {
        return pairs;
    }

    /** How many of them are mixed up now. */
    long countNow() {
        return pairs.stream().filter(MixedUp::isNow).count();
    }

    /** Reads the pairs. */
    void load() {
        String learnerId = context.learner().getCurrent().id();
        context.background().run(() -> confusion.pairs(learnerId))
                .onSuccess(context.learner().whileCurrent(pairs::setAll))
                .start();
    }

    /** Drills one pair. */
    void drill(ConfusablePair pair) {
        String learnerId = context.learner().getCurrent().id();
        drill(() -> confusion.drills(learnerId, List.of(pair)));
    }

    /** Drills what is mixed up; where that is nothing, the pairs of the study packs. */
    void drillAll() {
        String learnerId = context.learner().getCurrent().id();
        drill(() -> confusion.drills(learnerId));
    }

    private void drill(Supplier<List<Drill>> choose) {
        context.background().run(choose)
                .onSuccess(context.learner().whileCurrent(
                        drills -> ways.start(new PracticeMode.Confusable(drills), Take.ALL)))
                .start();
    }

    /** Back to the choice. */
    void goBack() {
        ways.show(PracticeFlow.Page.CHOICE);
    }
}
