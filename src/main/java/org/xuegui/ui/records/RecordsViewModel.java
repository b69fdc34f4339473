package org.xuegui.ui.records;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Navigator;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.task.Background;

/** State and commands of the records screen. */
final class RecordsViewModel {

    private final RecordsServices services;
    private final Background background;
    private final LearnerContext learner;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Record>> record =
            new ReadOnlyObjectWrapper<>(this, "record", Optional.empty());

    RecordsViewModel(
            RecordsServices services, Background background, LearnerContext learner, Navigator navigator) {
        this.services = Objects.requireNonNull(services, "services");
        this.background = Objects.requireNonNull(background, "background");
        this.learner = Objects.requireNonNull(learner, "learner");
        this.navigator = Objects.requireNonNull(navigator, "navigator");
    }

    /** The learner's record; empty until it was read. */
    ReadOnlyObjectProperty<Optional<Record>> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /** Reads the current learner's record anew. */
    void load() {
        String who = learner.getCurrent().id();
        background.run(() -> read(who))
                .onSuccess(learner.whileCurrent(found -> record.set(Optional.of(found))))
                .start();
    }

    /** Opens the result of an examination, or what was answered in a practice or review. */
    void open(HistoryLine line) {
        navigator.go(line.kind() == AttemptKind.EXAMINATION
                ? Destination.Exam.start(new ExamStart.Result(line.attemptId()))
                : Destination.Practice.start(new PracticeStart.Past(line.attemptId())));
    }

    /** On to practice, the next step of someone without a record. */
    void practise() {
        navigator.go(new Destination.Practice(Optional.empty()));
    }

    private Record read(String who) {
        List<Record.OfPack> packs = services.study().packs().stream()
                .map(pack -> new Record.OfPack(pack.shortTitle(), services.mastery().mastery(who, pack.id())))
                .toList();
        return new Record(
                services.records().history(who),
                services.records().findPassPercent(who),
                packs,
                services.records().studyDays(who),
                services.records().totals(who));
    }
}
