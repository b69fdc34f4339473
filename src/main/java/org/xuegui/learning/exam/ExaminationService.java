package org.xuegui.learning.exam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerRepository;
import org.xuegui.learning.learner.Unit;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRepository;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.FixedPaper;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperDrawing;
import org.xuegui.quiz.paper.Pick;

/** Blueprints, and examinations started, resumed and looked at. Keeps no state; call from a background thread. */
public final class ExaminationService {

    /** Types a trainer's blueprint can be composed of: all; short answers wait for the trainer's marks. */
    public static final List<QuestionType> TYPES = List.of(QuestionType.values());

    /** Types a learner can compose a paper of: all that need no person to mark them. */
    public static final List<QuestionType> SELF_MARKING_TYPES =
            TYPES.stream().filter(type -> type != QuestionType.SHORT).toList();

    private final BlueprintRepository blueprints;
    private final AttemptRepository attempts;
    private final QuestionPools pools;
    private final SittingQuestions sittingQuestions;
    private final LearnerRepository learners;
    private final TopicTitles titles;
    private final ResultSheet resultSheet;
    private final Releases releases;
    private final ClosedWindows closedWindows;
    private final LongSupplier seeds;
    private final Clock clock;
    private final LongSupplier nanoTime;

    /**
     * A service over these.
     *
     * @param seeds gives each paper the seed of its drawing, not to be guessed
     * @param clock the PC's clock in its time zone
     * @param nanoTime monotonic nanoseconds such as {@link System#nanoTime}
     */
    public ExaminationService(
            BlueprintRepository blueprints,
            AttemptRepository attempts,
            QuestionPools pools,
            SittingQuestions sittingQuestions,
            LearnerRepository learners,
            TopicTitles titles,
            LongSupplier seeds,
            Clock clock,
            LongSupplier nanoTime) {
        this.blueprints = Objects.requireNonNull(blueprints, "blueprints");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.pools = Objects.requireNonNull(pools, "pools");
        this.sittingQuestions = Objects.requireNonNull(sittingQuestions, "sittingQuestions");
        this.learners = Objects.requireNonNull(learners, "learners");
        this.titles = Objects.requireNonNull(titles, "titles");
        this.resultSheet = new ResultSheet(titles);
        this.seeds = Objects.requireNonNull(seeds, "seeds");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.nanoTime = Objects.requireNonNull(nanoTime, "nanoTime");
        this.releases = new Releases(attempts, clock);
        this.closedWindows = new ClosedWindows(attempts, clock);
    }

    /** Blueprints in use, in the order they were made. */
    public List<Blueprint> blueprints() {
        return blueprints.blueprints();
    }

    /** Those of them that are meant for this learner, whether open now or not. */
    public List<Blueprint> blueprintsFor(String learnerId) {
        Optional<String> unitId = learners.find(learnerId).flatMap(Learner::unit).map(Unit::id);
        return blueprints().stream()
                .filter(blueprint -> blueprint.sitting().admission().admits(learnerId, unitId))
                .toList();
    }

    /** Adds a blueprint, or replaces the one of the same id; papers drawn before keep their rules. */
    public void save(Blueprint blueprint) {
        blueprints.save(blueprint);
    }

    /** Takes a blueprint out of use. */
    public void retire(String blueprintId) {
        blueprints.retire(blueprintId);
    }

    /** The questions in use, in the order of their sets. */
    public List<StoredQuestion> questions() {
        return pools.current().all();
    }

    /** The sets a paper can be drawn from, by title. */
    public List<QuizSetSummary> sets() {
        return pools.current().sets();
    }

    /** The rows the questions in use cannot fill; empty where a paper can be drawn. */
    public List<RowLack> lacks(Blueprint blueprint) {
        return lacks(blueprint, PaperDrawing.shortages(blueprint, pools.current().all()));
    }

    private List<RowLack> lacks(Blueprint blueprint, List<PaperDrawing.Shortage> shortages) {
        return shortages.stream()
                .map(shortage -> {
                    BlueprintRow row = blueprint.rows().get(shortage.row());
                    return new RowLack(shortage.row() + 1, row, titles.sourcesOf(row), shortage.lacking());
                })
                .toList();
    }

    /**
     * Draws a paper and starts the examination.
     *
     * @throws UserFacingException if the learner has an open examination or may not sit this one again (yet), or the
     *     questions in use are too few
     */
    public ExaminationSession start(String learnerId, Blueprint blueprint) {
        closedWindows.handIn(attempts.openAttempts(learnerId, AttemptKind.EXAMINATION));
        findOpen(learnerId).ifPresent(open -> {
            throw new UserFacingException(Message.of("problem.examination-open", open.title()));
        });
        Standing standing = standing(learnerId, blueprint);
        standing.findRefusal(clock.getZone()).ifPresent(refusal -> {
            throw new UserFacingException(refusal);
        });
        Paper paper = draw(standing.blueprint());
        Instant now = clock.instant();
        Attempt attempt = new Attempt(
                UUID.randomUUID().toString(),
                learnerId,
                AttemptKind.EXAMINATION,
                blueprint.title(),
                "",
                paper,
                now,
                clock.getZone().getRules().getOffset(now),
                Optional.empty(),
                Duration.ZERO,
                0);
        attempts.start(attempt);
        return new ExaminationSession(
                attempt, sittingQuestions.of(paper), List.of(), attempts, clock, nanoTime);
    }

    /**
     * Draws a paper that is not sat in the program; nothing is kept of it.
     *
     * @throws UserFacingException if the questions in use are too few
     */
    public DrawnPaper drawToPrint(Blueprint blueprint) {
        Paper paper = draw(blueprint);
        return new DrawnPaper(blueprint, paper, sittingQuestions.of(paper));
    }

    /** Where the learner stands with the rules of this blueprint. */
    public Standing standing(String learnerId, Blueprint blueprint) {
        Optional<Learner> learner = learners.find(learnerId);
        int extraTime = learner.map(Learner::extraTimePercent).orElse(0);
        Optional<String> unitId = learner.flatMap(Learner::unit).map(Unit::id);
        boolean isMeant = blueprint.sitting().admission().admits(learnerId, unitId);
        Blueprint own = blueprint.withSitting(blueprint.sitting().withExtraTime(extraTime));
        return Standing.of(own, isMeant, attempts.endsOfSittings(learnerId, blueprint.id()), clock.instant());
    }

    /** The questions of a fixed paper in their order, with what became of each in its set; none of a drawn one. */
    public List<PickedQuestion> picks(Blueprint blueprint) {
        Map<String, Question> versions = sittingQuestions.versions(versions(blueprint));
        QuestionPool pool = pools.current();
        return IntStream.range(0, blueprint.isFixed() ? blueprint.rows().size() : 0)
                .mapToObj(i -> {
                    BlueprintRow row = blueprint.rows().get(i);
                    Pick pick = row.pick().orElseThrow();
                    StoredQuestion kept =
                            new StoredQuestion(pick.key(), pick.version(), versions.get(pick.version()));
                    return new PickedQuestion(i + 1, kept, pool.find(pick.key()), row.marksEach());
                })
                .toList();
    }

    private static List<String> versions(Blueprint blueprint) {
        return blueprint.rows().stream().flatMap(row -> row.pick().stream()).map(Pick::version).distinct().toList();
    }

    private Paper draw(Blueprint blueprint) {
        if (blueprint.isFixed()) {
            return FixedPaper.of(blueprint, sittingQuestions.versions(versions(blueprint)), seeds.getAsLong());
        }
        PaperDrawing.Result result = PaperDrawing.draw(blueprint, pools.current().all(), seeds.getAsLong());
        if (result instanceof PaperDrawing.Result.Drawn drawn) {
            return drawn.paper();
        }
        List<RowLack> lacks = lacks(blueprint, ((PaperDrawing.Result.TooFew) result).rows());
        throw new UserFacingException(
                Message.of("problem.too-few-questions", blueprint.title(), RowLack.text(lacks)));
    }

    /** The learner's examination that goes on, if any. */
    public Optional<Attempt> findOpen(String learnerId) {
        return attempts.findOpen(learnerId, AttemptKind.EXAMINATION);
    }

    /** The examinations of all learners that go on. */
    public List<Attempt> open() {
        return attempts.openAttempts(AttemptKind.EXAMINATION);
    }

    /** Whether the opening window of an examination that was left open is over. Quick: nothing is read. */
    public boolean isWindowOver(Attempt attempt) {
        return closedWindows.isOver(attempt);
    }

    /** Hands in examinations of all learners whose opening window ended while nobody sat them; returns them. */
    public List<Attempt> handInClosed() {
        return handInClosed(open());
    }

    /** Hands in those of these examinations, which nobody sits, whose opening window is over; returns them. */
    public List<Attempt> handInClosed(List<Attempt> leftOpen) {
        return closedWindows.handIn(leftOpen);
    }

    /**
     * Goes on with an examination after a restart of the program: answers as they were, used time of the last
     * checkpoint. Logged.
     *
     * @throws IllegalArgumentException if it was handed in
     */
    public ExaminationSession resume(Attempt attempt) {
        if (!attempt.isOpen()) {
            throw new IllegalArgumentException("attempt " + attempt.id() + " was handed in");
        }
        attempts.log(attempt.id(), resumed(attempt));
        return new ExaminationSession(
                attempt,
                sittingQuestions.of(attempt.paper()),
                attempts.answers(attempt.id()),
                attempts,
                clock,
                nanoTime);
    }

    /** How long the program was closed by the PC's clock; nothing where that was set back meanwhile. */
    private AttemptEvent resumed(Attempt attempt) {
        Instant now = clock.instant();
        Duration closed = attempts.findLastSaved(attempt.id())
                .map(saved -> Duration.between(saved, now))
                .filter(length -> !length.isNegative())
                .orElse(Duration.ZERO);
        return new AttemptEvent(now, AttemptEvent.Kind.RESUMED, closed);
    }

    /**
     * What the learner may see of a finished examination.
     *
     * @throws NoSuchElementException if there is no such examination or it goes on
     */
    public ExaminationResult result(String attemptId) {
        return result(attemptId, false);
    }

    /**
     * All of a finished examination, whatever its blueprint discloses to the learner: for the trainer only.
     *
     * @throws NoSuchElementException if there is no such examination or it goes on
     */
    public ExaminationResult fullResult(String attemptId) {
        return result(attemptId, true);
    }

    /** Handed-in examinations whose answers and explanations wait for the trainer's release. */
    public List<AwaitingRelease> awaitingRelease() {
        return releases.awaiting();
    }

    /** Lets learners see answers and explanations of these sittings; all or none of them. Logged. */
    public void release(List<String> attemptIds) {
        releases.release(attemptIds);
    }

    /** Takes a release back. Logged. */
    public void withdraw(List<String> attemptIds) {
        releases.withdraw(attemptIds);
    }

    private ExaminationResult result(String attemptId, boolean isForTrainer) {
        Attempt attempt = attempts.find(attemptId)
                .filter(found -> found.kind() == AttemptKind.EXAMINATION && !found.isOpen())
                .orElseThrow(() -> new NoSuchElementException("no finished examination " + attemptId));
        return resultSheet.of(
                attempt,
                sittingQuestions.of(attempt.paper()),
                attempts.answers(attemptId),
                attempts.comments(attemptId),
                attempts.events(attemptId),
                isForTrainer);
    }
}
