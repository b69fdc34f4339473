package org.xuegui.ui.trainer;

import java.util.function.Supplier;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.study.FlagService;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.workspace.Passcode;
import org.xuegui.workspace.Settings;

/**
 * What 培训管理 works with.
 *
 * @param passcode the passcode in front of it
 * @param passcodeFile where its hash is kept, for whoever forgot it
 * @param settings what a new examination is usually marked and disclosed by
 * @param library the quiz sets
 * @param formats the file formats of quiz sets
 * @param examinations blueprints and results of examinations
 * @param learners the learners
 * @param flags reports of bad questions
 */
public record TrainerServices(
        Passcode passcode,
        String passcodeFile,
        Supplier<Settings> settings,
        QuizLibrary library,
        QuizFormats formats,
        ExaminationService examinations,
        LearnerService learners,
        FlagService flags) {}
