package org.xuegui.quiz.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;

/**
 * The choices of a draft and which of them are right. A choice keeps its id, its feedback and its fixed place through
 * every change; ids of choices taken away are not given again.
 *
 * @param all the choices in order; their texts may be empty
 * @param keys ids of the right ones
 * @param usedIds every id a choice of this draft has or had
 */
public record ChoicesDraft(List<Choice> all, Set<String> keys, Set<String> usedIds) {

    /** No choice. */
    static final ChoicesDraft NONE = new ChoicesDraft(List.of(), Set.of(), Set.of());

    public ChoicesDraft {
        all = List.copyOf(all);
        keys = Set.copyOf(keys);
        usedIds = Set.copyOf(usedIds);
    }

    /** These choices of a question. */
    static ChoicesDraft of(List<Choice> choices, Set<String> keys) {
        return new ChoicesDraft(choices, keys, choices.stream().map(Choice::id).collect(Collectors.toSet()));
    }

    /** New choices with these texts, none of them right. */
    static ChoicesDraft ofTexts(List<Passage> texts) {
        ChoicesDraft draft = NONE;
        for (Passage text : texts) {
            draft = draft.added().withText(draft.all().size(), text);
        }
        return draft;
    }

    /** So many empty choices. */
    static ChoicesDraft empty(int count) {
        return ofTexts(IntStream.range(0, count).mapToObj(i -> Passage.EMPTY).toList());
    }

    /** Whether nobody has written or marked anything. */
    boolean isEmpty() {
        return keys.isEmpty() && all.stream().allMatch(choice -> choice.text().isEmpty());
    }

    /** Whether the choice at this index is right. */
    public boolean isKey(int index) {
        return keys.contains(all.get(index).id());
    }

    /** With an empty choice at the end. */
    public ChoicesDraft added() {
        String id = freeId();
        Set<String> used = new HashSet<>(usedIds);
        used.add(id);
        return new ChoicesDraft(Lists.with(all, Choice.of(id, "")), keys, used);
    }

    /** With this text at this index. */
    public ChoicesDraft withText(int index, Passage text) {
        Choice old = all.get(index);
        return withAll(Lists.replaced(
                all, index, new Choice(old.id(), text, old.weight(), old.feedback(), old.isFixed())));
    }

    /** Without the choice at this index; it is no key any more either. */
    public ChoicesDraft without(int index) {
        Set<String> left = new HashSet<>(keys);
        left.remove(all.get(index).id());
        return new ChoicesDraft(Lists.without(all, index), left, usedIds);
    }

    /** With the choice at this index so many places further down, up where negative. */
    public ChoicesDraft moved(int index, int by) {
        return withAll(Lists.moved(all, index, by));
    }

    /** With the choice at this index right, or not, beside the others. */
    public ChoicesDraft marked(int index, boolean isRight) {
        Set<String> marked = new HashSet<>(keys);
        if (isRight) {
            marked.add(all.get(index).id());
        } else {
            marked.remove(all.get(index).id());
        }
        return withKeys(marked);
    }

    /** With the choice at this index as the only right one. */
    public ChoicesDraft markedOnly(int index) {
        return withKeys(Set.of(all.get(index).id()));
    }

    /** Shares of the mark that a file gave belong to the keys it gave: with other keys they are wrong. */
    private ChoicesDraft withKeys(Set<String> other) {
        if (other.equals(keys)) {
            return this;
        }
        List<Choice> unweighted = all.stream()
                .map(old -> new Choice(old.id(), old.text(), Optional.empty(), old.feedback(), old.isFixed()))
                .toList();
        return new ChoicesDraft(unweighted, other, usedIds);
    }

    private ChoicesDraft withAll(List<Choice> other) {
        return new ChoicesDraft(other, keys, usedIds);
    }

    private String freeId() {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> number < 26 ? Character.toString('a' + number) : "c" + (number + 1))
                .filter(id -> !usedIds.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
