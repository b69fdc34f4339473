package org.xuegui.learning.home;

import java.util.List;
import java.util.Objects;
import org.xuegui.learning.mastery.Mastery;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.learning.records.StudyTotals;

/**
 * What Home shows.
 *
 * @param isNewLearner whether the learner has not read, answered or sat anything: the steps are then the three to
 *     start with
 * @param steps what to do now, most urgent first
 * @param topics mastery per topic of the pack
 * @param lastResults the last five finished sittings, newest first
 * @param totals what the learner did in all, study days among them
 */
public record HomeOverview(
        boolean isNewLearner,
        List<NextStep> steps,
        List<Mastery.OfTopic> topics,
        List<HistoryLine> lastResults,
        StudyTotals totals) {

    public HomeOverview {
        steps = List.copyOf(steps);
        topics = List.copyOf(topics);
        lastResults = List.copyOf(lastResults);
        Objects.requireNonNull(totals, "totals");
    }
}
