package org.xuegui.learning.practice;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.study.StudyRepository;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperItem;
import org.xuegui.quiz.paper.ShownOrder;
import org.xuegui.regulation.PackRepository;

/** Starts and resumes practice. Keeps no state; call from a background thread. */
public final class PracticeService {

    /** Limit that takes all questions of a mode. */
    public static final int NO_LIMIT = 0;

    private final PackRepository packs;
    private final QuestionPools pools;
    private final SittingQuestions sittingQuestions;
    private final AttemptRepository attempts;
    private final StudyRepository study;
    private final ReviewService reviews;
    private final PracticeSettings settings;
    private final Supplier<Texts> texts;
    private final LongSupplier seeds;
    private final Clock clock;
    private final TopicTitles topics;
    private final PracticeTitles titles;

    /**
     * A service over these.
     *
     * @param texts the interface's texts, in which new sittings are called
     * @param seeds gives each sitting the seed of its random order
     * @param clock the PC's clock in its time zone
     */
    public PracticeService(
            PackRepository packs,
            QuestionPools pools,
            SittingQuestions sittingQuestions,
            AttemptRepository attempts,
            StudyRepository study,
            ReviewService reviews,
            PracticeSettings settings,
            Supplier<Texts> texts,
            LongSupplier seeds,
            Clock clock) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.pools = Objects.requireNonNull(pools, "pools");
        this.sittingQuestions = Objects.requireNonNull(sittingQuestions, "sittingQuestions");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.study = Objects.requireNonNull(study, "study");
        this.reviews = Objects.requireNonNull(reviews, "reviews");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.seeds = Objects.requireNonNull(seeds, "seeds");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.topics = new TopicTitles(packs, pools);
        this.titles = new PracticeTitles(topics, pools);
    }

    /** What the learner can practise, with how far they are. */
    public PracticeOffers offers(String learnerId) {
        QuestionPool pool = pools.current();
        Selection selection = selection(learnerId, pool);
        List<PracticeMode> modes = List.of(
                new PracticeMode.Due(),
                new PracticeMode.Sequential(Optional.empty()),
                new PracticeMode.RandomOrder(),
                new PracticeMode.Wrong(),
                new PracticeMode.Bookmarked(),
                new PracticeMode.NotYetDone());
        List<PracticeMode> byTopic = new ArrayList<>();
        packs.packs().forEach(pack -> pack.topics().forEach(topic -> {
            if (!pool.ofTopic(pack.id(), topic.id()).isEmpty()) {
                byTopic.add(new PracticeMode.ByTopic(pack.id(), topic.id()));
            }
        }));
        List<PracticeMode> bySet = pool.sets().stream()
                .filter(set -> set.total() > 0)
                .map(set -> (PracticeMode) new PracticeMode.BySet(set.id()))
                .toList();
        return new PracticeOffers(offers(modes, selection), offers(byTopic, selection), offers(bySet, selection));
    }

    private List<PracticeOffers.Offer> offers(List<PracticeMode> modes, Selection selection) {
        return modes.stream()
                .map(mode -> new PracticeOffers.Offer(
                        mode, titles.of(mode), selection.last().countsOf(selection.of(mode, new Random(0)))))
                .toList();
    }

    /** How many questions a practice in this mode would have without a limit. */
    public int count(String learnerId, PracticeMode mode) {
        return selection(learnerId, pools.current()).of(mode, new Random(0)).size();
    }

    /** What there is to do, in one look at the learner's answers. */
    public ToDo toDo(String learnerId) {
        Selection selection = selection(learnerId, pools.current());
        return new ToDo(
                selection.of(new PracticeMode.Wrong(), new Random(0)).size(),
                selection.of(new PracticeMode.NotYetDone(), new Random(0)).size(),
                selection.last().isEmpty());
    }

    /**
     * What there is to practise.
     *
     * @param wrong questions on the list of wrong ones
     * @param notYetDone questions never answered
     * @param isFirst whether the learner never answered any
     */
    public record ToDo(int wrong, int notYetDone, boolean isFirst) {}

    /** What a practice in this mode is called. */
    public Message titleOf(PracticeMode mode) {
        return titles.of(mode);
    }

    /** The learner's wrong questions, last wrong first; see {@link WrongList}. */
    public List<QuestionKey> wrongQuestions(String learnerId) {
        QuestionPool pool = pools.current();
        return selection(learnerId, pool).of(new PracticeMode.Wrong(), new Random(0)).stream()
                .map(StoredQuestion::key)
                .toList();
    }

    /**
     * Starts a practice, or a review for {@link PracticeMode.Due}; one of the same kind that is still open is ended,
     * its answers stay.
     *
     * @param limit the most questions to take; {@link #NO_LIMIT} or less for all
     * @throws UserFacingException if the mode has no questions
     */
    public PracticeSession start(String learnerId, PracticeMode mode, int limit) {
        long seed = seeds.getAsLong();
        Random random = new Random(seed);
        List<StoredQuestion> questions = selection(learnerId, pools.current()).of(mode, random).stream()
                .limit(limit > 0 ? limit : Long.MAX_VALUE)
                .toList();
        if (questions.isEmpty()) {
            throw new UserFacingException(Message.of("problem.nothing-to-practise"));
        }
        Instant now = clock.instant();
        AttemptKind kind = mode instanceof PracticeMode.Due ? AttemptKind.REVIEW : AttemptKind.PRACTICE;
        attempts.findOpen(learnerId, kind).ifPresent(open -> attempts.end(open.id(), now, open.usedTime()));
        List<PaperItem> items = questions.stream()
                .map(stored -> new PaperItem(
                        stored.key(),
                        stored.version(),
                        ShownOrder.of(stored.question(), random, true),
                        BigDecimal.ONE))
                .toList();
        Attempt attempt = new Attempt(
                UUID.randomUUID().toString(),
                learnerId,
                kind,
                texts.get().text(titles.of(mode)),
                PracticeModeCode.encode(mode),
                new Paper(Optional.empty(), seed, items, settings.markingRule().get()),
                now,
                clock.getZone().getRules().getOffset(now),
                Optional.empty(),
                Duration.ZERO,
                0);
        attempts.start(attempt);
        return new PracticeSession(attempt, questions, List.of(), attempts, topics, clock);
    }

    /** The learner's practice that can be resumed, if any. */
    public Optional<Attempt> findOpen(String learnerId) {
        return attempts.findOpen(learnerId, AttemptKind.PRACTICE);
    }

    /** Goes on with a practice: answers as they were, at the question shown last or the next unanswered one. */
    public PracticeSession resume(Attempt attempt) {
        return new PracticeSession(
                attempt,
                sittingQuestions.of(attempt.paper()),
                attempts.answers(attempt.id()),
                attempts,
                topics,
                clock);
    }

    /**
     * A finished practice or review as it was answered.
     *
     * @throws UserFacingException if there is none of this id any more
     */
    public PastPractice past(String attemptId) {
        Attempt attempt = attempts.find(attemptId)
                .orElseThrow(() -> new UserFacingException(Message.of("problem.no-such-practice")));
        List<StoredQuestion> questions = sittingQuestions.of(attempt.paper());
        List<Answer> rows = attempts.answers(attemptId);
        return new PastPractice(
                attempt,
                new PracticeSession(attempt, questions, rows, attempts, topics, clock).summary(),
                AnsweredQuestion.listOf(attempt, questions, rows).stream()
                        .filter(line -> line.mark().isPresent())
                        .toList());
    }

    private Selection selection(String learnerId, QuestionPool pool) {
        return new Selection(
                pool,
                attempts.answerRecords(learnerId),
                study.bookmarkedQuestions(learnerId),
                settings.rightInARow().getAsInt(),
                () -> reviews.due(learnerId).cards().stream().map(each -> each.card().key()).toList());
    }
}
