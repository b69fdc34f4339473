package org.xuegui.report.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.mastery.Mastery;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.learning.records.StudyDay;
import org.xuegui.learning.records.StudyTotals;

/**
 * A learner's own record.
 *
 * @param learner whose
 * @param totals what they did in all
 * @param history finished sittings, newest first
 * @param packs mastery per pack
 * @param days days of the last 13 weeks on which they studied
 * @param createdAt when it was made, UTC
 * @param zone time zone of its dates
 * @param programVersion version of the program that made it
 */
public record LearnerRecord(
        Learner learner,
        StudyTotals totals,
        List<HistoryLine> history,
        List<PackMastery> packs,
        List<StudyDay> days,
        Instant createdAt,
        ZoneId zone,
        String programVersion) {

    /** Mastery of one pack, with the pack's short title. */
    public record PackMastery(String pack, Mastery mastery) {}

    public LearnerRecord {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(totals, "totals");
        history = List.copyOf(history);
        packs = List.copyOf(packs);
        days = List.copyOf(days);
    }
}
