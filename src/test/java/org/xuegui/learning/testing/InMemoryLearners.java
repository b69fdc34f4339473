package org.xuegui.learning.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerRepository;
import org.xuegui.learning.learner.Unit;

/** Learners in memory. */
public final class InMemoryLearners implements LearnerRepository {

    private final Map<String, Learner> learners = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    /** These learners. */
    public InMemoryLearners(List<Learner> learners) {
        learners.forEach(this::save);
    }

    @Override
    public List<Learner> learners() {
        return List.copyOf(learners.values());
    }

    @Override
    public Optional<Learner> find(String learnerId) {
        return Optional.ofNullable(learners.get(learnerId));
    }

    @Override
    public void save(Learner learner) {
        learners.put(learner.id(), learner);
        learner.unit().ifPresent(unit -> units.put(unit.id(), unit));
    }

    @Override
    public List<Unit> units() {
        return units.values().stream().sorted(Comparator.comparing(Unit::name)).toList();
    }

    @Override
    public void delete(String learnerId) {
        learners.remove(learnerId);
    }
}
