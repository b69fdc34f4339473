package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.workspace.DataFolder;

class SqliteExamGoalRepositoryTest {

    @TempDir
    Path temp;

    @Test
    void aLearnerPreparesForOneExaminationAtATimeAndForNoneAfterGivingItUp() {
        String learner = TypicalLearners.JIA.id();
        try (Database database = Database.open(DataFolder.open(temp), TestData.CLOCK)) {
            SqliteLearnerRepository learners = new SqliteLearnerRepository(database);
            learners.save(TypicalLearners.JIA);
            SqliteExamGoalRepository goals = new SqliteExamGoalRepository(database);
            assertThat(goals.find(learner)).isEmpty();
            goals.save(learner, new ExamGoal("b1", LocalDate.of(2026, 12, 18)));
            ExamGoal other = new ExamGoal("b2", LocalDate.of(2027, 1, 8));
            goals.save(learner, other);
            assertThat(goals.find(learner)).contains(other);
            goals.remove(learner);
            assertThat(goals.find(learner)).isEmpty();
        }
    }
}
