package org.xuegui.quiz.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.ChangeKind;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.edit.QuizSetEditing.Destination;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteQuizSetRepository;
import org.xuegui.workspace.DataFolder;

class QuizSetEditingTest {

    private static final SetHead HEAD = new SetHead("安全题库", "typical-pack", "meetings");
    private static final Question ONE = TypicalQuestions.single("q-1", "谁召集？", 0, "甲", "乙");
    private static final Question TWO = TypicalQuestions.single("q-2", "多久一次？", 1, "每年", "每月");

    @TempDir
    Path temp;

    private Database database;
    private QuizSetRepository sets;
    private QuizSetEditing editing;
    private String set;

    @BeforeEach
    void makeASetOfTwo() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);
        database = Database.open(DataFolder.open(temp), clock);
        sets = new SqliteQuizSetRepository(database);
        editing = new QuizSetEditing(sets);
        set = editing.addSet(HEAD);
        editing.save(set, ONE);
        editing.save(set, TWO);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> ids(String setId) {
        return sets.questionsOf(setId).stream().map(stored -> stored.key().questionId()).toList();
    }

    private ChangeKind undo() {
        var last = sets.findLastLoad().orElseThrow();
        sets.undoLoad(last.id());
        return last.kind();
    }

    @Test
    void aNewSetIsEmptyAndItsUndoTakesItOutOfUse() {
        String empty = editing.addSet(new SetHead("空题库", "", ""));
        assertThat(sets.findSet(empty)).contains(new QuizSet(empty, "空题库", "", "", List.of()));

        assertThat(undo()).isEqualTo(ChangeKind.SET_ADDED);
        assertThat(sets.findSet(empty)).isEmpty();
    }

    @Test
    void titleAndTopicChangeAndComeBack() {
        editing.changeSet(set, new SetHead("新名称", "typical-pack", "reporting"));
        assertThat(sets.findSet(set)).map(SetHead::of).contains(new SetHead("新名称", "typical-pack", "reporting"));

        assertThat(undo()).isEqualTo(ChangeKind.SET_CHANGED);
        assertThat(sets.findSet(set)).map(SetHead::of).contains(HEAD);
    }

    @Test
    void whatChangesNothingLeavesNothingToUndo() {
        String last = sets.findLastLoad().orElseThrow().id();
        editing.changeSet(set, HEAD);
        editing.save(set, ONE);
        editing.reorder(set, List.of("q-1", "q-2"));
        editing.retire(set, Set.of("unknown"));
        editing.restore(set, Set.of("q-1"));
        assertThat(sets.findLastLoad().orElseThrow().id()).isEqualTo(last);
    }

    @Test
    void anEditedQuestionKeepsIdAndPlaceAndItsOldVersion() {
        Question edited = TypicalQuestions.single("q-1", "由谁召集？", 0, "甲", "乙");
        editing.save(set, edited);

        assertThat(sets.questionsOf(set)).extracting(StoredQuestion::question).containsExactly(edited, TWO);
        assertThat(sets.versionsOf(new QuestionKey(set, "q-1")))
                .extracting(QuestionVersion::question, QuestionVersion::kind, QuestionVersion::isCurrent)
                .containsExactly(
                        tuple(ONE, ChangeKind.QUESTION_ADDED, false),
                        tuple(edited, ChangeKind.QUESTION_CHANGED, true));

        undo();
        assertThat(sets.questionsOf(set)).extracting(StoredQuestion::question).containsExactly(ONE, TWO);
        assertThat(sets.versionsOf(new QuestionKey(set, "q-1"))).extracting(QuestionVersion::isUndone)
                .containsExactly(false, true);
    }

    @Test
    void theOrderChangesAndComesBack() {
        editing.reorder(set, List.of("q-2", "gone"));
        assertThat(ids(set)).containsExactly("q-2", "q-1");
        assertThat(sets.versionsOf(new QuestionKey(set, "q-1"))).as("no new version").hasSize(1);

        undo();
        assertThat(ids(set)).containsExactly("q-1", "q-2");
    }

    @Test
    void questionsGoOutOfUseAndComeBackAtTheEnd() {
        editing.retire(set, Set.of("q-1"));
        assertThat(ids(set)).containsExactly("q-2");
        assertThat(sets.retiredQuestionsOf(set)).extracting(StoredQuestion::question).containsExactly(ONE);

        editing.restore(set, Set.of("q-1"));
        assertThat(ids(set)).containsExactly("q-2", "q-1");
        undo();
        undo();
        assertThat(ids(set)).containsExactly("q-1", "q-2");
    }

    @Test
    void aCopyKeepsItsIdInAnotherSetAndIsNotMadeTwice() {
        Transfer first = editing.copy(set, List.of("q-2"), new Destination.New("精选"));
        Transfer second = editing.copy(set, List.of("q-1", "q-2"), new Destination.Existing(first.setId()));

        assertThat(first).isEqualTo(new Transfer(first.setId(), "精选", 1, 0, 0));
        assertThat(second).isEqualTo(new Transfer(first.setId(), "精选", 1, 1, 0));
        assertThat(sets.questionsOf(first.setId())).extracting(StoredQuestion::question).containsExactly(TWO, ONE);
        assertThat(ids(set)).containsExactly("q-1", "q-2");
    }

    @Test
    void aCopyWhoseIdAnotherQuestionHasGetsAStableOne() {
        String other = editing.addSet(HEAD);
        editing.save(other, TypicalQuestions.single("q-1", "另一道题？", 0, "甲", "乙"));
        editing.copy(set, List.of("q-1"), new Destination.Existing(other));

        assertThat(ids(other)).hasSize(2).first().isEqualTo("q-1");
        assertThat(ids(other).get(1)).matches("q-[0-9a-f]{16}");
        assertThat(editing.copy(set, List.of("q-1"), new Destination.Existing(other)).alreadyThere()).isOne();
    }

    @Test
    void aCopyInTheSameSetIsASecondQuestion() {
        assertThat(editing.copy(set, List.of("q-1"), new Destination.Existing(set)).done()).isOne();
        assertThat(ids(set)).hasSize(3).startsWith("q-1", "q-2");
    }

    @Test
    void aMoveIsOneChangeAndMovingBackContinuesTheHistory() {
        String other = editing.addSet(HEAD);
        editing.move(set, List.of("q-1"), new Destination.Existing(other));
        assertThat(ids(set)).containsExactly("q-2");
        assertThat(ids(other)).containsExactly("q-1");

        editing.move(other, List.of("q-1"), new Destination.Existing(set));
        assertThat(ids(set)).containsExactly("q-2", "q-1");
        assertThat(sets.versionsOf(new QuestionKey(set, "q-1"))).hasSize(1);

        assertThat(undo()).isEqualTo(ChangeKind.MOVED);
        assertThat(undo()).isEqualTo(ChangeKind.MOVED);
        assertThat(ids(set)).containsExactly("q-1", "q-2");
        assertThat(ids(other)).isEmpty();
    }

    @Test
    void aTopicFromTheSetIsKeptAndCitationsIntoAnotherPackAreLeftOut() {
        Question cited = ONE.withDetails(new QuestionDetails("q-3", Passage.of("引用知识点的题？"), Passage.EMPTY,
                Difficulty.EASY, "", List.of("C02"), ""));
        editing.save(set, cited);
        String samePack = editing.addSet(new SetHead("同包", "typical-pack", "reporting"));
        String otherPack = editing.addSet(new SetHead("他包", "other-pack", ""));

        editing.copy(set, List.of("q-3"), new Destination.Existing(samePack));
        Transfer far = editing.copy(set, List.of("q-3"), new Destination.Existing(otherPack));

        assertThat(sets.questionsOf(samePack).get(0).question().details().topic()).isEqualTo("meetings");
        assertThat(sets.questionsOf(samePack).get(0).question().cites()).containsExactly("C02");
        assertThat(far.withoutCitations()).isOne();
        assertThat(sets.questionsOf(otherPack).get(0).question().cites()).isEmpty();
    }

    @Test
    void aSetOutOfUseIsNotChanged() {
        sets.retireSet(set);
        assertThatThrownBy(() -> editing.save(set, ONE)).isInstanceOf(UserFacingException.class);
    }
}
