package org.xuegui.learning.confusion;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.xuegui.quiz.StoredQuestion;
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
    /** Facts of the questions by what their key says. */
    private final Map<String, Set<String>> factsByKey = new HashMap<>();

    OwnPairs(StudyPack pack, QuestionPool pool) {
        this.pack = pack;
        this.pool = pool;
    }

    /** The same mistake, made whenever. */
    private record Mistake(List<String> cites, List<String> chosen, List<String> keys) {}

    /** The pairs of these choices that none of the known pairs explains. */
    List<ConfusablePair> of(List<WrongChoice> wrong, List<ConfusablePair> known) {
        Map<Set<String>, Integer> counts = new LinkedHashMap<>();
        Map<Mistake, Boolean> explained = new HashMap<>();
        for (WrongChoice choice : wrong) {
            if (choice.isSingle() && !explained.computeIfAbsent(
                    new Mistake(choice.cites(), choice.chosen(), choice.keys()),
                    mistake -> known.stream().anyMatch(pair -> pair.isMixedUpIn(choice)))) {
                counts.merge(
                        new TreeSet<>(List.of(choice.chosen().get(0), choice.keys().get(0))), 1, Integer::sum);
            }
        }
        if (counts.values().stream().anyMatch(count -> count >= LEAST)) {
            readKeys();
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
        Set<String> facts = factsByKey.getOrDefault(text, Set.of());
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Confusable.Side(text, List.copyOf(facts), List.of(text)));
    }

    private void readKeys() {
        for (StoredQuestion stored : pool.all()) {
            boolean isOurs = pool.findPackOf(stored.key().setId()).filter(pack.id()::equals).isPresent();
            if (isOurs && stored.question() instanceof SingleChoice single) {
                Set<String> facts = factsByKey.computeIfAbsent(keyOf(single), key -> new LinkedHashSet<>());
                single.cites().stream().filter(fact -> pack.findFact(fact).isPresent()).forEach(facts::add);
            }
        }
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
        return new Passage(List.of(told(first), told(second)));
    }

    /** A choice is told as it reads: signs that mean something in a pack's text mean nothing in it. */
    private Passage.Paragraph told(Confusable.Side side) {
        return new Passage.Paragraph(List.of(
                new Passage.Span(side.name(), Set.of(Passage.Style.BOLD)),
                new Passage.Span("：" + statements(side), Set.of())));
    }

    private String statements(Confusable.Side side) {
        return side.facts().stream()
                .flatMap(fact -> pack.findFact(fact).stream())
                .map(Fact::statement)
                .collect(Collectors.joining());
    }
}
