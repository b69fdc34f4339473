package org.xuegui.ui.records;

import java.util.List;
import java.util.Optional;
import org.xuegui.learning.mastery.Mastery;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.learning.records.StudyDay;
import org.xuegui.learning.records.StudyTotals;

/**
 * All the screen shows of one learner.
 *
 * @param history finished sittings, newest first
 * @param passPercent pass mark of the examination handed in last
 * @param mastery of each study pack
 * @param days every day of the last 13 weeks, from a Monday on
 * @param totals what was done in all
 */
record Record(
        List<HistoryLine> history,
        Optional<Integer> passPercent,
        List<OfPack> mastery,
        List<StudyDay> days,
        StudyTotals totals) {

    /** Mastery of one pack, under the pack's short title. */
    record OfPack(String title, Mastery mastery) {}

    Record {
        history = List.copyOf(history);
        mastery = List.copyOf(mastery);
        days = List.copyOf(days);
    }

    /** Whether there is anything to look at. */
    boolean isEmpty() {
        return history.isEmpty() && totals.days() == 0;
    }
}
