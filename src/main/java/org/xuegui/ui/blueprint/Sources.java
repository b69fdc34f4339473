package org.xuegui.ui.blueprint;

import java.util.List;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.regulation.StudyPack;

/**
 * What the rows of a blueprint can draw from.
 *
 * @param packs the study packs with their topics
 * @param sets the sets in use
 */
public record Sources(List<StudyPack> packs, List<QuizSetSummary> sets) {
    public Sources {
        packs = List.copyOf(packs);
        sets = List.copyOf(sets);
    }
}
