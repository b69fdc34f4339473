package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.workspace.DataFolder;

class SqliteLearnerRepositoryTest {

    @TempDir
    Path temp;

    private Database database;
    private SqliteLearnerRepository learners;

    @BeforeEach
    void openADatabase() {
        database = Database.open(DataFolder.open(temp), TestData.CLOCK);
        learners = new SqliteLearnerRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void learnersComeInTheOrderTheyWereAdded() {
        List<Learner> added = List.of(TypicalLearners.YI, TypicalLearners.BING, TypicalLearners.JIA);
        added.forEach(learners::save);
        assertThat(learners.learners()).isEqualTo(added);
    }

    @Test
    void renamingKeepsThePlaceAndTheId() {
        learners.save(TypicalLearners.JIA);
        learners.save(TypicalLearners.YI);
        Learner renamed = new Learner(TypicalLearners.JIA.id(), "新名字", Optional.empty());
        learners.save(renamed);
        assertThat(learners.learners()).containsExactly(renamed, TypicalLearners.YI);
        assertThat(learners.find(renamed.id())).contains(renamed);
    }

    @Test
    void unknownLearnerIsNotFound() {
        assertThat(learners.find("nobody")).isEmpty();
    }

    @Test
    void unitsComeByNameAndAreAddedOnce() {
        Unit second = new Unit("u2", "乙单位");
        Unit first = new Unit("u1", "一单位");
        learners.save(new Learner("l1", "甲", Optional.of(second)));
        learners.save(new Learner("l2", "乙", Optional.of(first)));
        learners.save(new Learner("l3", "丙", Optional.of(second)));
        assertThat(learners.units()).containsExactly(first, second);
    }

    @Test
    void deletingTakesAllThatBelongsToTheLearnerAndNothingElse() {
        Question[] questions = TestData.questions(2);
        new SqliteQuizSetRepository(database).applyLoad(TestData.load("a.yaml", TestData.SET, questions));
        SqliteAttemptRepository attempts = new SqliteAttemptRepository(database);
        SqliteStudyRepository study = new SqliteStudyRepository(database);
        for (Learner learner : List.of(TypicalLearners.JIA, TypicalLearners.YI)) {
            String attempt = "sitting of " + learner.id();
            learners.save(learner);
            attempts.start(TestData.attempt(attempt, learner.id(), AttemptKind.PRACTICE, TestData.NOW,
                    TestData.paper(Optional.empty(), questions)));
            attempts.append(TestData.answer(attempt, 0, 0), Duration.ZERO);
            study.saveNote(learner.id(), "pack", "point", "笔记");
            study.flagQuestion(learner.id(), new QuestionKey(TestData.SET, "q-1"), "v", "");
        }
        learners.delete(TypicalLearners.JIA.id());
        assertThat(learners.learners()).containsExactly(TypicalLearners.YI);
        for (String table : List.of("attempt", "attempt_clock", "answer", "note", "question_flag")) {
            assertThat(count(table)).as(table).isOne();
        }
        assertThat(count("attempt_item")).isEqualTo(2);
    }

    private int count(String table) {
        return database.reader().read(handle ->
                handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
    }

    @Test
    void deletedLearnersNameIsGoneFromTheFile() throws Exception {
        String name = "Zhanghua-whose-name-must-go";
        learners.save(new Learner("l1", name, Optional.empty()));
        learners.delete("l1");
        database.close();
        assertThat(Files.readString(temp.resolve("xuegui.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain(name);
    }

    @Test
    void extraTimeIsKeptWithTheLearner() {
        learners.save(new Learner("l1", "甲", Optional.empty(), 25));
        assertThat(learners.find("l1").orElseThrow().extraTimePercent()).isEqualTo(25);
        learners.save(new Learner("l1", "甲", Optional.empty()));
        assertThat(learners.learners()).filteredOn(learner -> learner.id().equals("l1"))
                .extracting(Learner::extraTimePercent).containsExactly(0);
    }
}
