package org.xuegui.app;

import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.home.NextSteps;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.mastery.MasteryService;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.learning.records.RecordsService;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.review.fit.WeightFitting;
import org.xuegui.learning.search.SearchService;
import org.xuegui.learning.study.BookmarkService;
import org.xuegui.learning.study.CitationService;
import org.xuegui.learning.study.FlagService;
import org.xuegui.learning.study.StudyService;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.report.ScoreReportService;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.record.LearnerRecordService;
import org.xuegui.workspace.Backups;

/** What screens and commands work with, made once by {@link Wiring#services}. */
record Services(
        LearnerService learners,
        StudyService study,
        CitationService citations,
        BookmarkService bookmarks,
        FlagService flags,
        SearchService search,
        PracticeService practice,
        ReviewService reviews,
        WeightFitting weightFitting,
        ExaminationService examinations,
        ReadinessService readiness,
        MasteryService mastery,
        RecordsService records,
        NextSteps nextSteps,
        QuizLibrary library,
        QuizSetImport imports,
        QuizFormats formats,
        ScoreReportService scores,
        LearnerRecordService learnerRecords,
        ReportFiles reportFiles,
        Backups backups) {}
