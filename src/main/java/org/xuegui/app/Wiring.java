package org.xuegui.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuegui.base.text.Texts;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.confusion.ConfusionService;
import org.xuegui.learning.exam.DefaultBlueprints;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.home.NextSteps;
import org.xuegui.learning.learner.LearnerRepository;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.marking.MarkingService;
import org.xuegui.learning.mastery.MasteryService;
import org.xuegui.learning.practice.PracticeRepository;
import org.xuegui.learning.practice.PracticeService;
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
import org.xuegui.learning.review.ReviewSettingsRepository;
import org.xuegui.learning.review.fit.WeightFitting;
import org.xuegui.learning.search.SearchService;
import org.xuegui.learning.study.BookmarkService;
import org.xuegui.learning.study.CitationService;
import org.xuegui.learning.study.FlagService;
import org.xuegui.learning.study.StudyRepository;
import org.xuegui.learning.study.StudyService;
import org.xuegui.quiz.CachedQuizSetRepository;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.QuizFileReader;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ShippedContent;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.BlueprintRepository;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.regulation.CachedPackRepository;
import org.xuegui.regulation.PackRepository;
import org.xuegui.report.ScoreReportService;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.record.LearnerRecordService;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteAttemptRepository;
import org.xuegui.store.SqliteBlueprintRepository;
import org.xuegui.store.SqliteCardRepository;
import org.xuegui.store.SqliteExamGoalRepository;
import org.xuegui.store.SqliteLearnerRepository;
import org.xuegui.store.SqliteMarkingRepository;
import org.xuegui.store.SqlitePackRepository;
import org.xuegui.store.SqlitePracticeRepository;
import org.xuegui.store.SqliteQuizSetRepository;
import org.xuegui.store.SqliteReviewSettingsRepository;
import org.xuegui.store.SqliteScoreRepository;
import org.xuegui.store.SqliteStudyRepository;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.CurrentSettings;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Settings;
import org.xuegui.ui.practice.PracticeLength;
import org.xuegui.workspace.SettingsFile;

/** Puts the rooms together by hand, in reading order: repositories, then services. Screens follow in {@link Window}. */
final class Wiring {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private Wiring() {}

    /** The services over an open database, in which the shipped content is installed first. */
    static Services services(Database database, CurrentSettings settings, Clock clock) {
        PackRepository packs = new CachedPackRepository(new SqlitePackRepository(database));
        QuizSetRepository quizSets = new CachedQuizSetRepository(new SqliteQuizSetRepository(database));
        AttemptRepository attempts = new SqliteAttemptRepository(database);
        StudyRepository studied = new SqliteStudyRepository(database);

        QuizFormats formats = new QuizFileFormats();
        QuizFileReader files = new QuizFileReader(formats, packs::find);
        ShippedContent.ofProgram().install(packs, formats, quizSets).problems()
                .forEach(problem -> LOG.error("Shipped content is not installed: {}", problem));

        QuestionPools pools = new QuestionPools(quizSets);
        SittingQuestions sittingQuestions = new SittingQuestions(quizSets);
        TopicTitles topicTitles = new TopicTitles(packs, pools);
        SecureRandom random = new SecureRandom();
        LongSupplier seeds = random::nextLong;
        Supplier<Texts> texts = () -> Texts.in(settings.get().language().locale());
        PracticeSettings practiceSettings =
                new PracticeSettings(() -> usualRules(settings.get()).markingRule(), () -> settings.get().rightsInARow());

        BlueprintRepository blueprints = new SqliteBlueprintRepository(database);
        DefaultBlueprints defaults = new DefaultBlueprints(blueprints, texts.get());
        packs.packs().forEach(pack -> defaults.install(pack, pools));

        StudyService study = new StudyService(packs, studied, pools);
        ReviewSettingsRepository reviewSettings = new SqliteReviewSettingsRepository(database);
        ReviewService reviews = new ReviewService(
                attempts, pools, quizSets, new SqliteCardRepository(database), reviewSettings, clock);
        ConfusionService confusion =
                new ConfusionService(packs, pools, quizSets, attempts, practiceSettings.rightInARow());
        PracticeRepository practised = new SqlitePracticeRepository(database);
        Selections selections =
                new Selections(pools, attempts, studied, practised, reviews, practiceSettings);
        PracticeService practice = new PracticeService(
                packs, pools, selections, sittingQuestions, attempts, practiceSettings, texts, seeds, clock);
        LearnerRepository learners = new SqliteLearnerRepository(database);
        ExaminationService examinations = new ExaminationService(
                blueprints, attempts, pools, sittingQuestions, learners, topicTitles, seeds, clock, System::nanoTime);
        ReadinessService readiness = new ReadinessService(
                new SqliteExamGoalRepository(database), blueprints, pools, reviews, clock);
        MasteryService mastery = new MasteryService(packs, attempts, pools, reviews);
        RecordsService records = new RecordsService(packs, attempts, studied, clock);
        Runnable backup = () -> database.backups().backupNow(Backup.Reason.DELETION);
        return new Services(
                new LearnerService(learners, backup),
                study,
                new CitationService(packs, pools),
                new BookmarkService(studied),
                new FlagService(studied),
                new SearchService(packs, studied, pools),
                practice,
                new RecitationService(selections, practised, new PracticeTitles(topicTitles, pools), clock),
                confusion,
                new WrongListService(selections, practised, attempts, sittingQuestions, topicTitles, clock),
                reviews,
                new WeightFitting(reviews, reviewSettings, clock, System::nanoTime),
                examinations,
                new MarkingService(new SqliteMarkingRepository(database), quizSets, clock),
                readiness,
                mastery,
                records,
                new NextSteps(
                        study, practice, confusion, reviews, examinations, readiness, mastery, records, attempts),
                new QuizLibrary(quizSets, packs, id -> ShippedContent.ofProgram().findSet(id, files)),
                new QuizSetImport(files, quizSets),
                formats,
                new ScoreReportService(
                        new SqliteScoreRepository(database), learners, packs, clock, Version.text()),
                new LearnerRecordService(records, mastery, packs, clock, Version.text()),
                new ReportFiles(texts),
                database.backups());
    }

    /** How papers are usually marked and disclosed. */
    static UsualRules usualRules(Settings settings) {
        return UsualRules.named(settings.multipleRule(), settings.orderingRule(), settings.disclosure());
    }

    /** The settings kept in this folder; where only some words may stand, those this program knows. */
    static SettingsFile settingsFile(DataFolder folder) {
        return new SettingsFile(folder.settings(), Map.of(
                "multipleRule", namesOf(MarkingRule.Multiple.values()),
                "orderingRule", namesOf(MarkingRule.Order.values()),
                "disclosure", namesOf(Disclosure.values()),
                "practiceLength", namesOf(PracticeLength.values())));
    }

    private static Set<String> namesOf(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
