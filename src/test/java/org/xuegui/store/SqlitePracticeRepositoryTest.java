package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.practice.RecitePlace;
import org.xuegui.learning.practice.WrongListChoice;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.workspace.DataFolder;

class SqlitePracticeRepositoryTest {

    private static final String JIA = TypicalLearners.JIA.id();
    private static final String YI = TypicalLearners.YI.id();
    private static final QuestionKey ONE = new QuestionKey("set", "one");
    private static final QuestionKey TWO = new QuestionKey("set", "two");

    @TempDir
    Path temp;

    private Database database;
    private SqlitePracticeRepository practice;

    @BeforeEach
    void openADatabaseWithTwoLearners() {
        database = Database.open(DataFolder.open(temp), TestData.CLOCK);
        SqliteLearnerRepository learners = new SqliteLearnerRepository(database);
        learners.save(TypicalLearners.JIA);
        learners.save(TypicalLearners.YI);
        practice = new SqlitePracticeRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void decisionsComeBackInTheirOrderAndOfOneLearner() {
        WrongListChoice off = new WrongListChoice(ONE, true, TestData.NOW);
        WrongListChoice back = new WrongListChoice(ONE, false, TestData.NOW);
        practice.append(JIA, off);
        practice.append(JIA, back);
        practice.append(YI, off);
        assertThat(practice.wrongListChoices(JIA)).containsExactly(off, back);
        assertThat(practice.wrongListChoices(YI)).containsExactly(off);
    }

    @Test
    void theLastPlaceOfEachModeIsKept() {
        RecitePlace first = new RecitePlace(ONE, 0, TestData.NOW);
        RecitePlace second = new RecitePlace(TWO, 1, TestData.NOW.plusSeconds(5));
        practice.saveRecitePlace(JIA, "WRONG", first);
        practice.saveRecitePlace(JIA, "SEQUENTIAL", first);
        practice.saveRecitePlace(JIA, "WRONG", second);
        assertThat(practice.recitePlaces(JIA)).hasSize(2).containsEntry("WRONG", second).containsEntry("SEQUENTIAL", first);
        assertThat(practice.recitePlaces(YI)).isEmpty();
    }

    @Test
    void whatADeletedLearnerDecidedIsDeletedToo() {
        practice.append(JIA, new WrongListChoice(ONE, true, TestData.NOW));
        practice.saveRecitePlace(JIA, "WRONG", new RecitePlace(ONE, 0, TestData.NOW));
        new SqliteLearnerRepository(database).delete(JIA);
        assertThat(practice.wrongListChoices(JIA)).isEmpty();
        assertThat(practice.recitePlaces(JIA)).isEmpty();
    }
}
