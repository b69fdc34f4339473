package org.xuegui.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.workspace.DataFolder;

/**
 * A program of its own, to be killed: goes on answering the open sitting of a data folder for ever and prints the
 * sequence of each answer once it is stored.
 */
public final class AnswerAppender {

    private AnswerAppender() {}

    public static void main(String[] arguments) {
        Database database = Database.open(DataFolder.open(Path.of(arguments[0])), Clock.systemUTC());
        SqliteAttemptRepository attempts = new SqliteAttemptRepository(database);
        Attempt attempt = attempts.findOpen(arguments[1], AttemptKind.PRACTICE).orElseThrow();
        int sequence = attempts.answers(attempt.id()).size();
        int questions = attempt.paper().items().size();
        while (true) {
            attempts.append(TestData.answer(attempt.id(), sequence % questions, sequence),
                    Duration.ofSeconds(sequence));
            System.out.println(sequence);
            System.out.flush();
            sequence++;
        }
    }
}
