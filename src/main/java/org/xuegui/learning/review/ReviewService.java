package org.xuegui.learning.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuizSetRepository;

/** What learners remember and what is due. Call from a background thread. */
public final class ReviewService {

    private final AttemptRepository attempts;
    private final QuestionPools pools;
    private final QuizSetRepository quizSets;

    /** A service over these answers and questions. */
    public ReviewService(AttemptRepository attempts, QuestionPools pools, QuizSetRepository quizSets) {
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.pools = Objects.requireNonNull(pools, "pools");
        this.quizSets = Objects.requireNonNull(quizSets, "quizSets");
    }

    /**
     * The learner's cards of questions in use. A question changed in type, choices or key since it was answered is none
     * until it is answered anew.
     */
    public Deck deck(String learnerId) {
        BiPredicate<String, String> isMaterialChange = new MaterialChanges(quizSets);
        Replay replay = Replay.of(attempts.answerRecords(learnerId), List.of(), isMaterialChange);
        return new Deck(inUse(replay.cards(), isMaterialChange), replay.settings());
    }

    private Map<QuestionKey, Card> inUse(Map<QuestionKey, Card> cards, BiPredicate<String, String> isMaterialChange) {
        QuestionPool pool = pools.current();
        Map<QuestionKey, Card> kept = new LinkedHashMap<>();
        cards.forEach((key, card) -> pool.find(key)
                .filter(stored -> !isMaterialChange.test(card.version(), stored.version()))
                .ifPresent(stored -> kept.put(key, card)));
        return kept;
    }
}
