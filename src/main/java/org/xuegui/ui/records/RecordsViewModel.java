package org.xuegui.ui.records;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.mastery.MasteryService;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.learning.records.RecordsService;
import org.xuegui.learning.study.StudyService;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Navigator;
import org.xuegui.ui.task.Background;

/** State and commands of the records screen. */
final class RecordsViewModel {

    private final RecordsService records;
    private final MasteryService mastery;
    private final StudyService study;
    private final Background background;
    private final LearnerContext learner;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Record>> record =
            new ReadOnlyObjectWrapper<>(this, "record", Optional.empty());

    RecordsViewModel(
            RecordsService records,
            MasteryService mastery,
            StudyService study,
            Background background,
            LearnerContext learner,
            Navigator navigator) {
        this.records = Objects.requireNonNull(records, "records");
        this.mastery = Objects.requireNonNull(mastery, "mastery");
        this.study = Objects.requireNonNull(study, "study");
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
        background.run(() -> read(who)).onSuccess(found -> record.set(Optional.of(found))).start();
    }

    /** Whether a line of the history leads to a result. */
    static boolean hasResult(HistoryLine line) {
        return line.kind() == AttemptKind.EXAMINATION;
    }

    /** Opens the result of an examination; does nothing for other sittings. */
    void open(HistoryLine line) {
        if (hasResult(line)) {
            navigator.go(Destination.Exam.start(new ExamStart.Result(line.attemptId())));
        }
    }

    /** On to practice, the next step of someone without a record. */
    void practise() {
        navigator.go(new Destination.Practice(Optional.empty()));
    }

    private Record read(String who) {
        List<Record.OfPack> packs = study.packs().stream()
                .map(pack -> new Record.OfPack(pack.shortTitle(), mastery.mastery(who, pack.id())))
                .toList();
        return new Record(
                records.history(who),
                records.findPassPercent(who),
                packs,
                records.studyDays(who),
                records.totals(who));
    }
}
