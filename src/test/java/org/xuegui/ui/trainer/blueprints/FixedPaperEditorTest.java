package org.xuegui.ui.trainer.blueprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.trainer.TrainerFixture;

class FixedPaperEditorTest {

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private BlueprintsViewModel blueprints;

    @BeforeEach
    void open() {
        fixture = new TrainerFixture(folder);
        fixture.examinations.blueprints().forEach(blueprint -> fixture.examinations.retire(blueprint.id()));
        blueprints = new BlueprintsViewModel(context.screen(), fixture.examinations, fixture.library, fixture.papers,
                fixture.learners, () -> UsualRules.DEFAULT);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private BlueprintEditorViewModel startFixed() {
        AtomicReference<BlueprintEditorViewModel> editor = new AtomicReference<>();
        blueprints.startFixed((started, sources) -> editor.set(started));
        return editor.get();
    }

    @Test
    void questionsAreNarrowedByWordsSetTopicTypeAndDifficulty() {
        PickerViewModel picker = startFixed().startPicking();
        int all = picker.shown().size();
        StoredQuestion wanted = picker.shown().get(7);

        picker.typeProperty().set(Optional.of(wanted.question().type()));
        picker.setProperty().set(Optional.of(wanted.key().setId()));
        picker.topicProperty().set(Optional.of(wanted.question().details().topic()));
        picker.difficultyProperty().set(Optional.of(wanted.question().details().difficulty()));
        assertThat(picker.shown()).contains(wanted).hasSizeLessThan(all)
                .allMatch(question -> question.question().type() == wanted.question().type()
                        && question.key().setId().equals(wanted.key().setId()));

        picker.wordsProperty().set(wanted.question().stem().plain().substring(0, 6).toUpperCase());
        assertThat(picker.shown()).contains(wanted);
        picker.wordsProperty().set("没有这样的题目");
        assertThat(picker.shown()).isEmpty();
    }

    @Test
    void questionsArePickedOnceTakeTheMarksOfTheirTypeAndAreMoved() {
        BlueprintEditorViewModel editor = startFixed();
        PickerViewModel picker = editor.startPicking();
        picker.typeProperty().set(Optional.of(QuestionType.SINGLE));
        List<StoredQuestion> singles = List.copyOf(picker.shown());
        picker.pick(singles.subList(0, 2));
        PickList picks = editor.draft().picks();
        picks.all().get(1).marksProperty().set(new BigDecimal("4.5"));
        picker.pick(singles.subList(1, 3));
        assertThat(context.toasts.said).last().asString().contains("已加入 1 题，试卷共 3 题");
        assertThat(picker.isPicked(singles.get(2))).isTrue();

        picks.move(picks.all().get(2), -1);
        picks.move(picks.all().get(0), -1);
        assertThat(picks.all()).extracting(PickDraft::kept)
                .containsExactly(singles.get(0), singles.get(2), singles.get(1));
        assertThat(editor.totalsProperty().get()).isEqualTo("共 3 题 · 满分 11 分 · 6.6 分合格");
    }

    @Test
    void withoutAQuestionNothingIsSaved() {
        BlueprintEditorViewModel editor = startFixed();
        editor.draft().titleProperty().set("固定卷");
        editor.save(() -> {});

        assertThat(editor.problemProperty().get()).contains("请至少选一道题目");
        assertThat(fixture.examinations.blueprints()).isEmpty();
    }

    @Test
    void aSavedOneComesBackInItsOrderAndCanBeCopied() {
        BlueprintEditorViewModel editor = startFixed();
        editor.draft().titleProperty().set("固定卷");
        List<StoredQuestion> all = List.copyOf(editor.startPicking().shown());
        editor.draft().picks().add(List.of(all.get(9), all.get(3), all.get(5)));
        editor.save(() -> {});
        blueprints.load();
        Blueprint saved = blueprints.lines().get(0).blueprint();
        assertThat(saved.isFixed()).isTrue();
        assertThat(saved.shuffleQuestions()).isFalse();

        AtomicReference<BlueprintEditorViewModel> copy = new AtomicReference<>();
        blueprints.startCopy(saved, (started, sources) -> copy.set(started));
        assertThat(copy.get().isChanged()).isFalse();
        assertThat(copy.get().draft().content()).isEqualTo(saved.rows());
    }

    @Test
    void aDrawnExaminationIsFixedAsOneOfItsPapersAndThenAdjusted() {
        fixture.examinations.save(TrainerFixture.blueprint());
        AtomicReference<BlueprintEditorViewModel> editor = new AtomicReference<>();
        blueprints.startFixing(TrainerFixture.blueprint(), (started, sources) -> editor.set(started));
        BlueprintDraft draft = editor.get().draft();
        assertThat(draft.titleProperty().get()).isEqualTo("小测（固定试卷）");
        assertThat(draft.picks().all()).hasSize(10);

        draft.picks().remove(draft.picks().all().get(0));
        editor.get().save(() -> {});
        blueprints.load();
        assertThat(blueprints.lines()).extracting(line -> line.blueprint().isFixed()).containsExactly(false, true);
        Blueprint fixed = blueprints.lines().get(1).blueprint();
        assertThat(fixed.id()).isNotEqualTo(TrainerFixture.blueprint().id());
        assertThat(fixed.disclosure()).isEqualTo(TrainerFixture.blueprint().disclosure());
        assertThat(fixed.rows()).hasSize(9).extracting(BlueprintRow::marksEach).containsOnly(BigDecimal.TEN);
    }
}
