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
import java.util.Set;
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
import org.xuegui.learning.attempt.CountingAnswers;
import org.xuegui.learning.attempt.CountingAnswers;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperItem;
import org.xuegui.quiz.paper.ShownOrder;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.PackRepository;

/** Starts and resumes practice. Keeps no state; call from a background thread. */
public final class PracticeService {

    /** Limit that takes all questions of a mode. */
    public static final int NO_LIMIT = 0;

    private final PackRepository packs;
    private final QuestionPools pools;
    private final Selections selections;
    private final SittingQuestions sittingQuestions;
    private final AttemptRepository attempts;
    private final PracticeSettings settings;
    private final Supplier<Texts> texts;
    private final LongSupplier seeds;
    private final Clock clock;
    private final TopicTitles topics;
    private final PracticeTitles titles;

    /**
     * A service over these.
     *
     * @param selections what each learner can pick questions from
     * @param texts the interface's texts, in which new sittings are called
     * @param seeds gives each sitting the seed of its random order
     * @param clock the PC's clock in its time zone
     */
    public PracticeService(
            PackRepository packs,
            QuestionPools pools,
            Selections selections,
            SittingQuestions sittingQuestions,
            AttemptRepository attempts,
            PracticeSettings settings,
            Supplier<Texts> texts,
            LongSupplier seeds,
            Clock clock) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.pools = Objects.requireNonNull(pools, "pools");
        this.selections = Objects.requireNonNull(selections, "selections");
        this.sittingQuestions = Objects.requireNonNull(sittingQuestions, "sittingQuestions");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.seeds = Objects.requireNonNull(seeds, "seeds");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.topics = new TopicTitles(packs, pools);
        this.titles = new PracticeTitles(topics, pools);
    }

    /** What the learner can practise, with how far they are. */
    public PracticeOffers offers(String learnerId) {
        return offers(learnerId, false);
    }

    /** The same, without the questions already known where that is wanted and makes sense. */
    public PracticeOffers offers(String learnerId, boolean hidesKnown) {
        Selection selection = selections.of(learnerId);
        QuestionPool pool = selection.pool();
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
        return new PracticeOffers(
                offers(modes, selection, hidesKnown),
                offers(byTopic, selection, hidesKnown),
                offers(bySet, selection, hidesKnown),
                openPractices(learnerId));
    }

    private List<PracticeOffers.Offer> offers(List<PracticeMode> modes, Selection selection, boolean hidesKnown) {
        return modes.stream()
                .map(mode -> new PracticeOffers.Offer(
                        mode,
                        titles.of(mode),
                        selection.last().countsOf(selection.of(mode, new Random(0), hidesKnown))))
                .toList();
    }

    /** The facts that questions examine, in the packs' order. */
    public List<FactOffer> factOffers(String learnerId) {
        Selection selection = selections.of(learnerId);
        return packs.packs().stream()
                .flatMap(pack -> pack.facts().stream().map(fact -> new FactOffer(
                        pack.id(),
                        fact,
                        topics.titleOf(pack.id(), fact.topic()),
                        pack.findKeyPointOfFact(fact.id()).map(KeyPoint::title).orElse(""),
                        selection.last().countsOf(selection.pool().citing(pack.id(), List.of(fact.id()))))))
                .filter(offer -> offer.counts().total() > 0)
                .toList();
    }

    /** How many questions a practice in this mode would have without a limit. */
    public int count(String learnerId, PracticeMode mode) {
        return selections.of(learnerId).of(mode, new Random(0)).size();
    }

    /** What there is to do, in one look at the learner's answers. */
    public ToDo toDo(String learnerId) {
        Selection selection = selections.of(learnerId);
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
        return selections.of(learnerId).of(new PracticeMode.Wrong(), new Random(0)).stream()
                .map(StoredQuestion::key)
                .toList();
    }

    /** The same with a limit alone; {@link #NO_LIMIT} or less for all. */
    public PracticeSession start(String learnerId, PracticeMode mode, int limit) {
        return start(learnerId, mode, new Take(limit, false));
    }

    /**
     * Starts a practice, or a review for {@link PracticeMode.Due}. An open one of the same mode is ended, its answers
     * stay; those of other modes can be gone on with.
     *
     * @throws UserFacingException if the mode has no questions
     */
    public PracticeSession start(String learnerId, PracticeMode mode, Take take) {
        long seed = seeds.getAsLong();
        Random random = new Random(seed);
        List<StoredQuestion> questions = selections.of(learnerId).of(mode, random, take.hidesKnown()).stream()
                .limit(take.limit() > 0 ? take.limit() : Long.MAX_VALUE)
                .toList();
        if (questions.isEmpty()) {
            throw new UserFacingException(Message.of("problem.nothing-to-practise"));
        }
        Instant now = clock.instant();
        AttemptKind kind = mode instanceof PracticeMode.Due ? AttemptKind.REVIEW : AttemptKind.PRACTICE;
        String code = PracticeModeCode.encode(mode);
        attempts.openAttempts(learnerId, kind).stream()
                .filter(open -> PracticeModeCode.isSame(open.mode(), code))
                .forEach(open -> attempts.end(open.id(), now, open.usedTime()));
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
                code,
                new Paper(Optional.empty(), seed, items, settings.markingRule().get()),
                now,
                clock.getZone().getRules().getOffset(now),
                Optional.empty(),
                Duration.ZERO,
                0);
        attempts.start(attempt);
        return new PracticeSession(attempt, questions, List.of(), attempts, topics, clock);
    }

    /** The learner's practice answered in last that can be gone on with, if any. */
    public Optional<Attempt> findOpen(String learnerId) {
        return attempts.openAttempts(learnerId, AttemptKind.PRACTICE).stream().findFirst();
    }

    /** The learner's practice in this mode that can be gone on with and has questions left, if any. */
    public Optional<Attempt> findOpen(String learnerId, PracticeMode mode) {
        return openPractices(learnerId).stream()
                .filter(open -> open.isOf(mode) && open.isUnfinished())
                .map(OpenPractice::attempt)
                .findFirst();
    }

    /** The practices the learner can go on with, the one answered in last first. */
    public List<OpenPractice> openPractices(String learnerId) {
        return attempts.openAttempts(learnerId, AttemptKind.PRACTICE).stream()
                .map(open -> OpenPractice.of(open, CountingAnswers.of(attempts.answers(open.id()))))
                .toList();
    }

    /** Ends an open practice; its answers stay. */
    public void end(Attempt open) {
        attempts.end(open.id(), clock.instant(), open.usedTime());
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
        Set<Integer> confirmed = CountingAnswers.of(rows).keySet(); // one left empty was confirmed as not known
        return new PastPractice(
                attempt,
                new PracticeSession(attempt, questions, rows, attempts, topics, clock).summary(),
                AnsweredQuestion.listOf(attempt, questions, rows).stream()
                        .filter(line -> confirmed.contains(line.position()))
                        .toList());
    }
}
