package org.xuegui.learning.testing;

import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.confusion.ConfusionService;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.home.NextSteps;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.mastery.MasteryService;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.PracticeSettings;
import org.xuegui.learning.practice.PracticeTitles;
import org.xuegui.learning.practice.RecitationService;
import org.xuegui.learning.practice.Selections;
import org.xuegui.learning.practice.WrongListService;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.learning.records.RecordsService;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.review.fit.WeightFitting;
import org.xuegui.learning.search.SearchService;
import org.xuegui.learning.study.BookmarkService;
import org.xuegui.learning.study.CitationService;
import org.xuegui.learning.study.FlagService;
import org.xuegui.learning.study.StudyService;
import org.xuegui.quiz.CachedQuizSetRepository;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.Retakes;
import org.xuegui.regulation.CachedPackRepository;

/**
 * The whole of {@code learning} in memory: the typical pack, learners, and two sets: {@code duties-set} with one
 * question of each type about B01 and B02, {@code reporting-set} with three single choices about D01 and D02.
 */
public final class LearningFixture {

    /** 学员甲's id. */
    public static final String LEARNER = TypicalLearners.JIA.id();
    /** The pack's id. */
    public static final String PACK = TypicalPack.ID;

    public final ManualClock clock = new ManualClock();
    public final InMemoryQuizSets storedSets = new InMemoryQuizSets(dutiesSet(), reportingSet());
    public final CachedQuizSetRepository quizSets = new CachedQuizSetRepository(storedSets);
    public final CachedPackRepository packs = new CachedPackRepository(new InMemoryPacks(TypicalPack.pack()));
    public final InMemoryStudy studyRepository = new InMemoryStudy(clock);
    public final InMemoryAttempts attempts = new InMemoryAttempts(storedSets);
    public final InMemoryBlueprints blueprintRepository = new InMemoryBlueprints();
    public final InMemoryLearners learnerRepository = new InMemoryLearners(TypicalLearners.all());

    public final QuestionPools pools = new QuestionPools(quizSets);
    public final TopicTitles topicTitles = new TopicTitles(packs, pools);
    public final SittingQuestions sittingQuestions = new SittingQuestions(quizSets);
    public final LearnerService learners = new LearnerService(learnerRepository, () -> {});
    public final StudyService study = new StudyService(packs, studyRepository, pools);
    public final CitationService citations = new CitationService(packs, pools);
    public final BookmarkService bookmarks = new BookmarkService(studyRepository);
    public final FlagService flags = new FlagService(studyRepository);
    public final InMemoryReviewSettings reviewSettings = new InMemoryReviewSettings();
    public final ReviewService reviews = new ReviewService(
            attempts, pools, quizSets, new NoStoredCards(), reviewSettings, clock);
    public final WeightFitting weightFitting =
            new WeightFitting(reviews, reviewSettings, clock, System::nanoTime);
    public final InMemoryPractice practised = new InMemoryPractice();
    public final Selections selections = new Selections(
            pools, attempts, studyRepository, practised, reviews, PracticeSettings.DEFAULT);
    public final PracticeService practice = new PracticeService(
            packs, pools, selections, sittingQuestions, attempts, PracticeSettings.DEFAULT,
            () -> Texts.in(Texts.CHINESE), () -> 42L, clock);
    public final RecitationService recitations = new RecitationService(
            selections, practised, new PracticeTitles(topicTitles, pools), clock);
    public final ConfusionService confusion = new ConfusionService(
            packs, pools, quizSets, attempts, PracticeSettings.DEFAULT.rightInARow());
    public final WrongListService wrongList = new WrongListService(
            selections, practised, attempts, sittingQuestions, topicTitles, clock);
    public final ExaminationService examinations = new ExaminationService(
            blueprintRepository, attempts, pools, sittingQuestions, learnerRepository, topicTitles, () -> 42L, clock,
            clock.nanoTime());
    public final ReadinessService readiness = new ReadinessService(
            new InMemoryExamGoals(), blueprintRepository, pools, reviews, clock);
    public final MasteryService mastery = new MasteryService(packs, attempts, pools, reviews);
    public final SearchService search = new SearchService(packs, studyRepository, pools);
    public final RecordsService records = new RecordsService(packs, attempts, studyRepository, clock);
    public final NextSteps nextSteps = new NextSteps(
            study, practice, confusion, reviews, examinations, readiness, mastery, records, attempts);

    private static QuizSet dutiesSet() {
        return new QuizSet("duties-set", "领导职责题库", TypicalPack.ID, TypicalPack.DUTIES, List.of(
                question("q1").single(),
                question("q2").multiple(),
                question("q3").isTrue(),
                question("q4").fill(),
                question("q5").cites("B02").matching(),
                question("q6").cites("B02").ordering(),
                question("q7").cites("B01", "B02").shortAnswer()));
    }

    private static QuizSet reportingSet() {
        return new QuizSet("reporting-set", "请示报告题库", TypicalPack.ID, TypicalPack.REPORTING, List.of(
                question("r1").topic(TypicalPack.REPORTING).cites("D01").single(),
                question("r2").topic(TypicalPack.REPORTING).cites("D02").single(),
                question("r3").topic(TypicalPack.REPORTING).cites("D01", "D02").single()));
    }

    /** Three single choices of 10 marks in ten minutes, closed book, pass at 60. */
    public static Blueprint blueprint() {
        return blueprint(Disclosure.AFTER_HAND_IN);
    }

    /** The same with another disclosure. */
    public static Blueprint blueprint(Disclosure disclosure) {
        return blueprint(disclosure, Retakes.UNLIMITED);
    }

    /** The same with retake rules. */
    public static Blueprint blueprint(Retakes retakes) {
        return blueprint(Disclosure.AFTER_HAND_IN, retakes);
    }

    private static Blueprint blueprint(Disclosure disclosure, Retakes retakes) {
        return new Blueprint(
                "00000000-0000-4000-8000-0000000000e1",
                "请示报告小测",
                List.of(new BlueprintRow(
                        List.of(TypicalPack.REPORTING), List.of(), QuestionType.SINGLE, Optional.empty(), 3,
                        BigDecimal.TEN)),
                10,
                60,
                false,
                true,
                false,
                MarkingRule.DEFAULT,
                disclosure,
                retakes);
    }

    /** Answers the question shown, right or wrong, ten seconds after now, and goes to the next unanswered one. */
    public void answer(PracticeSession session, boolean isRight) {
        clock.advance(Duration.ofSeconds(10));
        Response key = KeyResponse.of(session.question(session.position()).question());
        session.confirm(isRight ? key : new Response.None(), Optional.empty(), Duration.ofSeconds(10));
        session.findNextUnanswered().ifPresent(session::goTo);
    }
}
