package org.xuegui.ui.trainer.marking;

import java.util.List;
import java.util.Optional;
import org.xuegui.learning.marking.GivenMark;
import org.xuegui.learning.marking.Judgement;
import org.xuegui.learning.marking.WrittenAnswer;
import org.xuegui.ui.question.MarkingWords;

/**
 * A judgement while it is being made.
 *
 * @param marks as typed; empty for none
 * @param points points of the model answer ticked, from 0
 * @param comment as typed
 */
record MarkDraft(String marks, List<Integer> points, String comment) {

    MarkDraft {
        points = List.copyOf(points);
    }

    /** What was stored last of an answer. */
    static MarkDraft of(WrittenAnswer answer) {
        Judgement stored = answer.mark().map(GivenMark::judgement).orElse(Judgement.NONE);
        return new MarkDraft(stored.marks().map(MarkingWords::plain).orElse(""), stored.points(), stored.comment());
    }

    /** The judgement; empty while the marks are not yet some that can be given for this answer. */
    Optional<Judgement> judgement(WrittenAnswer answer) {
        return MarksText.parse(marks, answer.full())
                .map(given -> new Judgement(Optional.of(given), points, comment));
    }
}
