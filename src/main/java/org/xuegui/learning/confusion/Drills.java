package org.xuegui.learning.confusion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.regulation.Confusable;

/**
 * Chooses the questions of drills: those about one side alone before those about both, those that offer what the other
 * side is called before others, those answered longest ago first, and none twice where another can be had.
 */
final class Drills {

    private final QuestionPool pool;
    private final Map<QuestionKey, Instant> lastAnswered = new HashMap<>();
    private final Set<QuestionKey> used = new HashSet<>();

    Drills(QuestionPool pool, List<AnswerRecord> answers) {
        this.pool = pool;
        answers.forEach(answer -> lastAnswered.put(answer.key(), answer.at()));
    }

    /** Drills of these pairs in their order; pairs without two questions are left out. */
    List<Drill> of(List<ConfusablePair> pairs, int most) {
        List<Drill> drills = new ArrayList<>();
        for (ConfusablePair pair : pairs) {
            if (drills.size() < most) {
                of(pair).ifPresent(drills::add);
            }
        }
        return drills;
    }

    Optional<Drill> of(ConfusablePair pair) {
        Optional<QuestionKey> first = pick(pair, pair.first(), pair.second(), Optional.empty());
        Optional<QuestionKey> second = pick(pair, pair.second(), pair.first(), first);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        used.add(first.get());
        used.add(second.get());
        return Optional.of(new Drill(pair.packId(), pair.id(), first.get(), second.get()));
    }

    private Optional<QuestionKey> pick(
            ConfusablePair pair, Confusable.Side side, Confusable.Side other, Optional<QuestionKey> taken) {
        return pool.citing(pair.packId(), side.facts()).stream()
                .filter(question -> taken.isEmpty() || !question.key().equals(taken.get()))
                .filter(question -> !pair.isTellable() || pair.sideOf(question.question().cites()).isPresent()
                        && pair.sideOf(question.question().cites()).get() == side)
                .min(Comparator
                        .comparing((StoredQuestion question) -> used.contains(question.key()))
                        .thenComparing(question -> !offers(question, other))
                        .thenComparing(question -> lastAnswered.getOrDefault(question.key(), Instant.MIN)))
                .map(StoredQuestion::key);
    }

    private static boolean offers(StoredQuestion question, Confusable.Side other) {
        return ChoiceTexts.of(question.question()).stream().anyMatch(other.words()::contains);
    }
}
