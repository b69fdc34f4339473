package org.xuegui.exchange.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.StableId;

/** Gives each question of a file an id of its own, in time that does not grow with how often one is repeated. */
public final class QuestionIds {

    /** The id of a question that has none yet. */
    public static final String NONE = "?";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Takes an id the file gives; false if a question before has it. */
    public boolean take(String id) {
        return taken.add(id);
    }

    /** The question under the stable id of its content if it has none, else as it is. */
    public Question identified(Question question) {
        if (!question.id().equals(NONE)) {
            return question;
        }
        String id = StableId.of(question, Set.of());
        String free = id;
        while (!taken.add(free)) {
            free = id + '-' + repeats.merge(id, 2, (number, first) -> number + 1);
        }
        return question.withDetails(question.details().withId(free));
    }
}
