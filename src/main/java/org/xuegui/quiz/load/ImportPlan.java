package org.xuegui.quiz.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.load.QuestionMatch.Outcome;

/**
 * A load of one set as decided: nothing is offered any more, every question is added, updated or unchanged.
 *
 * @param target the set it goes into: id, title, pack and topic as they shall be, its questions ignored
 * @param matches one per question to be loaded, in the order read
 * @param order ids of all questions in use afterwards: those of the set in their order, then the added ones
 */
public record ImportPlan(QuizSet target, List<QuestionMatch> matches, List<String> order) {

    public ImportPlan {
        matches = List.copyOf(matches);
        order = List.copyOf(order);
        if (matches.stream().anyMatch(match -> match.outcome() == Outcome.OFFERED)) {
            throw new IllegalArgumentException("every offer is decided");
        }
    }

    /**
     * The plan.
     *
     * @param target the set it goes into
     * @param current questions in use of that set; empty for a new one
     * @param matches what {@link QuizSetComparison} found, without questions left out
     * @param accepted ids, as read, of the offered questions that are updates; the other offers are new questions
     */
    public static ImportPlan of(
            QuizSet target, List<StoredQuestion> current, List<QuestionMatch> matches, Set<String> accepted) {
        Set<String> order = new LinkedHashSet<>();
        current.forEach(stored -> order.add(stored.key().questionId()));
        List<QuestionMatch> decided = matches.stream()
                .map(match -> match.decided(accepted.contains(match.read().id())))
                .toList();
        decided.forEach(match -> order.add(match.read().id()));
        return new ImportPlan(target, decided, List.copyOf(order));
    }

    /** How many questions have this outcome. */
    public int count(Outcome outcome) {
        return (int) matches.stream().filter(match -> match.outcome() == outcome).count();
    }

    /** What the repository has to do for the file of this name: add and update, retire nothing. */
    public QuizSetChange.SetChange change(String fileName) {
        List<Question> written = matches.stream()
                .filter(match -> match.outcome() != Outcome.UNCHANGED)
                .map(QuestionMatch::read)
                .toList();
        QuizSet set = new QuizSet(target.id(), target.title(), target.packId(), target.topic(), written);
        return new QuizSetChange.SetChange(set, order, Set.of(), Set.of(fileName));
    }
}
