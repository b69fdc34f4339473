package org.xuegui.learning.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.LearnerDay;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuizSetRepository;

/** What learners remember and what is due. Call from a background thread. */
public final class ReviewService {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewService.class);

    private final AttemptRepository attempts;
    private final QuestionPools pools;
    private final QuizSetRepository quizSets;
    private final CardRepository cards;
    private final ReviewSettingsRepository settings;
    private final Clock clock;
    private final Object changing = new Object(); // a change rests on what was chosen before it

    /**
     * A service over these.
     *
     * @param cards where cards made once are kept
     * @param clock the PC's clock in its time zone
     */
    public ReviewService(
            AttemptRepository attempts,
            QuestionPools pools,
            QuizSetRepository quizSets,
            CardRepository cards,
            ReviewSettingsRepository settings,
            Clock clock) {
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.pools = Objects.requireNonNull(pools, "pools");
        this.quizSets = Objects.requireNonNull(quizSets, "quizSets");
        this.cards = Objects.requireNonNull(cards, "cards");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** How the learner reviews. */
    public ReviewSettings settings(String learnerId) {
        List<ReviewSettings.Since> timeline = settings.timeline(learnerId);
        return timeline.isEmpty() ? ReviewSettings.DEFAULT : timeline.get(timeline.size() - 1).settings();
    }

    /** Changes how the learner reviews from now on: days chosen before stay. Without an effect if nothing changes. */
    public ReviewSettings change(String learnerId, UnaryOperator<ReviewSettings> change) {
        synchronized (changing) {
            ReviewSettings before = settings(learnerId);
            ReviewSettings wanted = change.apply(before);
            if (!wanted.equals(before)) {
                settings.append(learnerId, new ReviewSettings.Since(clock.instant(), wanted));
            }
            return wanted;
        }
    }

    /** Remembers that weights were fitted; the learner reviews with them from now on if they foretell better. */
    public void keep(String learnerId, WeightsTrial trial, Weights fitted) {
        synchronized (changing) {
            Optional<ReviewSettings.Since> kept = Optional.of(settings(learnerId).withWeights(fitted))
                    .filter(wanted -> trial.isKept())
                    .map(wanted -> new ReviewSettings.Since(clock.instant(), wanted));
            settings.append(learnerId, trial, kept);
        }
    }

    /**
     * The learner's cards of questions in use. A question changed in type, choices or key since it was answered is none
     * until it is answered anew.
     */
    public Deck deck(String learnerId) {
        BiPredicate<String, String> isMaterialChange = new MaterialChanges(quizSets);
        return new Deck(inUse(cards(learnerId, isMaterialChange), isMaterialChange), settings(learnerId));
    }

    /** What the learner is to review now. */
    public DueList due(String learnerId) {
        return DueList.of(deck(learnerId), clock.instant(), clock.getZone());
    }

    /** How all questions in use that have a card are remembered now. */
    public List<DueCard> memory(String learnerId) {
        Deck deck = deck(learnerId);
        return deck.cards().values().stream()
                .map(card -> DueCard.of(card, deck.fsrs(), clock.instant(), clock.getZone()))
                .toList();
    }

    /** How these questions are remembered now; those without a card are absent. */
    public Map<QuestionKey, DueCard> memoryOf(String learnerId, Collection<QuestionKey> keys) {
        Deck deck = deck(learnerId);
        Map<QuestionKey, DueCard> found = new LinkedHashMap<>();
        for (QuestionKey key : keys) {
            deck.find(key).ifPresent(card ->
                    found.put(key, DueCard.of(card, deck.fsrs(), clock.instant(), clock.getZone())));
        }
        return found;
    }

    /**
     * What a desired retention would cost the learner over the next 60 days, by simulation over the cards there are;
     * the same each time for the same cards. Takes time.
     *
     * @param retention the desired retention, 0.70 … 0.97
     * @throws org.xuegui.base.task.CancelledException if it was cancelled
     */
    public Workload workload(String learnerId, double retention, Progress progress) {
        LocalDate today = LearnerDay.of(clock.instant(), clock.getZone());
        return WorkloadSimulation.of(deck(learnerId), retention, today, progress);
    }

    /** The reviews that counted, one list for each memory begun, oldest first. */
    public List<List<Review>> histories(String learnerId) {
        return replay(learnerId, new MaterialChanges(quizSets)).histories();
    }

    /** The learner's deck and what made it, of the same answers and settings. */
    public Remembered remembered(String learnerId) {
        BiPredicate<String, String> isMaterialChange = new MaterialChanges(quizSets);
        Replay replay = replay(learnerId, isMaterialChange);
        Deck deck = new Deck(inUse(List.copyOf(replay.cards().values()), isMaterialChange), replay.settings());
        Map<QuestionKey, List<Review>> made = replay.reviewsByQuestion();
        made.keySet().retainAll(deck.cards().keySet());
        return new Remembered(deck, made);
    }

    private List<Card> cards(String learnerId, BiPredicate<String, String> isMaterialChange) {
        CardRepository.Stored stored = cards.find(learnerId);
        if (stored.isCurrent()) {
            return stored.cards();
        }
        List<Card> made = new ArrayList<>(replay(learnerId, isMaterialChange).cards().values());
        try {
            cards.save(learnerId, made, stored.changes());
        } catch (UserFacingException full) {
            LOG.warn("The cards are made anew each time until the disk takes them", full);
        }
        return made;
    }

    private Replay replay(String learnerId, BiPredicate<String, String> isMaterialChange) {
        return Replay.of(attempts.answerRecords(learnerId), settings.timeline(learnerId), isMaterialChange);
    }

    private Map<QuestionKey, Card> inUse(List<Card> all, BiPredicate<String, String> isMaterialChange) {
        QuestionPool pool = pools.current();
        Map<QuestionKey, Card> kept = new LinkedHashMap<>();
        all.forEach(card -> pool.find(card.key())
                .filter(stored -> !isMaterialChange.test(card.version(), stored.version()))
                .ifPresent(stored -> kept.put(card.key(), card)));
        return kept;
    }
}
