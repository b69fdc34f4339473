package org.xuegui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.Response;

/**
 * A program of its own, to be killed: sits an examination in a data folder, answers the first question, ticks on for
 * 67 seconds of its clock, says how much time it used, and waits.
 */
public final class ExaminationSitter {

    /** Seconds of used time when it is killed. */
    static final int SECONDS = 67;

    private ExaminationSitter() {}

    public static void main(String[] arguments) throws IOException {
        StoredLearning stored = new StoredLearning(Path.of(arguments[0]));
        Learner learner = stored.learners.add("学员甲", "");
        ExaminationSession session = stored.examinations.start(learner.id(), LearningFixture.blueprint());
        session.respond(0, new Response.Chosen(Set.of("a")));
        session.setAside(1, true);
        session.show(2);
        for (int second = 0; second < SECONDS; second++) {
            stored.clock.advance(Duration.ofSeconds(1));
            session.tick();
        }
        System.out.println(session.usedTime().toSeconds());
        System.in.read();
    }
}
