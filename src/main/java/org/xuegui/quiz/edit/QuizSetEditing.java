package org.xuegui.quiz.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.quiz.ChangeKind;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetChange.SetChange;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.StoredQuestion;

/**
 * Changes quiz sets by hand. Each call is one change with one undo, as a load is; papers and answers keep the versions
 * they name. Stateless; call from a background thread.
 */
public final class QuizSetEditing {

    private final QuizSetRepository sets;

    /** Changes these sets. */
    public QuizSetEditing(QuizSetRepository sets) {
        this.sets = Objects.requireNonNull(sets, "sets");
    }

    /**
     * Makes a set without a question.
     *
     * @return its id, which no set had before
     */
    public String addSet(SetHead head) {
        String id = newId();
        apply(ChangeKind.SET_ADDED, new SetChange(head.set(id, List.of()), List.of(), Set.of(), Set.of()));
        return id;
    }

    /**
     * Changes title, study pack or topic; nothing where all are as they were.
     *
     * @throws UserFacingException if the set is out of use
     */
    public void changeSet(String setId, SetHead head) {
        if (!SetHead.of(set(setId)).equals(head)) {
            apply(ChangeKind.SET_CHANGED, change(head, setId, List.of(), order(setId)));
        }
    }

    /**
     * Puts a question into a set: a new one at the end, one of the set in the place it has. Nothing where it is as it
     * was.
     *
     * @param question under the id it has in the set; an id out of use is taken into use again
     * @throws UserFacingException if the set is out of use
     */
    public void save(String setId, Question question) {
        QuizSet set = set(setId);
        Optional<StoredQuestion> old = sets.findQuestion(new QuestionKey(setId, question.id()));
        if (old.map(StoredQuestion::version).equals(Optional.of(QuestionJson.version(question)))) {
            return;
        }
        List<String> order = order(setId);
        if (old.isEmpty()) {
            order.add(question.id());
        }
        apply(old.isEmpty() ? ChangeKind.QUESTION_ADDED : ChangeKind.QUESTION_CHANGED,
                change(SetHead.of(set), setId, List.of(question), order));
    }

    /**
     * Puts the questions in use in another order; nothing where it is the same.
     *
     * @param ids ids in the order wanted; questions it does not name keep their order and stand at the end
     * @throws UserFacingException if the set is out of use
     */
    public void reorder(String setId, List<String> ids) {
        QuizSet set = set(setId);
        List<String> before = order(setId);
        List<String> order = new ArrayList<>(ids.stream().filter(before::contains).toList());
        before.stream().filter(id -> !order.contains(id)).forEach(order::add);
        if (!order.equals(before)) {
            apply(ChangeKind.REORDERED, change(SetHead.of(set), setId, List.of(), order));
        }
    }

    /**
     * Takes questions out of use; history keeps them.
     *
     * @throws UserFacingException if the set is out of use
     */
    public void retire(String setId, Collection<String> ids) {
        SetHead head = SetHead.of(set(setId));
        List<String> order = order(setId);
        if (order.removeAll(Set.copyOf(ids))) {
            apply(ChangeKind.QUESTIONS_RETIRED, change(head, setId, List.of(), order));
        }
    }

    /**
     * Brings questions back into use, at the end of their set.
     *
     * @throws UserFacingException if the set is out of use
     */
    public void restore(String setId, Collection<String> ids) {
        SetHead head = SetHead.of(set(setId));
        List<String> back = sets.retiredQuestionsOf(setId).stream()
                .map(stored -> stored.key().questionId())
                .filter(ids::contains)
                .toList();
        List<String> order = order(setId);
        order.addAll(back);
        if (!back.isEmpty()) {
            apply(ChangeKind.QUESTIONS_RESTORED, change(head, setId, List.of(), order));
        }
    }

    /**
     * Copies questions of a set to the end of another, or of the same one, where they are then there twice.
     *
     * @param ids ids of questions in use
     * @param to the set they go into
     * @throws UserFacingException if one of the sets is out of use
     */
    public Transfer copy(String from, Collection<String> ids, Destination to) {
        return transfer(from, ids, to, false);
    }

    /**
     * Moves questions of a set to the end of another one: here they are taken out of use, with their history.
     *
     * @param ids ids of questions in use
     * @param to another set
     * @throws UserFacingException if one of the sets is out of use
     */
    public Transfer move(String from, Collection<String> ids, Destination to) {
        return transfer(from, ids, to, true);
    }

    /** Where copied or moved questions go. */
    public sealed interface Destination {

        /** A set there is. */
        record Existing(String setId) implements Destination {}

        /** A set that is made for them, with the study pack and topic of the set they come from. */
        record New(String title) implements Destination {}
    }

    private Transfer transfer(String from, Collection<String> ids, Destination to, boolean isMove) {
        SetHead source = SetHead.of(set(from));
        String target = to instanceof Destination.Existing existing ? existing.setId() : newId();
        SetHead head = to instanceof Destination.New fresh
                ? new SetHead(fresh.title(), source.packId(), source.topic()) : SetHead.of(set(target));
        boolean isSame = from.equals(target);
        Arrivals arrivals = new Arrivals(head, sets.questionsOf(target),
                sets.retiredQuestionsOf(target), isSame);
        Set<String> wanted = new HashSet<>(ids);
        sets.questionsOf(from).stream()
                .filter(stored -> wanted.contains(stored.key().questionId()))
                .forEach(stored -> arrivals.add(stored.question(), source));
        List<SetChange> changes = new ArrayList<>();
        List<String> rest = order(from);
        if (isMove && !isSame && rest.removeAll(wanted)) {
            changes.add(change(source, from, List.of(), rest));
        }
        if (!arrivals.arrived().isEmpty()) {
            List<String> order = order(target);
            arrivals.arrived().forEach(question -> order.add(question.id()));
            changes.add(change(head, target, arrivals.arrived(), order));
        }
        if (!changes.isEmpty()) {
            apply(isMove ? ChangeKind.MOVED : ChangeKind.COPIED, changes.toArray(SetChange[]::new));
        }
        return arrivals.done(target);
    }

    private QuizSet set(String setId) {
        return sets.findSet(setId).orElseThrow(() -> new UserFacingException(Message.of("edit.set-gone")));
    }

    private List<String> order(String setId) {
        return new ArrayList<>(sets.questionsOf(setId).stream().map(stored -> stored.key().questionId()).toList());
    }

    private static SetChange change(SetHead head, String setId, List<Question> questions, List<String> order) {
        return new SetChange(head.set(setId, questions), order, Set.of(), Set.of());
    }

    private void apply(ChangeKind kind, SetChange... changes) {
        sets.applyLoad(QuizSetChange.byHand(kind, List.of(changes)));
    }

    private static String newId() {
        return "set-" + UUID.randomUUID();
    }
}
