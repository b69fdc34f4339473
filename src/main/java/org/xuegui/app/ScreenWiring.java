package org.xuegui.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.paper.PaperPrinting;
import org.xuegui.report.pdf.InstalledFaces;
import org.xuegui.ui.exam.ExamScreen;
import org.xuegui.ui.exam.ExamServices;
import org.xuegui.ui.exam.RunningExamination;
import org.xuegui.ui.home.HomeScreen;
import org.xuegui.ui.practice.KeptHabits;
import org.xuegui.ui.practice.PracticeScreen;
import org.xuegui.ui.practice.PracticeServices;
import org.xuegui.ui.practice.WrongListServices;
import org.xuegui.ui.records.RecordsController;
import org.xuegui.ui.records.RecordsServices;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.settings.SettingsScreen;
import org.xuegui.ui.settings.SettingsServices;
import org.xuegui.ui.shell.Screens;
import org.xuegui.ui.study.StudyController;
import org.xuegui.ui.task.ToolkitTimers;
import org.xuegui.ui.trainer.TrainerScreen;
import org.xuegui.ui.trainer.TrainerServices;
import org.xuegui.workspace.Passcode;
import org.xuegui.workspace.Settings;

/** Makes each screen at its first visit, with the services it needs. */
final class ScreenWiring implements Screens {

    private final ScreenContext context;
    private final Services services;
    private final Opening opening;
    private final RunningExamination running;
    private final Passcode passcode;
    private final Consumer<Settings> onSettings;
    private final Consumer<Path> openFolder;

    ScreenWiring(
            ScreenContext context,
            Services services,
            Opening opening,
            RunningExamination running,
            Consumer<Settings> onSettings,
            Consumer<Path> openFolder) {
        this.context = context;
        this.services = services;
        this.opening = opening;
        this.running = running;
        this.passcode = new Passcode(opening.folder().passcode(), context.clock());
        this.onSettings = onSettings;
        this.openFolder = openFolder;
    }

    @Override
    public Screen make(Place place) {
        return switch (place) {
            case HOME -> new HomeScreen(
                    context, services.study(), services.nextSteps(), services.readiness());
            case STUDY -> new StudyController(context, services.study(), new ToolkitTimers());
            case PRACTICE -> new PracticeScreen(context, new PracticeServices(
                    services.practice(), services.recitations(),
                    new WrongListServices(services.wrongList(), services.reportFiles(), Version.text()),
                    services.confusion(), services.reviews(), services.weightFitting(), services.study(),
                    services.bookmarks(), services.flags(), services.citations(), new KeptHabits(
                            () -> opening.settings().get().practice(),
                            habits -> opening.settings().change(old -> old.withPractice(habits)))));
            case EXAM -> new ExamScreen(
                    context,
                    new ExamServices(
                            services.examinations(), services.study(), services.citations(), services.readiness(),
                            this::usualRules),
                    running,
                    new ToolkitTimers());
            case RECORDS -> new RecordsController(context, new RecordsServices(
                    services.records(), services.mastery(), services.study(), services.learnerRecords(),
                    services.reportFiles()));
            case TRAINER -> trainer();
            case SETTINGS -> settings();
        };
    }

    private Screen trainer() {
        return new TrainerScreen(context, new TrainerServices(
                passcode, opening.folder().passcode().toString(), this::usualRules, services.library(),
                services.formats(), services.imports(), services.examinations(), services.marking(),
                services.learners(),
                services.scores(), new ReportFiles(context::texts), papers(),
                services.flags()));
    }

    private PaperPrinting papers() {
        return new PaperPrinting(
                services.examinations(), context::texts, InstalledFaces.ofThisPc(), context.clock(), Version.text());
    }

    private UsualRules usualRules() {
        return Wiring.usualRules(opening.settings().get());
    }

    private Screen settings() {
        return new SettingsScreen(context, new SettingsServices(
                opening.settings(), passcode, opening.folder(), services.backups(), services.reviews(),
                services.weightFitting(), onSettings, openFolder,
                Version.text()));
    }
}
