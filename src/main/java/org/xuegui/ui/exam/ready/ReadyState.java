package org.xuegui.ui.exam.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.quiz.QuestionKey;

/**
 * What the page shows.
 *
 * @param offers examinations that can be prepared for
 * @param goal what is prepared for; empty for nothing yet
 * @param answer what came of the estimate; empty until it was worked out
 * @param isStopped whether it is not being worked out any more: it was cancelled, or failed
 * @param first the questions of the shortest list
 * @param today the learner's today
 */
record ReadyState(
        List<Offer> offers,
        Optional<ExamGoal> goal,
        Optional<ReadinessService.Answer> answer,
        boolean isStopped,
        List<FirstQuestion> first,
        LocalDate today) {

    ReadyState {
        offers = List.copyOf(offers);
        first = List.copyOf(first);
    }

    /** The same with what came of the estimate. */
    ReadyState with(ReadinessService.Answer found, List<FirstQuestion> studyFirst) {
        return new ReadyState(offers, goal, Optional.of(found), false, studyFirst, today);
    }

    /** The same, not being worked out any more. */
    ReadyState stopped() {
        return new ReadyState(offers, goal, answer, true, first, today);
    }

    /** An examination; a box shows it by its title. */
    record Offer(String blueprintId, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * A question to study first.
     *
     * @param key the question
     * @param stem its text
     * @param marks marks it adds
     */
    record FirstQuestion(QuestionKey key, String stem, double marks) {}

    /** The examination prepared for, or the first there is; empty where there is none. */
    Optional<Offer> chosen() {
        return offers.stream()
                .filter(offer -> goal.filter(each -> each.blueprintId().equals(offer.blueprintId())).isPresent())
                .findFirst()
                .or(() -> offers.stream().findFirst());
    }
}
