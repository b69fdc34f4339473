package org.xuegui.learning.testing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRepository;

/** Blueprints in memory. */
public final class InMemoryBlueprints implements BlueprintRepository {

    private final Map<String, Blueprint> blueprints = new LinkedHashMap<>();
    private final Set<String> retired = new HashSet<>();

    @Override
    public List<Blueprint> blueprints() {
        return blueprints.values().stream().filter(each -> !retired.contains(each.id())).toList();
    }

    @Override
    public Optional<Blueprint> find(String id) {
        return Optional.ofNullable(blueprints.get(id));
    }

    @Override
    public void save(Blueprint blueprint) {
        blueprints.put(blueprint.id(), blueprint);
    }

    @Override
    public void retire(String id) {
        retired.add(id);
    }
}
