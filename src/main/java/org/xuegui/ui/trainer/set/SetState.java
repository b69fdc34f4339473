package org.xuegui.ui.trainer.set;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.edit.SetHead;
import org.xuegui.regulation.StudyPack;

/**
 * A set as it was last read.
 *
 * @param head title, study pack and topic
 * @param inUse its questions in order
 * @param outOfUse its questions out of use, the last one first
 * @param packs the study packs there are
 * @param others the other sets in use
 * @param newer newer shipped texts, by question, that a trainer's own stand before
 * @param undoable the last change that can be undone, of whatever set
 */
record SetState(
        SetHead head,
        List<SetLine> inUse,
        List<SetLine> outOfUse,
        List<StudyPack> packs,
        List<QuizSetSummary> others,
        Map<String, Question> newer,
        Optional<LoadRecord> undoable) {

    SetState {
        Objects.requireNonNull(head, "head");
        inUse = List.copyOf(inUse);
        outOfUse = List.copyOf(outOfUse);
        packs = List.copyOf(packs);
        others = List.copyOf(others);
        newer = Map.copyOf(newer);
    }
}
