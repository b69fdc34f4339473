package org.xuegui.app;

import java.nio.file.Path;
import java.time.Clock;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.store.Database;
import org.xuegui.workspace.CurrentSettings;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Settings;
import org.xuegui.workspace.SettingsFile;

/**
 * A program of its own, to be killed: goes on with the open examination of a learner, gives the key to one question
 * after another and prints each position once its answer is stored, with the used time in milliseconds.
 */
public final class ExaminationSitter {

    private ExaminationSitter() {}

    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        Database database = Database.open(folder, Clock.systemUTC());
        ExaminationService examinations = services(folder, database).examinations();
        Attempt open = examinations.findOpen(arguments[1]).orElseThrow();
        ExaminationSession session = examinations.resume(open);
        while (true) {
            int position = session.unanswered().isEmpty() ? 0 : session.unanswered().get(0);
            session.show(position);
            session.tick();
            session.respond(position, KeyResponse.of(session.question(position).question()));
            System.out.println(position + " " + session.usedTime().toMillis());
            System.out.flush();
        }
    }

    static Services services(DataFolder folder, Database database) {
        return services(folder, database, Clock.systemUTC());
    }

    static Services services(DataFolder folder, Database database, Clock clock) {
        CurrentSettings settings = new CurrentSettings(new SettingsFile(folder.settings()), Settings.DEFAULT);
        return Wiring.services(database, settings, clock);
    }
}
