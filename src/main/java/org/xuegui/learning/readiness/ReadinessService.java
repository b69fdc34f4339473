package org.xuegui.learning.readiness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Message;
import org.xuegui.learning.attempt.LearnerDay;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.review.Deck;
import org.xuegui.learning.review.Remembered;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRepository;

/**
 * How ready learners are for the examinations they prepare for. The same answers give the same figures on the same day.
 * Call from a background thread.
 */
public final class ReadinessService {

    /** How many days ahead an examination can be prepared for: what is remembered later than that nobody foretells. */
    public static final int MOST_DAYS = 365;

    private static final int EXAMINATION_HOUR = 9;

    private final ExamGoalRepository goals;
    private final BlueprintRepository blueprints;
    private final QuestionPools pools;
    private final ReviewService reviews;
    private final Clock clock;

    /**
     * A service over these.
     *
     * @param clock the PC's clock in its time zone
     */
    public ReadinessService(
            ExamGoalRepository goals,
            BlueprintRepository blueprints,
            QuestionPools pools,
            ReviewService reviews,
            Clock clock) {
        this.goals = Objects.requireNonNull(goals, "goals");
        this.blueprints = Objects.requireNonNull(blueprints, "blueprints");
        this.pools = Objects.requireNonNull(pools, "pools");
        this.reviews = Objects.requireNonNull(reviews, "reviews");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** What came of the question how ready a learner is. */
    public sealed interface Answer {

        /** The figures. */
        record Ready(Readiness readiness) implements Answer {}

        /** No examination and day are set, or the examination is no longer in use. */
        record NoGoal() implements Answer {}

        /**
         * The questions in use cannot fill the examination's papers.
         *
         * @param goal what is prepared for
         * @param title the examination's title
         */
        record CannotBeDrawn(ExamGoal goal, String title) implements Answer {}

        /**
         * The day is more than {@value ReadinessService#MOST_DAYS} days away, as after the PC's clock was set back.
         *
         * @param title the examination's title
         */
        record TooFar(String title) implements Answer {}
    }

    /**
     * Whether one can prepare for it: its papers are drawn. What to learn first for a paper picked by hand would be the
     * paper itself.
     */
    public static boolean canBePreparedFor(Blueprint examination) {
        return !examination.isFixed();
    }

    /** The learner's goal, if one is set and its examination is still in use. */
    public Optional<ExamGoal> goal(String learnerId) {
        return goals.find(learnerId).filter(goal -> findBlueprint(goal).isPresent());
    }

    /**
     * Sets what the learner prepares for.
     *
     * @throws UserFacingException if the day is more than {@value #MOST_DAYS} days away
     */
    public void prepareFor(String learnerId, ExamGoal goal) {
        if (isTooFar(goal)) {
            throw new UserFacingException(Message.of("ready.goal.day.far", MOST_DAYS));
        }
        goals.save(learnerId, goal);
    }

    /** The learner prepares for nothing any more. */
    public void stopPreparing(String learnerId) {
        goals.remove(learnerId);
    }

    /**
     * An examination to come.
     *
     * @param title what it is called
     * @param days days left, 0 on the day itself
     */
    public record Coming(String title, long days) {}

    /** What the learner prepares for, until its day is over. */
    public Optional<Coming> findComing(String learnerId) {
        return goals.find(learnerId)
                .filter(goal -> daysUntil(goal) >= 0)
                .flatMap(goal -> findBlueprint(goal).map(each -> new Coming(each.title(), daysUntil(goal))));
    }

    /** Days from the learner's today until the goal's day; below 0 when it is over. */
    public long daysUntil(ExamGoal goal) {
        return ChronoUnit.DAYS.between(today(), goal.day());
    }

    /** The rules of the examination the learner prepares for, which an estimate rests on. */
    public Optional<Blueprint> findRules(String learnerId) {
        return goals.find(learnerId).flatMap(this::findBlueprint);
    }

    /** How many questions are in use, which an estimate rests on. */
    public int questionCount() {
        return pools.current().all().size();
    }

    /** What a question asks, as plain text; empty for one no longer in use. */
    public String stem(QuestionKey key) {
        return pools.current().find(key).map(stored -> stored.question().stem().plain()).orElse("");
    }

    private boolean isTooFar(ExamGoal goal) {
        return daysUntil(goal) > MOST_DAYS;
    }

    /**
     * How ready the learner is. Takes time.
     *
     * @throws org.xuegui.base.task.CancelledException if it was cancelled
     */
    public Answer readiness(String learnerId, Progress progress) {
        Optional<ExamGoal> goal = goals.find(learnerId);
        Optional<Blueprint> blueprint = goal.flatMap(this::findBlueprint);
        if (blueprint.isEmpty()) {
            return new Answer.NoGoal();
        }
        if (isTooFar(goal.get())) {
            return new Answer.TooFar(blueprint.get().title());
        }
        long seed = 31L * learnerId.hashCode() + today().toEpochDay();
        QuestionPool pool = pools.current();
        return SamplePapers.draw(blueprint.get(), pool.all(), seed, progress)
                .<Answer>map(papers -> new Answer.Ready(
                        readiness(learnerId, goal.get(), blueprint.get(), papers, pool, seed, progress)))
                .orElseGet(() -> new Answer.CannotBeDrawn(goal.get(), blueprint.get().title()));
    }

    private Optional<Blueprint> findBlueprint(ExamGoal goal) {
        return blueprints.blueprints().stream()
                .filter(ReadinessService::canBePreparedFor)
                .filter(each -> each.id().equals(goal.blueprintId()))
                .findFirst();
    }

    private Readiness readiness(
            String learnerId, ExamGoal goal, Blueprint blueprint, SamplePapers papers, QuestionPool pool, long seed,
            Progress progress) {
        Remembered remembered = reviews.remembered(learnerId);
        Deck deck = remembered.deck();
        Function<QuestionKey, Chance> chances = chances(pool, blueprint);
        LearnerFit fit = LearnerFit.of(histories(remembered, chances), deck.fsrs());
        Instant now = clock.instant();
        Instant examination = examination(goal, now);
        Map<QuestionKey, Double> meanMarks = papers.meanMarks();
        Preparation preparation = new Preparation(fit, chances, meanMarks, examination);
        StudyPlan plan = StudyPlan.make(
                preparation, today(), goal.day(), clock.getZone(), day -> capacity(deck.settings(), day),
                progress);
        List<Lift> lifts = StudyPlan.lifts(preparation, fit.recollections(), today(), clock.getZone()).toList();
        ScoreSimulation simulation = new ScoreSimulation(papers, fit, chances, seed, progress);
        return new Readiness(
                goal,
                blueprint,
                daysUntil(goal),
                simulation.run(key -> recall(fit.recollections(), key, fit, now)),
                simulation.run(key -> recall(fit.recollections(), key, fit, examination)),
                simulation.run(key -> recall(plan.memories(), key, fit, examination)),
                plan.days(),
                ShortestList.of(lifts, Math.max(1, capacity(deck.settings(), today()))),
                (int) meanMarks.keySet().stream().filter(fit.recollections()::containsKey).count(),
                meanMarks.size());
    }

    private static OptionalDouble recall(
            Map<QuestionKey, Recollection> memories, QuestionKey key, LearnerFit fit, Instant at) {
        Recollection memory = memories.get(key);
        return memory == null ? OptionalDouble.empty() : OptionalDouble.of(memory.recall(at, fit.fsrs()));
    }

    private static Map<QuestionKey, History> histories(
            Remembered remembered, Function<QuestionKey, Chance> chances) {
        Map<QuestionKey, History> histories = new LinkedHashMap<>();
        remembered.reviews().forEach((key, each) -> histories.put(key, new History(each, chances.apply(key))));
        return histories;
    }

    private static Function<QuestionKey, Chance> chances(QuestionPool pool, Blueprint blueprint) {
        Map<QuestionKey, Chance> known = new HashMap<>();
        return key -> known.computeIfAbsent(key, wanted -> pool.find(wanted)
                .map(stored -> Chance.of(stored.question(), blueprint.markingRule()))
                .orElse(Chance.NONE));
    }

    /** The usual hour of the day; on the day itself and afterwards it is now. */
    private Instant examination(ExamGoal goal, Instant now) {
        Instant usual = goal.day().atTime(EXAMINATION_HOUR, 0).atZone(clock.getZone()).toInstant();
        return usual.isBefore(now) ? now : usual;
    }

    private static int capacity(ReviewSettings settings, LocalDate day) {
        return (int) Math.round(settings.dailyCap() * settings.loadOf(day.getDayOfWeek()).share());
    }

    private LocalDate today() {
        return LearnerDay.of(clock.instant(), clock.getZone());
    }
}
