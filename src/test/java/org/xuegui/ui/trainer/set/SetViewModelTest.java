package org.xuegui.ui.trainer.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.edit.SetHead;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.task.HeldBackground;
import org.xuegui.ui.trainer.TrainerFixture;

/** A set changed while the disk is busy. */
class SetViewModelTest {

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private final HeldBackground background = new HeldBackground();
    private TrainerFixture fixture;
    private String id;
    private SetViewModel viewModel;

    @BeforeEach
    void open() {
        fixture = new TrainerFixture(folder.resolve("data"));
        id = fixture.library.editing().addSet(new SetHead("安全题库", "", ""));
        List.of("a", "b", "c").forEach(each -> fixture.library.editing().save(id, statement(each, each)));
        QuizSetSummary summary = fixture.library.sets().stream().filter(set -> set.id().equals(id)).findFirst().orElseThrow();
        viewModel = new SetViewModel(context.screen(background), fixture.library, summary);
        viewModel.load(Set.of());
        background.settle();
    }

    @AfterEach
    void close() {
        assertThat(background.failures()).isEmpty();
        fixture.close();
    }

    @Test
    void everySaveIsStoredAlsoWhileAnEarlierOneWaits() {
        viewModel.save(line("a"), statement("a", "甲"));
        viewModel.save(line("b"), statement("b", "乙"));
        viewModel.add(statement("d", "丁"));
        viewModel.changeHead(new SetHead("新题库", "", ""));
        viewModel.retire(List.of(line("c")));
        background.settle();

        assertThat(stems()).containsExactly("甲", "乙", "丁");
        assertThat(viewModel.state().head().title()).isEqualTo("新题库");
        assertThat(viewModel.state().inUse()).extracting(SetLine::id).containsExactly("a", "b", "d");
    }

    @Test
    void aQuestionOnItsWayToTheDiskIsEditedAsItWasSaved() {
        viewModel.save(line("a"), statement("a", "甲"));

        assertThat(viewModel.latest(line("a"))).isEqualTo(statement("a", "甲"));
        viewModel.save(line("a"), statement("a", "a"));
        background.settle();
        assertThat(stems()).as("changed back is a change too").containsExactly("a", "b", "c");
        assertThat(viewModel.latest(line("a"))).isEqualTo(statement("a", "a"));
    }

    @Test
    void aQuestionOnItsWayToTheDiskHasTakenItsId() {
        viewModel.add(statement("d", "丁"));

        assertThat(viewModel.takenIds()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void aMoveWaitsForTheChangesBeforeIt() {
        viewModel.add(statement("d", "丁"));
        viewModel.move(List.of(line("c")), -1);
        background.settle();

        assertThat(stems()).containsExactly("a", "c", "b", "丁");
    }

    @Test
    void movesOfAKeyHeldDownDoNotPileUp() {
        for (int i = 0; i < 50; i++) {
            viewModel.move(List.of(line("a")), 1);
        }
        assertThat(background.writes()).isEqualTo(1);
        background.write();
        background.read();

        assertThat(background.writes()).as("the last one follows").isEqualTo(1);
        background.settle();
        assertThat(stems()).containsExactly("b", "c", "a");
    }

    @Test
    void aQuestionTakenOutOfUseMeanwhileIsNotMoved() {
        viewModel.retire(List.of(line("a")));
        viewModel.move(List.of(line("a")), 1);
        viewModel.moveTo(List.of(line("a")), 3);
        background.settle();

        assertThat(stems()).containsExactly("b", "c");
    }

    @Test
    void undoTakesBackTheLastChangeAlsoWhileItIsOnItsWay() {
        viewModel.save(line("a"), statement("a", "甲"));
        viewModel.retire(List.of(line("b")));
        viewModel.undo();
        background.settle();

        assertThat(stems()).containsExactly("甲", "b", "c");
    }

    private SetLine line(String question) {
        return viewModel.state().inUse().stream().filter(line -> line.id().equals(question)).findFirst().orElseThrow();
    }

    private List<String> stems() {
        return fixture.library.questionsOf(id).stream().map(stored -> stored.question().stem().plain()).toList();
    }

    private static Question statement(String id, String stem) {
        return new TrueFalse(new QuestionDetails(
                id, Passage.of(stem), Passage.EMPTY, Difficulty.MEDIUM, "", List.of(), ""), true);
    }
}
