package org.xuegui.ui.home;

import java.util.List;
import java.util.Objects;
import org.xuegui.learning.readiness.Forecast;
import org.xuegui.learning.readiness.Lift;
import org.xuegui.learning.readiness.Readiness;
import org.xuegui.quiz.QuestionKey;

/**
 * What the day of the examination prepared for is expected to bring, as Home shows it.
 *
 * @param days days left, 0 on the day itself
 * @param onTheDay the forecast if nothing is studied until then
 * @param planned the score expected if the plan is followed
 * @param first questions that lift most
 */
record ReadyOutlook(long days, Forecast onTheDay, double planned, List<QuestionKey> first) {
    ReadyOutlook {
        Objects.requireNonNull(onTheDay, "onTheDay");
        first = List.copyOf(first);
    }

    static ReadyOutlook of(Readiness readiness) {
        return new ReadyOutlook(
                readiness.days(),
                readiness.untouched(),
                readiness.planned().expected(),
                readiness.shortest().lifts().stream().map(Lift::key).toList());
    }
}
