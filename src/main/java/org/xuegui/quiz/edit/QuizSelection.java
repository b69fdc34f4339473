package org.xuegui.quiz.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;

/**
 * Some of the questions there are, as one set to be written to a file.
 *
 * @param set the set
 * @param withoutCitations how many of its questions lost citations, which point into another study pack than the set's
 */
public record QuizSelection(QuizSet set, int withoutCitations) {

    private static final String ID = "selection";

    /** Some questions of a set, in its order; it keeps its id, so that loading the file again changes this set. */
    public static QuizSelection of(QuizSet set, Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        List<Question> chosen =
                set.questions().stream().filter(question -> wanted.contains(question.id())).toList();
        return new QuizSelection(SetHead.of(set).set(set.id(), chosen), 0);
    }

    /**
     * Several sets as one: what is exactly the same in two of them once, other questions of one id under different ids.
     * It belongs to the study pack of the first; citations into others are left out.
     *
     * @param sets at least one; a single one stays as it is
     */
    public static QuizSelection of(List<QuizSet> sets) {
        if (sets.size() == 1) {
            return new QuizSelection(sets.get(0), 0);
        }
        QuizSet first = sets.get(0);
        boolean isOneTopic = sets.stream().allMatch(set -> set.topic().equals(first.topic()));
        SetHead head = new SetHead(sets.stream().map(QuizSet::title).collect(Collectors.joining("、")),
                first.packId(), isOneTopic ? first.topic() : "");
        Arrivals arrivals = new Arrivals(head, List.of(), List.of(), false);
        sets.forEach(set -> set.questions().forEach(question -> arrivals.add(question, SetHead.of(set))));
        return new QuizSelection(head.set(ID, arrivals.arrived()), arrivals.done(ID).withoutCitations());
    }
}
