package org.xuegui.ui.exam;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.learning.exam.Standing;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.ui.route.ScreenContext;

/** The examinations on offer; the open one first. */
final class ListPageViewModel {

    /**
     * One examination on offer.
     *
     * @param blueprint its rules
     * @param lacks rows that the questions in use cannot fill; it cannot be started then
     * @param standing whether the learner may sit it, and how often
     */
    record Offer(Blueprint blueprint, List<RowLack> lacks, Standing standing) {
        Offer {
            lacks = List.copyOf(lacks);
        }

        /** Whether it can be started. */
        boolean isReady() {
            return lacks.isEmpty() && standing.mayStart();
        }
    }

    private final ScreenContext context;
    private final ExamServices services;
    private final RunningExamination running;
    private final ExamFlow flow;
    private final ReadOnlyObjectWrapper<Optional<List<Offer>>> offers =
            new ReadOnlyObjectWrapper<>(this, "offers", Optional.empty());

    ListPageViewModel(ScreenContext context, ExamServices services, RunningExamination running, ExamFlow flow) {
        this.context = context;
        this.services = services;
        this.running = running;
        this.flow = flow;
    }

    /** Examinations on offer; empty until they were read. */
    ReadOnlyObjectProperty<Optional<List<Offer>>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** The examination that goes on. */
    ReadOnlyObjectProperty<Optional<ExaminationSession>> openProperty() {
        return running.sessionProperty();
    }

    /** The time zone moments are shown in. */
    ZoneId zone() {
        return context.clock().getZone();
    }

    /** Reads the examinations on offer. */
    void load() {
        String learnerId = context.learner().getCurrent().id();
        context.background()
                .run(() -> services.examinations().blueprintsFor(learnerId).stream()
                        .map(blueprint -> new Offer(blueprint, services.examinations().lacks(blueprint),
                                services.examinations().standing(learnerId, blueprint)))
                        .toList())
                .onSuccess(context.learner().whileCurrent(read -> offers.set(Optional.of(read))))
                .start();
    }

    /** Goes on with the open one. */
    void resume() {
        flow.resume();
    }

    /** Shows the rules of this one; while another is open it cannot be started. */
    void choose(Blueprint blueprint) {
        if (openProperty().get().isEmpty()) {
            flow.showRules(blueprint);
        }
    }

    /** 备考. */
    void prepare() {
        if (openProperty().get().isEmpty()) {
            flow.showReady();
        }
    }

    /** 自己组卷. */
    void compose() {
        if (openProperty().get().isEmpty()) {
            flow.showCompose();
        }
    }
}
