package org.xuegui.ui.trainer;

import java.util.function.Supplier;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.marking.MarkingService;
import org.xuegui.learning.study.FlagService;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.report.ScoreReportService;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.paper.PaperPrinting;
import org.xuegui.workspace.Passcode;

/**
 * What 培训管理 works with.
 *
 * @param passcode the passcode in front of it
 * @param passcodeFile where its hash is kept, for whoever forgot it
 * @param usualRules what a new examination is usually marked and disclosed by
 * @param library the quiz sets
 * @param formats the file formats of quiz sets
 * @param loading loads quiz files
 * @param examinations blueprints and results of examinations
 * @param marking written answers and their marking
 * @param learners the learners
 * @param reports score reports
 * @param reportFiles writes score reports to files
 * @param papers prints papers of examinations
 * @param flags reports of bad questions
 */
public record TrainerServices(
        Passcode passcode,
        String passcodeFile,
        Supplier<UsualRules> usualRules,
        QuizLibrary library,
        QuizFormats formats,
        QuizSetImport loading,
        ExaminationService examinations,
        MarkingService marking,
        LearnerService learners,
        ScoreReportService reports,
        ReportFiles reportFiles,
        PaperPrinting papers,
        FlagService flags) {}
