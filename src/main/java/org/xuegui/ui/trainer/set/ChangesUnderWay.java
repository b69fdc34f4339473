package org.xuegui.ui.trainer.set;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.quiz.Question;

/** What was changed in a set and is not in the list yet: each change is written in its turn, the list is read after it. */
final class ChangesUnderWay {

    private final Map<String, Question> saved = new HashMap<>();
    private Optional<Runnable> waiting = Optional.empty();
    private int open;

    /** A change or a reading begins. */
    void begin() {
        open++;
    }

    /** It ended, whatever became of it; what followed from it has begun. */
    void end() {
        open--;
        if (open == 0) {
            saved.clear();
            waiting.ifPresent(action -> {
                waiting = Optional.empty();
                action.run();
            });
        }
    }

    /** Does this once the list is as it was left; only the last of those that wait, so that held keys do not pile up. */
    void whenRead(Runnable action) {
        if (open == 0) {
            action.run();
        } else {
            waiting = Optional.of(action);
        }
    }

    /** This question is on its way to the disk. */
    void save(Question question) {
        saved.put(question.id(), question);
    }

    /** A question is again what the list says, or soon will. */
    void forget() {
        saved.clear();
    }

    /** The question under this id as it will be; empty where the list has it so. */
    Optional<Question> find(String id) {
        return Optional.ofNullable(saved.get(id));
    }

    /** Ids of the questions on their way. */
    Set<String> ids() {
        return Set.copyOf(saved.keySet());
    }
}
