package org.xuegui.ui.trainer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.xuegui.base.text.Texts;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.learning.marking.MarkingService;
import org.xuegui.learning.study.FlagService;
import org.xuegui.quiz.CachedQuizSetRepository;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.QuizFileReader;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ShippedContent;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.regulation.CachedPackRepository;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.report.ScoreReportService;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.paper.PaperPrinting;
import org.xuegui.report.pdf.PdfFile;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteAttemptRepository;
import org.xuegui.store.SqliteBlueprintRepository;
import org.xuegui.store.SqliteLearnerRepository;
import org.xuegui.store.SqlitePackRepository;
import org.xuegui.store.SqliteQuizSetRepository;
import org.xuegui.store.SqliteScoreRepository;
import org.xuegui.store.SqliteMarkingRepository;
import org.xuegui.store.SqliteStudyRepository;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Passcode;

/** The trainer's services over a real database in a folder of its own, with the shipped content. */
public final class TrainerFixture implements AutoCloseable {

    /** Half past nine in the morning in Hangzhou. */
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZoneId.of("Asia/Shanghai"));

    public final DataFolder folder;
    public final Database database;
    public final CachedQuizSetRepository sets;
    public final CachedPackRepository packs;
    public final QuizLibrary library;
    public final QuizFormats formats = new QuizFileFormats();
    public final QuizSetImport loading;
    public final ExaminationService examinations;
    public final MarkingService marking;
    public final LearnerService learners;
    public final FlagService flags;
    public final ScoreReportService scores;
    public final ReportFiles reportFiles = new ReportFiles(() -> Texts.in(Texts.CHINESE), PdfFile.LATIN);
    public final PaperPrinting papers;
    public final Passcode passcode;
    private final AtomicLong nanos = new AtomicLong();

    /** Services over a new database in this folder. */
    public TrainerFixture(Path path) {
        folder = DataFolder.open(path);
        database = Database.open(folder, CLOCK);
        sets = new CachedQuizSetRepository(new SqliteQuizSetRepository(database));
        packs = new CachedPackRepository(new SqlitePackRepository(database));
        ShippedContent.ofProgram().install(packs, formats, sets);
        QuestionPools pools = new QuestionPools(sets);
        SqliteAttemptRepository attempts = new SqliteAttemptRepository(database);
        SqliteLearnerRepository learnerRepository = new SqliteLearnerRepository(database);
        QuizFileReader files = new QuizFileReader(formats, packs::find);
        library = new QuizLibrary(sets, packs, id -> ShippedContent.ofProgram().findSet(id, files));
        loading = new QuizSetImport(files, sets);
        examinations = new ExaminationService(new SqliteBlueprintRepository(database), attempts, pools,
                new SittingQuestions(sets), learnerRepository, new TopicTitles(packs, pools), () -> 42L, CLOCK, nanos::get);
        marking = new MarkingService(new SqliteMarkingRepository(database), sets, CLOCK);
        learners = new LearnerService(
                learnerRepository, () -> database.backups().backupNow(Backup.Reason.DELETION));
        flags = new FlagService(new SqliteStudyRepository(database));
        scores = new ScoreReportService(new SqliteScoreRepository(database), learnerRepository, packs, CLOCK, "test");
        papers = new PaperPrinting(examinations, () -> Texts.in(Texts.CHINESE), PdfFile.LATIN, CLOCK, "test");
        passcode = new Passcode(folder.passcode(), CLOCK);
    }

    /** The services as the screen takes them. */
    public TrainerServices services() {
        return new TrainerServices(passcode, folder.passcode().toString(), () -> UsualRules.DEFAULT, library, formats,
                loading, examinations, marking, learners, scores, reportFiles, papers, flags);
    }

    /** The learner sits the examination: the first {@code right} questions right, the others empty; handed in. */
    public String sit(Learner learner, Blueprint blueprint, int right) {
        ExaminationSession session = examinations.start(learner.id(), blueprint);
        for (int position = 0; position < right; position++) {
            nanos.addAndGet(Duration.ofSeconds(3).toNanos());
            session.respond(position, KeyResponse.of(session.question(position).question()));
        }
        session.handIn();
        return session.attempt().id();
    }

    /** Ten single choices of ten marks, pass at 60; the learner sees the score only. */
    public static Blueprint blueprint() {
        return blueprint(Disclosure.SCORE_ONLY);
    }

    /** The same with another disclosure. */
    public static Blueprint blueprint(Disclosure disclosure) {
        return new Blueprint("00000000-0000-4000-8000-0000000000f1", "小测",
                List.of(new BlueprintRow(List.of(), List.of(), QuestionType.SINGLE, Optional.empty(), 10,
                        BigDecimal.TEN)),
                10, 60, true, true, false, MarkingRule.DEFAULT, disclosure);
    }

    @Override
    public void close() {
        database.close();
    }
}
