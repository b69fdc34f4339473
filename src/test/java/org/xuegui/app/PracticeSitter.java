package org.xuegui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.Take;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.store.Database;
import org.xuegui.workspace.DataFolder;

/**
 * A program of its own, to be killed: goes on with the open practice of a learner, gives the key to one question after
 * another and takes every fourth answer back to give it again; begins anew when all is answered. Says the sitting and
 * the position of each answer that is stored, and of each that is taken back.
 */
public final class PracticeSitter {

    private static final int TAKEN_BACK = 4;

    private PracticeSitter() {}

    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        PracticeService practice = service(folder, Database.open(folder, Clock.systemUTC()));
        while (true) {
            PracticeSession session = practice.findOpen(arguments[1])
                    .map(practice::resume)
                    .orElseGet(() -> start(practice, arguments[1]));
            answerAll(session);
            session.finish();
        }
    }

    /** Practice over the folder's open database. */
    static PracticeService service(DataFolder folder, Database database) {
        return StoredServices.over(folder, database, Clock.systemUTC()).practice();
    }

    /** Begins the practice that is answered: forty questions in order. */
    static PracticeSession start(PracticeService practice, String learnerId) {
        return practice.start(learnerId, new PracticeMode.Sequential(Optional.empty()), new Take(40, false));
    }

    private static void answerAll(PracticeSession session) {
        boolean wasTakenBack = false;
        while (session.countAnswered() < session.size()) {
            int position = session.position();
            session.confirm(KeyResponse.of(session.question(position).question()), Optional.empty(),
                    Duration.ofSeconds(2));
            say("answered", session, position);
            if (position % TAKEN_BACK == 0 && !wasTakenBack) {
                session.undo();
                say("undone", session, position);
                wasTakenBack = true;
            } else {
                wasTakenBack = false;
                session.findNextUnanswered().ifPresent(session::goTo);
            }
        }
    }

    private static void say(String what, PracticeSession session, int position) {
        System.out.println(what + ' ' + session.attempt().id() + ' ' + position);
        System.out.flush();
    }
}
