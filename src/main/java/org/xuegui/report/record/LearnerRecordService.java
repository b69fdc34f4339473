package org.xuegui.report.record;

import java.time.Clock;
import java.util.Objects;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.mastery.MasteryService;
import org.xuegui.learning.records.RecordsService;
import org.xuegui.learning.records.StudyDay;
import org.xuegui.regulation.PackRepository;

/** Brings a learner's record together. Keeps no state; call from a background thread. */
public final class LearnerRecordService {

    private final RecordsService records;
    private final MasteryService mastery;
    private final PackRepository packs;
    private final Clock clock;
    private final String programVersion;

    /** A service over these. */
    public LearnerRecordService(
            RecordsService records,
            MasteryService mastery,
            PackRepository packs,
            Clock clock,
            String programVersion) {
        this.records = Objects.requireNonNull(records, "records");
        this.mastery = Objects.requireNonNull(mastery, "mastery");
        this.packs = Objects.requireNonNull(packs, "packs");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.programVersion = Objects.requireNonNull(programVersion, "programVersion");
    }

    /** The learner's record as of now; valid without a sitting too. */
    public LearnerRecord record(Learner learner) {
        return new LearnerRecord(
                learner,
                records.totals(learner.id()),
                records.history(learner.id()),
                packs.packs().stream()
                        .map(pack -> new LearnerRecord.PackMastery(
                                pack.shortTitle(), mastery.mastery(learner.id(), pack.id())))
                        .toList(),
                records.studyDays(learner.id()).stream().filter(StudyDay::isStudied).toList(),
                clock.instant(),
                clock.getZone(),
                programVersion);
    }
}
