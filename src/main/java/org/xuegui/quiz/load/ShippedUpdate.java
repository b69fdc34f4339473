package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuegui.quiz.OwnChanges;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange.SetChange;
import org.xuegui.quiz.StoredQuestion;

/**
 * What a newer shipped file does to a set. Questions are updated by id, added, and retired when the file has them no
 * more. What a trainer made of the set stays: questions written, changed or taken out of use by hand or by a load, a
 * changed title, pack or topic, and, once anything was changed by hand, the order; questions new in the file then stand
 * after the one they follow there.
 */
final class ShippedUpdate {

    private final QuizSet shipped;
    private final List<StoredQuestion> current;
    private final OwnChanges own;

    private ShippedUpdate(QuizSet shipped, List<StoredQuestion> current, OwnChanges own) {
        this.shipped = shipped;
        this.current = current;
        this.own = own;
    }

    /**
     * The change.
     *
     * @param shipped the set as it ships now
     * @param set the set as it is; empty where it is new
     * @param current its questions in use
     * @param own what of it is the trainer's
     */
    static SetChange of(QuizSet shipped, Optional<QuizSet> set, List<StoredQuestion> current, OwnChanges own) {
        QuizSet head = own.isHead() ? set.orElse(shipped) : shipped;
        return new ShippedUpdate(shipped, current, own).change(head);
    }

    private SetChange change(QuizSet head) {
        Map<String, String> versions = current.stream().collect(
                Collectors.toMap(stored -> stored.key().questionId(), StoredQuestion::version));
        List<Question> wanted = shipped.questions().stream()
                .filter(question -> !own.questions().contains(question.id()))
                .toList();
        List<Question> changed = wanted.stream()
                .filter(question -> !QuestionJson.version(question).equals(versions.get(question.id())))
                .toList();
        List<String> order = own.isTouched() ? mergedOrder(wanted) : ids(shipped.questions());
        Set<String> retired = versions.keySet().stream()
                .filter(id -> !order.contains(id))
                .collect(Collectors.toSet());
        return new SetChange(
                new QuizSet(shipped.id(), head.title(), head.packId(), head.topic(), changed), order, retired, Set.of());
    }

    private List<String> mergedOrder(List<Question> wanted) {
        List<String> inFile = ids(shipped.questions());
        List<String> order = new ArrayList<>(current.stream()
                .map(stored -> stored.key().questionId())
                .filter(id -> inFile.contains(id) || own.questions().contains(id))
                .toList());
        for (String id : ids(wanted)) {
            if (!order.contains(id)) {
                order.add(placeAfterPredecessor(inFile, id, order), id);
            }
        }
        return order;
    }

    private static int placeAfterPredecessor(List<String> inFile, String id, List<String> order) {
        for (int before = inFile.indexOf(id) - 1; before >= 0; before--) {
            int place = order.indexOf(inFile.get(before));
            if (place >= 0) {
                return place + 1;
            }
        }
        return 0;
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}
