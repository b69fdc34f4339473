package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.ChangeKind;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetChange.SetChange;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.workspace.DataFolder;

class SqliteQuizSetRepositoryTest {

    private static final String SET = TestData.SET;
    private static final Question[] THREE = TestData.questions(3);
    private static final Question CHANGED = TypicalQuestions.single("q-2", "改写后的第 2 题", 1, "甲", "乙", "丙");

    @TempDir
    Path temp;

    private Database database;
    private SqliteQuizSetRepository sets;

    @BeforeEach
    void openADatabase() {
        database = Database.open(DataFolder.open(temp), TestData.CLOCK);
        sets = new SqliteQuizSetRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private static QuizSetChange change(List<Question> questions, List<String> order, String... retired) {
        QuizSet set = new QuizSet(SET, "改名的题库", "typical-pack", "reporting", questions);
        return new QuizSetChange(List.of(new SetChange(set, order, Set.of(retired), Set.of("b.yaml"))), "b.yaml", "");
    }

    private List<String> idsInUse() {
        return sets.questionsOf(SET).stream().map(stored -> stored.key().questionId()).toList();
    }

    @Test
    void everyTypeIsReadBackAsItWasLoaded() {
        Question[] all = TypicalQuestions.ALL.toArray(Question[]::new);
        sets.applyLoad(TestData.load("a.yaml", SET, all));
        assertThat(sets.findSet(SET)).contains(
                new QuizSet(SET, "题库 " + SET, "typical-pack", "meetings", TypicalQuestions.ALL));
        assertThat(sets.questionsOf(SET)).extracting(StoredQuestion::question).isEqualTo(TypicalQuestions.ALL);
        StoredQuestion single = new StoredQuestion(new QuestionKey(SET, "s-1"),
                QuestionJson.version(TypicalQuestions.SINGLE), TypicalQuestions.SINGLE);
        assertThat(sets.findQuestion(single.key())).contains(single);
        assertThat(sets.allQuestions()).hasSize(7).contains(single);
    }

    @Test
    void summaryCountsQuestionsInUseByType() {
        sets.applyLoad(TestData.load("a.yaml", SET, THREE[0], THREE[1], TypicalQuestions.TRUE_FALSE));
        sets.applyLoad(TestData.shipped("hash", TestData.load("", "a-shipped-set", TypicalQuestions.FILL)));
        sets.applyLoad(change(List.of(), List.of("q-2", "t-1"), "q-1"));
        assertThat(sets.summaries()).containsExactly(
                new QuizSetSummary(SET, "改名的题库", "typical-pack", "reporting",
                        Map.of(QuestionType.SINGLE, 1, QuestionType.TRUE_FALSE, 1), TestData.NOW, false),
                new QuizSetSummary("a-shipped-set", "题库 a-shipped-set", "typical-pack", "meetings",
                        Map.of(QuestionType.FILL, 1), TestData.NOW, true));
    }

    @Test
    void setsFollowTheTopicsOfTheirPackAndThenTheirTitles() {
        new SqlitePackRepository(database).save(TypicalPack.pack(), "hash");
        for (QuizSet set : List.of(
                new QuizSet("b", "丙", "", "", List.of(THREE[0])),
                new QuizSet("a", "乙", "", "", List.of(THREE[0])),
                new QuizSet("d", "甲", TypicalPack.ID, TypicalPack.REPORTING, List.of(THREE[0], THREE[1])),
                new QuizSet("c", "丁", TypicalPack.ID, TypicalPack.DUTIES, List.of(THREE[0])))) {
            List<String> order = set.questions().stream().map(Question::id).toList();
            SetChange change = new SetChange(set, order, Set.of(), Set.of());
            sets.applyLoad(new QuizSetChange(List.of(change), "", ""));
        }

        assertThat(sets.summaries()).extracting(QuizSetSummary::id).containsExactly("c", "d", "b", "a");
        assertThat(sets.allQuestions()).extracting(stored -> stored.key().setId() + stored.key().questionId())
                .containsExactly("cq-1", "dq-1", "dq-2", "bq-1", "aq-1");
    }

    @Test
    void unknownIsEmpty() {
        assertThat(sets.questionsOf("none")).isEmpty();
        assertThat(sets.findSet("none")).isEmpty();
        assertThat(sets.findQuestion(new QuestionKey("none", "none"))).isEmpty();
        assertThat(sets.findVersions(List.of("0".repeat(64)))).isEmpty();
        assertThat(sets.findShippedHash("none")).isEmpty();
        assertThat(sets.findLastLoad()).isEmpty();
    }

    @Test
    void updateChangesOrderAndVersionsAndKeepsTheOldOnes() {
        sets.applyLoad(TestData.load("a.yaml", SET, THREE));
        Question added = TestData.questions(4)[3];
        sets.applyLoad(change(List.of(CHANGED, added), List.of("q-4", "q-3", "q-2"), "q-1"));
        assertThat(sets.questionsOf(SET)).extracting(StoredQuestion::question)
                .containsExactly(added, THREE[2], CHANGED);
        String old = QuestionJson.version(THREE[1]);
        assertThat(sets.findVersions(List.of(old, QuestionJson.version(THREE[0]))))
                .isEqualTo(Map.of(old, THREE[1], QuestionJson.version(THREE[0]), THREE[0]));
    }

    @Test
    void undoBringsBackWhatWasThere() {
        sets.applyLoad(TestData.load("a.yaml", SET, THREE));
        QuizSetSummary before = sets.summaries().get(0);
        List<StoredQuestion> questions = sets.questionsOf(SET);
        String load = sets.applyLoad(
                change(List.of(CHANGED, TestData.questions(4)[3]), List.of("q-4", "q-3", "q-2"), "q-1"));
        sets.undoLoad(load);
        assertThat(sets.summaries()).containsExactly(before);
        assertThat(sets.questionsOf(SET)).isEqualTo(questions);
        sets.undoLoad(load);
        assertThat(sets.questionsOf(SET)).as("undone only once").isEqualTo(questions);
    }

    @Test
    void undoOfANewSetTakesItOutOfUseAndItCanComeBack() {
        String load = sets.applyLoad(TestData.load("a.yaml", SET, THREE));
        sets.undoLoad(load);
        assertThat(sets.summaries()).isEmpty();
        assertThat(sets.allQuestions()).isEmpty();
        assertThat(sets.findSetLoadedFrom("a.yaml")).isEmpty();
        sets.applyLoad(TestData.load("a.yaml", SET, THREE[2]));
        assertThat(idsInUse()).containsExactly("q-3");
    }

    @Test
    void lastLoadIsTheTrainersAndStandsUntilUndone() {
        String first = sets.applyLoad(TestData.load("a.yaml", SET, THREE));
        String second = sets.applyLoad(TestData.load("b.yaml", "other", THREE[0]));
        sets.applyLoad(TestData.shipped("hash", TestData.load("", "shipped", THREE[0])));
        assertThat(sets.findLastLoad()).contains(
                new LoadRecord(second, TestData.NOW, ChangeKind.LOAD, "b.yaml", List.of("题库 other")));
        sets.undoLoad(second);
        assertThat(sets.findLastLoad()).map(LoadRecord::id).contains(first);
        sets.undoLoad(first);
        assertThat(sets.findLastLoad()).isEmpty();
    }

    @Test
    void loadBelowALaterOneOfTheSameSetCannotBeUndone() {
        String first = sets.applyLoad(TestData.load("a.yaml", SET, THREE));
        String second = sets.applyLoad(TestData.load("a.yaml", SET, THREE[0]));
        assertThatThrownBy(() -> sets.undoLoad(first)).isInstanceOf(UserFacingException.class);
        assertThat(idsInUse()).containsExactly("q-1");
        sets.undoLoad(second);
        sets.undoLoad(first);
        assertThat(idsInUse()).isEmpty();
    }

    @Test
    void severalSetsAreOneLoadAndOneUndo() {
        QuizSetChange a = TestData.load("a.yaml", "set-a", THREE[0]);
        QuizSetChange b = TestData.load("a.yaml", "set-b", THREE[0], THREE[1]);
        String load = sets.applyLoad(
                new QuizSetChange(List.of(a.sets().get(0), b.sets().get(0)), "two.yaml", ""));
        assertThat(sets.findLastLoad()).map(LoadRecord::setTitles).contains(List.of("题库 set-a", "题库 set-b"));
        assertThat(sets.allQuestions()).hasSize(3);
        sets.undoLoad(load);
        assertThat(sets.allQuestions()).isEmpty();
    }

    @Test
    void loadThatFailsChangesNothing() {
        sets.applyLoad(TestData.load("a.yaml", SET, THREE));
        assertThatThrownBy(() -> sets.applyLoad(change(List.of(CHANGED), List.of("q-2", "unknown"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sets.questionsOf(SET)).extracting(StoredQuestion::question).containsExactly(THREE);
        assertThat(sets.findLastLoad()).map(LoadRecord::fileName).contains("a.yaml");
    }

    @Test
    void retiredSetIsOutOfUseUntilUndone() {
        sets.applyLoad(TestData.load("a.yaml", SET, THREE));
        List<QuizSetSummary> before = sets.summaries();
        sets.retireSet(SET);
        sets.retireSet(SET);
        sets.retireSet("unknown");
        assertThat(sets.summaries()).isEmpty();
        assertThat(sets.findSet(SET)).isEmpty();
        assertThat(sets.findQuestion(new QuestionKey(SET, "q-1"))).isEmpty();
        LoadRecord retirement = sets.findLastLoad().orElseThrow();
        assertThat(retirement.kind()).isEqualTo(ChangeKind.SET_RETIRED);
        sets.undoLoad(retirement.id());
        assertThat(sets.summaries()).isEqualTo(before);
        assertThat(idsInUse()).containsExactly("q-1", "q-2", "q-3");
    }

    @Test
    void shippedSetKeepsItsHashUnderATrainersLoad() {
        sets.applyLoad(TestData.shipped("hash 1", TestData.load("", SET, THREE)));
        sets.applyLoad(TestData.load("a.yaml", SET, THREE[0]));
        assertThat(sets.findShippedHash(SET)).contains("hash 1");
        sets.applyLoad(TestData.shipped("hash 2", TestData.load("", SET, THREE)));
        assertThat(sets.findShippedHash(SET)).contains("hash 2");
    }

    @Test
    void updateOfARetiredShippedSetDoesNotBringItBack() {
        sets.applyLoad(TestData.shipped("hash 1", TestData.load("", SET, THREE)));
        sets.retireSet(SET);
        sets.applyLoad(TestData.shipped("hash 2", TestData.load("", SET, THREE)));
        assertThat(sets.summaries()).isEmpty();
        assertThat(sets.findShippedHash(SET)).contains("hash 2");
    }

    @Test
    void setIsKnownByTheFileItCameFromLast() {
        sets.applyLoad(TestData.load("题库.yaml", "set-a", THREE[0]));
        sets.applyLoad(TestData.load("题库.yaml", "set-b", THREE[0]));
        sets.applyLoad(TestData.load("other.yaml", "set-c", THREE[0]));
        assertThat(sets.findSetLoadedFrom("题库.yaml")).contains("set-b");
        assertThat(sets.findSetLoadedFrom("")).isEmpty();
    }

    @Test
    void historyKeepsItsVersionsThroughUpdateUndoAndRetirement() {
        String load = sets.applyLoad(TestData.load("a.yaml", SET, THREE));
        new SqliteLearnerRepository(database).save(TypicalLearners.JIA);
        new SqliteAttemptRepository(database).start(TestData.attempt("t", TypicalLearners.JIA.id(),
                AttemptKind.PRACTICE, TestData.NOW, TestData.paper(Optional.empty(), THREE)));
        sets.undoLoad(load);
        List<String> versions = List.of(THREE).stream().map(QuestionJson::version).toList();
        assertThat(sets.findVersions(versions)).hasSize(3);
    }

    @Test
    void manyQuestionsAreOneShortLoad() {
        Question[] many = TestData.questions(2000);
        sets.applyLoad(TestData.load("many.yaml", SET, many));
        assertThat(sets.allQuestions()).extracting(StoredQuestion::question).containsExactly(many);
    }
}
