package org.xuegui.report;

import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.confusion.ConfusionService;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.home.NextSteps;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.marking.MarkingService;
import org.xuegui.learning.mastery.MasteryService;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.PracticeSettings;
import org.xuegui.learning.practice.Selections;
import org.xuegui.learning.practice.WrongListService;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.learning.records.RecordsService;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.study.StudyService;
import org.xuegui.learning.testing.ManualClock;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.CachedQuizSetRepository;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.regulation.CachedPackRepository;
import org.xuegui.report.record.LearnerRecordService;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteAttemptRepository;
import org.xuegui.store.SqliteBlueprintRepository;
import org.xuegui.store.SqliteCardRepository;
import org.xuegui.store.SqliteExamGoalRepository;
import org.xuegui.store.SqliteLearnerRepository;
import org.xuegui.store.SqlitePackRepository;
import org.xuegui.store.SqlitePracticeRepository;
import org.xuegui.store.SqliteMarkingRepository;
import org.xuegui.store.SqliteQuizSetRepository;
import org.xuegui.store.SqliteReviewSettingsRepository;
import org.xuegui.store.SqliteScoreRepository;
import org.xuegui.store.SqliteStudyRepository;
import org.xuegui.workspace.DataFolder;

/** Learners who practise and sit examinations on a real database, and the reports over it. */
public final class StoredLearning implements AutoCloseable {

    public final ManualClock clock = new ManualClock();
    public final Database database;
    public final LearnerService learners;
    public final PracticeService practice;
    public final WrongListService wrongList;
    public final ConfusionService confusion;
    public final ExaminationService examinations;
    public final MarkingService marking;
    public final ReviewService reviews;
    public final MasteryService mastery;
    public final SqliteAttemptRepository attempts;
    public final ScoreReportService reports;
    public final LearnerRecordService records;
    public final NextSteps nextSteps;

    /** A new database in this folder with the typical pack and one set. */
    public StoredLearning(Path folder) {
        database = Database.open(DataFolder.open(folder), clock);
        CachedPackRepository packs = new CachedPackRepository(new SqlitePackRepository(database));
        CachedQuizSetRepository quizSets = new CachedQuizSetRepository(new SqliteQuizSetRepository(database));
        attempts = new SqliteAttemptRepository(database);
        SqliteStudyRepository study = new SqliteStudyRepository(database);
        SqliteLearnerRepository learnerRepository = new SqliteLearnerRepository(database);
        QuestionPools pools = new QuestionPools(quizSets);
        SittingQuestions sittingQuestions = new SittingQuestions(quizSets);
        learners = new LearnerService(learnerRepository, () -> {});
        reviews = new ReviewService(attempts, pools, quizSets, new SqliteCardRepository(database),
                new SqliteReviewSettingsRepository(database), clock);
        SqlitePracticeRepository practised = new SqlitePracticeRepository(database);
        Selections selections =
                new Selections(pools, attempts, study, practised, reviews, PracticeSettings.DEFAULT);
        practice = new PracticeService(packs, pools, selections, sittingQuestions, attempts, PracticeSettings.DEFAULT,
                () -> Texts.in(Texts.CHINESE), () -> 7L, clock);
        confusion = new ConfusionService(
                packs, pools, quizSets, attempts, PracticeSettings.DEFAULT.rightInARow());
        wrongList = new WrongListService(
                selections, practised, attempts, sittingQuestions, new TopicTitles(packs, pools), clock);
        examinations = new ExaminationService(new SqliteBlueprintRepository(database), attempts, pools,
                sittingQuestions, learnerRepository, new TopicTitles(packs, pools), () -> 7L, clock, clock.nanoTime());
        marking = new MarkingService(new SqliteMarkingRepository(database), quizSets, clock);
        reports = new ScoreReportService(
                new SqliteScoreRepository(database), learnerRepository, packs, clock, "0.1.0");
        RecordsService ownRecords = new RecordsService(packs, attempts, study, clock);
        mastery = new MasteryService(packs, attempts, pools, reviews);
        records = new LearnerRecordService(ownRecords, mastery, packs, clock, "0.1.0");
        nextSteps = new NextSteps(
                new StudyService(packs, study, pools), practice, confusion, reviews, examinations,
                new ReadinessService(new SqliteExamGoalRepository(database),
                        new SqliteBlueprintRepository(database), pools, reviews, clock),
                mastery, ownRecords, attempts);
        packs.save(TypicalPack.pack(), "hash");
        load(quizSets);
    }

    private static void load(CachedQuizSetRepository quizSets) {
        QuizSet set = new QuizSet("reporting-set", "请示报告题库", TypicalPack.ID, TypicalPack.REPORTING, List.of(
                question("r1").topic(TypicalPack.REPORTING).cites("D01").stem("=1+1 是多少？").single(),
                question("r2").topic(TypicalPack.REPORTING).cites("D02").single(),
                question("r3").topic(TypicalPack.REPORTING).cites("D01", "D02").single(),
                question("r4").topic(TypicalPack.REPORTING).cites("D02").multiple(),
                question("r5").topic(TypicalPack.REPORTING).cites("D02").shortAnswer()));
        quizSets.applyLoad(new QuizSetChange(
                List.of(new QuizSetChange.SetChange(set, List.of("r1", "r2", "r3", "r4", "r5"), Set.of(), Set.of())), "", ""));
    }

    /** Sits an examination of a minute: the first questions are answered right, then wrong ones, the rest not. */
    public void sit(Learner learner, Blueprint blueprint, int right, int wrong) {
        ExaminationSession session = examinations.start(learner.id(), blueprint);
        for (int position = 0; position < right + wrong; position++) {
            session.respond(position, new Response.Chosen(Set.of(position < right ? "a" : "b")));
        }
        for (int second = 0; second < 60; second++) {
            clock.advance(Duration.ofSeconds(1));
            session.tick();
        }
        session.handIn();
    }

    /** Practises the first questions of the set and finishes. */
    public void practise(Learner learner, int right, int wrong) {
        PracticeSession session = practice.start(
                learner.id(), new PracticeMode.Sequential(Optional.empty()), PracticeService.NO_LIMIT);
        for (int i = 0; i < right + wrong; i++) {
            Response key = KeyResponse.of(session.question(session.position()).question());
            session.confirm(i < right ? key : new Response.None(), Optional.empty(), Duration.ofSeconds(30));
            session.findNextUnanswered().ifPresent(session::goTo);
        }
        clock.advance(Duration.ofMinutes(1));
        session.finish();
    }

    @Override
    public void close() {
        database.close();
    }
}
