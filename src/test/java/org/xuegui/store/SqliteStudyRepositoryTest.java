package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.study.QuestionFlag;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.workspace.DataFolder;

class SqliteStudyRepositoryTest {

    private static final String JIA = TypicalLearners.JIA.id();
    private static final String YI = TypicalLearners.YI.id();
    private static final String PACK = "typical-pack";
    private static final QuestionKey FIRST = new QuestionKey("s", "q-1");
    private static final QuestionKey SECOND = new QuestionKey("s", "q-2");

    @TempDir
    Path temp;

    private Database database;
    private SqliteStudyRepository study;

    @BeforeEach
    void openADatabaseWithTwoLearners() {
        database = Database.open(DataFolder.open(temp), TestData.CLOCK);
        SqliteLearnerRepository learners = new SqliteLearnerRepository(database);
        learners.save(TypicalLearners.JIA);
        learners.save(TypicalLearners.YI);
        study = new SqliteStudyRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void readStateIsOfOneLearnerAndOnePack() {
        study.setRead(JIA, PACK, "kp-1", true);
        study.setRead(JIA, PACK, "kp-1", true);
        study.setRead(JIA, "other-pack", "kp-2", true);
        study.setRead(YI, PACK, "kp-3", true);
        assertThat(study.readPoints(JIA, PACK)).isEqualTo(Map.of("kp-1", TestData.NOW));
        study.setRead(JIA, PACK, "kp-1", false);
        assertThat(study.readPoints(JIA, PACK)).isEmpty();
        assertThat(study.readPoints(YI, PACK)).containsOnlyKeys("kp-3");
    }

    @Test
    void pointOpenedLastIsRemembered() {
        assertThat(study.lastOpened(JIA, PACK)).isEmpty();
        study.setLastOpened(JIA, PACK, "kp-1");
        study.setLastOpened(JIA, PACK, "kp-2");
        assertThat(study.lastOpened(JIA, PACK)).contains("kp-2");
        assertThat(study.lastOpened(YI, PACK)).isEmpty();
    }

    @Test
    void noteIsReplacedAndAnEmptyOneRemoved() {
        study.saveNote(JIA, PACK, "kp-1", "第一稿");
        study.saveNote(JIA, PACK, "kp-1", "第二稿\n'引号'");
        study.saveNote(JIA, PACK, "kp-2", "另一条");
        assertThat(study.findNote(JIA, PACK, "kp-1")).contains("第二稿\n'引号'");
        assertThat(study.notes(JIA, PACK)).isEqualTo(Map.of("kp-1", "第二稿\n'引号'", "kp-2", "另一条"));
        study.saveNote(JIA, PACK, "kp-1", "");
        assertThat(study.findNote(JIA, PACK, "kp-1")).isEmpty();
        assertThat(study.findNote(YI, PACK, "kp-2")).isEmpty();
    }

    @Test
    void bookmarksOfPointsComeAndGo() {
        study.setPointBookmark(JIA, PACK, "kp-1", true);
        study.setPointBookmark(JIA, PACK, "kp-2", true);
        study.setPointBookmark(JIA, PACK, "kp-2", true);
        study.setPointBookmark(JIA, PACK, "kp-1", false);
        assertThat(study.bookmarkedPoints(JIA, PACK)).containsExactly("kp-2");
        assertThat(study.bookmarkedPoints(YI, PACK)).isEmpty();
    }

    @Test
    void bookmarkedQuestionsComeNewestFirst() {
        study.setQuestionBookmark(JIA, FIRST, true);
        study.setQuestionBookmark(JIA, SECOND, true);
        study.setQuestionBookmark(JIA, FIRST, true);
        assertThat(study.bookmarkedQuestions(JIA)).containsExactly(SECOND, FIRST);
        study.setQuestionBookmark(JIA, SECOND, false);
        assertThat(study.bookmarkedQuestions(JIA)).containsExactly(FIRST);
    }

    @Test
    void flagsAreOpenUntilClosedAndNameTheLearner() {
        study.flagQuestion(JIA, FIRST, "v1", "答案有误");
        study.flagQuestion(YI, SECOND, "v2", "");
        assertThat(study.openFlags())
                .extracting(QuestionFlag::learnerName, QuestionFlag::key, QuestionFlag::version,
                        QuestionFlag::comment, QuestionFlag::at)
                .containsExactly(
                        tuple(
                                TypicalLearners.YI.name(), SECOND, "v2", "", TestData.NOW),
                        tuple(
                                TypicalLearners.JIA.name(), FIRST, "v1", "答案有误", TestData.NOW));
        study.closeFlag(study.openFlags().get(0).id());
        assertThat(study.openFlags()).extracting(QuestionFlag::key).containsExactly(FIRST);
    }
}
