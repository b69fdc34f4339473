package org.xuegui.learning.confusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.regulation.Confusable;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.StudyPack;

/**
 * Pairs that no pack lists: two choices of which a learner took one for the other at least twice. Only where questions
 * have each of the two as their key, so that what tells them apart is what the facts of these questions state.
 */
final class OwnPairs {

    private static final int LEAST = 2;

    private final StudyPack pack;
    private final QuestionPool pool;

    OwnPairs(StudyPack pack, QuestionPool pool) {
        this.pack = pack;
        this.pool = pool;
    }

    /** The pairs of these choices that none of the known pairs explains. */
    List<ConfusablePair> of(List<WrongChoice> wrong, List<ConfusablePair> known) {
        Map<Set<String>, Integer> counts = new LinkedHashMap<>();
        for (WrongChoice choice : wrong) {
            if (choice.isSingle() && known.stream().noneMatch(pair -> pair.isMixedUpIn(choice))) {
                counts.merge(
                        new TreeSet<>(List.of(choice.chosen().get(0), choice.keys().get(0))), 1, Integer::sum);
            }
        }
        List<ConfusablePair> pairs = new ArrayList<>();
        counts.forEach((texts, count) -> {
            if (count >= LEAST && texts.size() == 2) {
                List<String> two = List.copyOf(texts);
                pair(two.get(0), two.get(1)).ifPresent(pairs::add);
            }
        });
        return pairs;
    }

    private Optional<ConfusablePair> pair(String one, String other) {
        Optional<Confusable.Side> first = side(one);
        Optional<Confusable.Side> second = side(other);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConfusablePair(
                        pack.id(), "own~" + one + "~" + other, first.get(), second.get(),
                        difference(first.get(), second.get())));
    }

    /** A choice as a side: the facts of the questions whose key it is. */
    private Optional<Confusable.Side> side(String text) {
        Set<String> facts = new LinkedHashSet<>();
        pool.all().stream()
                .filter(stored -> pool.findPackOf(stored.key().setId()).filter(pack.id()::equals).isPresent())
                .filter(stored -> stored.question() instanceof SingleChoice single && keyOf(single).equals(text))
                .forEach(stored -> facts.addAll(stored.question().cites()));
        facts.removeIf(fact -> pack.findFact(fact).isEmpty());
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Confusable.Side(text, List.copyOf(facts), List.of(text)));
    }

    private static String keyOf(SingleChoice single) {
        return single.choices().stream()
                .filter(choice -> choice.id().equals(single.key()))
                .map(Choice::text)
                .map(text -> text.plain().strip())
                .findFirst()
                .orElse("");
    }

    private Passage difference(Confusable.Side first, Confusable.Side second) {
        return Passage.ofMarkup("**" + first.name() + "**：" + statements(first)
                + "\n\n**" + second.name() + "**：" + statements(second));
    }

    private String statements(Confusable.Side side) {
        return side.facts().stream()
                .flatMap(fact -> pack.findFact(fact).stream())
                .map(Fact::statement)
                .collect(Collectors.joining());
    }
}
