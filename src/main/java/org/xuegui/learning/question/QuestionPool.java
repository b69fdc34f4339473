package org.xuegui.learning.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;

/**
 * All questions in use at one moment, in the order of their sets. Immutable; lists returned keep that order.
 */
public final class QuestionPool {

    private final List<StoredQuestion> all;
    private final List<QuizSetSummary> sets;
    private final Map<QuestionKey, StoredQuestion> byKey = new LinkedHashMap<>();
    private final Map<String, String> packOfSet = new HashMap<>();
    private final Map<PackItem, List<StoredQuestion>> byTopic = new HashMap<>();
    private final Map<PackItem, List<StoredQuestion>> byFact = new HashMap<>();
    private final Map<String, List<StoredQuestion>> bySet = new HashMap<>();

    /** Topic and fact ids are unique within their pack only. */
    private record PackItem(String packId, String id) {}

    /** A pool of these sets and their questions. */
    public QuestionPool(List<QuizSetSummary> sets, List<StoredQuestion> all) {
        this.sets = List.copyOf(sets);
        this.all = List.copyOf(all);
        sets.forEach(set -> packOfSet.put(set.id(), set.packId()));
        this.all.forEach(this::index);
    }

    private void index(StoredQuestion stored) {
        String setId = stored.key().setId();
        String packId = packOfSet.getOrDefault(setId, "");
        byKey.put(stored.key(), stored);
        bySet.computeIfAbsent(setId, id -> new ArrayList<>()).add(stored);
        String topic = stored.question().details().topic();
        byTopic.computeIfAbsent(new PackItem(packId, topic), item -> new ArrayList<>()).add(stored);
        for (String fact : new HashSet<>(stored.question().cites())) {
            byFact.computeIfAbsent(new PackItem(packId, fact), item -> new ArrayList<>()).add(stored);
        }
    }

    /** Every question. */
    public List<StoredQuestion> all() {
        return all;
    }

    /** The sets, in their order. */
    public List<QuizSetSummary> sets() {
        return sets;
    }

    /** The question of this key, if it is in use. */
    public Optional<StoredQuestion> find(QuestionKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The pack a set's citations point into; empty where the set is not in use or names no pack. */
    public Optional<String> findPackOf(String setId) {
        return Optional.ofNullable(packOfSet.get(setId)).filter(pack -> !pack.isEmpty());
    }

    /** The questions of a set; empty for an unknown one. */
    public List<StoredQuestion> ofSet(String setId) {
        return List.copyOf(bySet.getOrDefault(setId, List.of()));
    }

    /** The questions of a pack's topic. */
    public List<StoredQuestion> ofTopic(String packId, String topicId) {
        return List.copyOf(byTopic.getOrDefault(new PackItem(packId, topicId), List.of()));
    }

    /** The questions that cite at least one of these facts of the pack. */
    public List<StoredQuestion> citing(String packId, Collection<String> facts) {
        Set<QuestionKey> keys = new HashSet<>();
        for (String fact : facts) {
            byFact.getOrDefault(new PackItem(packId, fact), List.of()).forEach(stored -> keys.add(stored.key()));
        }
        return all.stream().filter(stored -> keys.contains(stored.key())).toList();
    }
}
