package org.xuegui.quiz.paper;

import java.util.List;
import java.util.Optional;

/** Keeps the blueprints trainers set. Papers keep their own copy, so a change never touches a sitting. */
public interface BlueprintRepository {

    /** Blueprints in use, in the order they were made. */
    List<Blueprint> blueprints();

    /** The blueprint of this id, in use or not. */
    Optional<Blueprint> find(String id);

    /** Adds it, or replaces the one of the same id. */
    void save(Blueprint blueprint);

    /** Takes it out of use. */
    void retire(String id);
}
