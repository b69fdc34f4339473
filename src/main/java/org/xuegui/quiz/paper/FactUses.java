package org.xuegui.quiz.paper;

import java.util.HashMap;
import java.util.Map;
import org.xuegui.quiz.StoredQuestion;

/** How often each fact is asked by the questions drawn so far. */
final class FactUses {

    private final Map<String, Integer> uses = new HashMap<>();

    /** How often the facts of a question are asked already. */
    int of(StoredQuestion question) {
        return question.question().cites().stream().distinct().mapToInt(fact -> uses.getOrDefault(fact, 0)).sum();
    }

    void add(StoredQuestion question) {
        count(question, 1);
    }

    void remove(StoredQuestion question) {
        count(question, -1);
    }

    private void count(StoredQuestion question, int change) {
        question.question().cites().stream().distinct().forEach(fact -> uses.merge(fact, change, Integer::sum));
    }
}
