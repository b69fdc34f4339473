package org.xuegui.learning.confusion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.ChosenAnswer;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.StudyPack;

/**
 * Which pairs a learner mixes up, and how to drill them. Keeps what it found last, until an answer or a question changes:
 * it is asked for on many pages. Call from a background thread.
 */
public final class ConfusionService {

    /** The most pairs of one drill. */
    public static final int MOST = 10;

    private final PackRepository packs;
    private final QuestionPools pools;
    private final QuizSetRepository quizSets;
    private final AttemptRepository attempts;
    private final IntSupplier rightInARow;
    private volatile Optional<Known> last = Optional.empty();

    /** What pairs rest on. Pool and packs are the very same objects while nothing changes. */
    private record Basis(
            String learnerId, long changes, QuestionPool pool, List<StudyPack> packs, int rightInARow) {

        boolean isStill(Basis now) {
            return learnerId.equals(now.learnerId) && changes == now.changes && pool == now.pool
                    && packs == now.packs && rightInARow == now.rightInARow;
        }
    }

    private record Known(Basis basis, List<MixedUp> pairs) {}

    /**
     * A service over these.
     *
     * @param rightInARow right answers in a row on both sides that tell a pair apart, as for wrong questions
     */
    public ConfusionService(
            PackRepository packs,
            QuestionPools pools,
            QuizSetRepository quizSets,
            AttemptRepository attempts,
            IntSupplier rightInARow) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.pools = Objects.requireNonNull(pools, "pools");
        this.quizSets = Objects.requireNonNull(quizSets, "quizSets");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.rightInARow = Objects.requireNonNull(rightInARow, "rightInARow");
    }

    /**
     * Every pair that questions can drill, as the learner stands with it: those mixed up most often and most lately
     * first, those not mixed up after them in the packs' order.
     */
    public List<MixedUp> pairs(String learnerId) {
        Basis now = new Basis(
                learnerId, attempts.changes(learnerId), pools.current(), packs.packs(), rightInARow.getAsInt());
        Optional<Known> known = last.filter(found -> found.basis().isStill(now));
        if (known.isEmpty()) {
            known = Optional.of(new Known(now, readPairs(now)));
            last = known;
        }
        return known.get().pairs();
    }

    private List<MixedUp> readPairs(Basis basis) {
        String learnerId = basis.learnerId();
        QuestionPool pool = basis.pool();
        List<AnswerRecord> answers = marked(learnerId);
        List<ChosenAnswer> chosen = attempts.chosenWrong(learnerId);
        Map<String, Question> versions =
                quizSets.findVersions(chosen.stream().map(ChosenAnswer::version).distinct().toList());
        List<MixedUp> found = new ArrayList<>();
        for (StudyPack pack : basis.packs()) {
            List<AnswerRecord> own = answers.stream()
                    .filter(answer -> isOf(pack, answer.key().setId(), pool))
                    .toList();
            List<WrongChoice> wrong = WrongChoice.of(
                    chosen.stream().filter(answer -> isOf(pack, answer.key().setId(), pool)).toList(), versions);
            FactHistory history = new FactHistory(own, wrong);
            List<ConfusablePair> pairs = new ArrayList<>(PackPairs.of(pack));
            pairs.addAll(new OwnPairs(pack, pool).of(wrong, List.copyOf(pairs)));
            pairs.stream()
                    .filter(pair -> new Drills(pool, List.of()).of(pair).isPresent())
                    .map(pair -> MixUps.of(pair, history, basis.rightInARow()))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(MixedUp::times).reversed()
                .thenComparing(Comparator.comparing(MixedUp::last).reversed())); // stable: else the packs' order
        return List.copyOf(found);
    }

    /** The pairs the learner mixes up now, worst first. */
    public List<MixedUp> mixedUp(String learnerId) {
        return pairs(learnerId).stream().filter(MixedUp::isNow).toList();
    }

    /** Drills of these pairs in their order, at most {@link #MOST}. */
    public List<Drill> drills(String learnerId, List<ConfusablePair> pairs) {
        return new Drills(pools.current(), attempts.answerRecords(learnerId)).of(pairs, MOST);
    }

    /** Drills of what the learner mixes up; where that is nothing, of the packs' pairs met least lately. */
    public List<Drill> drills(String learnerId) {
        List<MixedUp> all = pairs(learnerId);
        List<ConfusablePair> now = all.stream().filter(MixedUp::isNow).map(MixedUp::pair).toList();
        return drills(learnerId, now.isEmpty() ? all.stream().map(MixedUp::pair).toList() : now);
    }

    /** The pair of a drill, as long as it is still found. */
    public Optional<ConfusablePair> find(String learnerId, String packId, String pairId) {
        return pairs(learnerId).stream()
                .map(MixedUp::pair)
                .filter(pair -> pair.packId().equals(packId) && pair.id().equals(pairId))
                .findFirst();
    }

    /** The first pair of the packs that this response mixed up, if any. */
    public Optional<ConfusablePair> findMixedUpIn(StoredQuestion question, Response response) {
        if (!(response instanceof Response.Chosen chosen)) {
            return Optional.empty();
        }
        List<WrongChoice> wrong =
                WrongChoice.of(question.question(), chosen.choices(), Instant.EPOCH).toList();
        return pools.current().findPackOf(question.key().setId())
                .flatMap(packs::find)
                .stream()
                .flatMap(pack -> PackPairs.of(pack).stream())
                .filter(pair -> wrong.stream().anyMatch(pair::isMixedUpIn))
                .findFirst();
    }

    private List<AnswerRecord> marked(String learnerId) {
        return attempts.answerRecords(learnerId).stream().filter(answer -> !answer.isProvisional()).toList();
    }

    private static boolean isOf(StudyPack pack, String setId, QuestionPool pool) {
        return pool.findPackOf(setId).filter(pack.id()::equals).isPresent();
    }
}
