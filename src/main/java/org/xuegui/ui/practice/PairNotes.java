package org.xuegui.ui.practice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.confusion.ConfusablePair;
import org.xuegui.learning.confusion.ConfusionService;
import org.xuegui.learning.confusion.Drill;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeModeCode;
import org.xuegui.learning.practice.PracticeSession;

/**
 * The difference that is told after an answer: after the second question of a drill always, elsewhere when the answer
 * took one thing for the other.
 */
final class PairNotes {

    private final ConfusionService confusion;
    private final Map<Integer, ConfusablePair> bySecond;

    private PairNotes(ConfusionService confusion, Map<Integer, ConfusablePair> bySecond) {
        this.confusion = confusion;
        this.bySecond = bySecond;
    }

    /** The notes of a sitting; reads the learner's answers for drills, so not for the window's thread. */
    static PairNotes of(PracticeSession session, ConfusionService confusion) {
        Map<Integer, ConfusablePair> bySecond = new HashMap<>();
        if (PracticeModeCode.decode(session.attempt().mode()).orElse(null) instanceof PracticeMode.Confusable drilled) {
            for (int position = 1; position < session.size(); position += 2) {
                int second = position;
                drilled.drills().stream()
                        .filter(drill -> isAt(drill, session, second))
                        .findFirst()
                        .flatMap(drill -> confusion.find(session.attempt().learnerId(), drill.packId(), drill.pairId()))
                        .ifPresent(pair -> bySecond.put(second, pair));
            }
        }
        return new PairNotes(confusion, bySecond);
    }

    private static boolean isAt(Drill drill, PracticeSession session, int second) {
        return drill.second().equals(session.question(second).key())
                && drill.first().equals(session.question(second - 1).key());
    }

    /** The note after the answer to the question shown; empty while it is not answered. */
    Optional<PairNote> of(PracticeSession session) {
        int position = session.position();
        Optional<Answer> answer = session.answerOf(position);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        Optional<ConfusablePair> mixedUp = answer.get().mark().isFull()
                ? Optional.empty()
                : confusion.findMixedUpIn(session.question(position), answer.get().response());
        return Optional.ofNullable(bySecond.get(position))
                .map(pair -> new PairNote(pair, false))
                .or(() -> mixedUp.map(pair -> new PairNote(pair, true)));
    }
}
