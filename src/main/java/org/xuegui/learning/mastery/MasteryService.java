package org.xuegui.learning.mastery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.review.DueCard;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.StudyPack;

/**
 * 掌握程度: of a fact the share right of the last three answers on it, missing ones counting wrong, times the probability
 * that its questions are still recalled today; of a topic the mean of its facts. An answer counts for every fact its question cites; one a person still has to mark does not.
 * Keeps no state; call from a background thread.
 */
public final class MasteryService {

    private final PackRepository packs;
    private final AttemptRepository attempts;
    private final QuestionPools pools;
    private final ReviewService reviews;

    /** A service over these packs, answers, questions in use and what is remembered of them. */
    public MasteryService(
            PackRepository packs, AttemptRepository attempts, QuestionPools pools, ReviewService reviews) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.pools = Objects.requireNonNull(pools, "pools");
        this.reviews = Objects.requireNonNull(reviews, "reviews");
    }

    /** The answers on one fact. */
    private static final class Tally {
        private final Deque<Boolean> last = new ArrayDeque<>();
        private int answers;

        void add(boolean isRight) {
            answers++;
            last.addLast(isRight);
            if (last.size() > Mastery.ANSWERS) {
                last.removeFirst();
            }
        }
    }

    /**
     * The learner's mastery of a pack.
     *
     * @throws NoSuchElementException if there is no such pack
     */
    public Mastery mastery(String learnerId, String packId) {
        StudyPack pack = packs.find(packId).orElseThrow(() -> new NoSuchElementException("no pack " + packId));
        Map<String, Tally> tallies = tallies(pack, attempts.answerRecords(learnerId));
        List<DueCard> cards = reviews.memory(learnerId);
        List<Mastery.OfFact> facts = pack.facts().stream()
                .map(fact -> {
                    Tally tally = tallies.getOrDefault(fact.id(), new Tally());
                    int right = (int) tally.last.stream().filter(Boolean::booleanValue).count();
                    return new Mastery.OfFact(
                            fact, right, tally.last.size(), tally.answers, recall(pack.id(), fact.id(), cards));
                })
                .toList();
        List<Mastery.OfTopic> topics = pack.topics().stream()
                .map(topic -> {
                    List<Mastery.OfFact> own = facts.stream()
                            .filter(each -> each.fact().topic().equals(topic.id()))
                            .toList();
                    double mean = own.stream().mapToDouble(Mastery.OfFact::share).average().orElse(0);
                    return new Mastery.OfTopic(topic, mean, own.size());
                })
                .toList();
        return new Mastery(topics, facts);
    }

    private double recall(String packId, String factId, List<DueCard> cards) {
        Set<QuestionKey> keys = pools.current().citing(packId, List.of(factId)).stream()
                .map(StoredQuestion::key)
                .collect(Collectors.toSet());
        return cards.stream()
                .filter(each -> keys.contains(each.card().key()))
                .mapToDouble(each -> each.days() == 0 ? 1 : each.recall())
                .average()
                .orElse(1);
    }

    private Map<String, Tally> tallies(StudyPack pack, List<AnswerRecord> records) {
        QuestionPool pool = pools.current();
        Map<String, Tally> tallies = new HashMap<>();
        for (AnswerRecord answer : records) {
            if (!answer.isProvisional() && isAbout(pack, answer, pool)) {
                new LinkedHashSet<>(answer.cites()).forEach(fact ->
                        tallies.computeIfAbsent(fact, any -> new Tally()).add(answer.isFull()));
            }
        }
        return tallies;
    }

    /** Fact ids are unique within a pack only; of a set that is out of use the topic tells which pack is meant. */
    private static boolean isAbout(StudyPack pack, AnswerRecord answer, QuestionPool pool) {
        return pool.findPackOf(answer.key().setId())
                .map(pack.id()::equals)
                .orElseGet(() -> pack.findTopic(answer.topic()).isPresent());
    }
}
