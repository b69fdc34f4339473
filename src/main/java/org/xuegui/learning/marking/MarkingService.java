package org.xuegui.learning.marking;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.ShortAnswer;

/** Written answers and their marking by the trainer. Keeps no state; call from a background thread. */
public final class MarkingService {

    private final MarkingRepository marks;
    private final QuizSetRepository quizSets;
    private final Clock clock;

    /** A service over these. */
    public MarkingService(MarkingRepository marks, QuizSetRepository quizSets, Clock clock) {
        this.marks = Objects.requireNonNull(marks, "marks");
        this.quizSets = Objects.requireNonNull(quizSets, "quizSets");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** How many answers wait for a mark. */
    public int waiting() {
        return marks.waiting();
    }

    /** What there is to mark, or was: piles with answers that wait first, else by title and question or sitting. */
    public List<MarkingPile> piles(MarkingOrder order) {
        Map<List<Object>, List<WrittenAnswer>> groups = new LinkedHashMap<>();
        marks.written().forEach(answer ->
                groups.computeIfAbsent(order.keyOf(answer), key -> new ArrayList<>()).add(answer));
        Map<String, Question> questions = quizSets.findVersions(groups.values().stream()
                .flatMap(List::stream)
                .map(WrittenAnswer::version)
                .distinct()
                .toList());
        return groups.values().stream()
                .map(answers -> new MarkingPile(order, answers, questionsOf(answers, questions)))
                .sorted(Comparator.comparing((MarkingPile pile) -> pile.waiting() == 0))
                .toList();
    }

    private static Map<String, ShortAnswer> questionsOf(List<WrittenAnswer> answers, Map<String, Question> all) {
        Map<String, ShortAnswer> found = new LinkedHashMap<>();
        for (WrittenAnswer answer : answers) {
            if (!(all.get(answer.version()) instanceof ShortAnswer question)) {
                throw new NoSuchElementException("no written question of version " + answer.version());
            }
            found.put(answer.version(), question);
        }
        return found;
    }

    /**
     * Gives a mark, or another one, or takes the mark back where the judgement has none.
     *
     * @return the answer as it is now
     * @throws IllegalArgumentException if the marks are not between 0 and full marks, or of more than two decimals
     * @throws org.xuegui.base.problem.UserFacingException if the answer was deleted with its learner
     */
    public WrittenAnswer give(WrittenAnswer answer, Judgement judgement) {
        Instant now = clock.instant();
        GivenMark given = marks.append(GivenMark.of(
                answer, judgement, now, clock.getZone().getRules().getOffset(now)));
        return answer.with(Optional.of(given).filter(mark -> mark.marks().isPresent()));
    }

    /** Every mark this answer was ever given, oldest first. */
    public List<GivenMark> history(WrittenAnswer answer) {
        return marks.history(answer.answerId());
    }
}
