package org.xuegui.ui.trainer.blueprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Retakes;
import org.xuegui.quiz.paper.SittingRules;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.ui.blueprint.RowDraft;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.task.HeldBackground;
import org.xuegui.ui.trainer.TrainerFixture;
import org.xuegui.ui.trainer.blueprints.BlueprintsViewModel.BlueprintLine;

class BlueprintsViewModelTest {

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
                fixture.learners, () -> UsualRules.named("EXACT", "unheard of", "SCORE_ONLY"));
        blueprints.load();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aNewOneStartsWithThisPcsUsualRules() {
        BlueprintDraft draft = startNew().draft();

        assertThat(draft.multipleProperty().get()).isEqualTo(MarkingRule.Multiple.EXACT);
        assertThat(draft.orderingProperty().get()).isEqualTo(MarkingRule.DEFAULT.ordering());
        assertThat(draft.rows()).hasSize(1);
    }

    @Test
    void totalsFollowTheRows() {
        BlueprintEditorViewModel editor = startNew();
        editor.draft().rows().get(0).countProperty().set(4);
        editor.draft().rows().get(0).marksEachProperty().set(new BigDecimal("2.5"));
        editor.addRow();
        editor.draft().passPercentProperty().set(75);

        assertThat(editor.totalsProperty().get()).isEqualTo("共 14 题 · 满分 30 分 · 22.5 分合格");
        assertThat(editor.draft().rows().get(1).typeProperty().get()).isEqualTo(QuestionType.MULTIPLE);
    }

    @Test
    void whenItIsOpenAndForWhomIsKeptAndChangedAgain() {
        Learner learner = fixture.learners.add("学员甲", "某市委网信办");
        BlueprintEditorViewModel editor = startNew();
        assertThat(editor.participants().learners()).containsExactly(learner);
        editor.draft().titleProperty().set("有期限的考试");
        SittingDraft sitting = editor.draft().sitting();
        sitting.from().dayProperty().set(LocalDate.of(2026, 12, 1));
        sitting.from().timeProperty().set("9：00");
        sitting.until().dayProperty().set(LocalDate.of(2026, 12, 1));
        sitting.units().add(learner.unit().orElseThrow().id());
        editor.save(() -> {});

        SittingRules stored = fixture.examinations.blueprints().get(0).sitting();
        assertThat(stored.window().from()).contains(at("2026-12-01T09:00"));
        assertThat(stored.window().until()).contains(at("2026-12-01T23:59"));
        assertThat(stored.admission().admits(learner.id(), learner.unit().map(Unit::id))).isTrue();
        assertThat(stored.admission().isForEveryone()).isFalse();
        SittingDraft again = new SittingDraft(context.screen().clock().getZone());
        again.set(stored);
        assertThat(again.toRules()).isEqualTo(stored);
    }

    @Test
    void theListSaysWhenEachIsOpenAndForWhom() {
        Learner learner = fixture.learners.add("学员甲", "某市委网信办");
        BlueprintEditorViewModel editor = startNew();
        editor.draft().titleProperty().set("有期限的考试");
        SittingDraft sitting = editor.draft().sitting();
        sitting.from().dayProperty().set(LocalDate.of(2026, 12, 1));
        sitting.from().timeProperty().set("9:00");
        sitting.until().dayProperty().set(LocalDate.of(2026, 12, 2));
        sitting.units().add(learner.unit().orElseThrow().id());
        sitting.learners().addAll(learner.id(), "deleted");
        editor.save(() -> {});
        BlueprintEditorViewModel usual = startNew();
        usual.draft().titleProperty().set("平常的考试");
        usual.save(() -> {});
        blueprints.load();

        assertThat(blueprints.lines()).extracting(BlueprintLine::window)
                .containsExactly("12-01 09:00 至 12-02 23:59", "不限");
        assertThat(blueprints.lines()).extracting(BlueprintLine::admitted)
                .containsExactly("某市委网信办、学员甲、已删除的单位或学员", "所有学员");
    }

    @Test
    void timesThatCannotBeAreSaidBeforeAnythingIsSaved() {
        BlueprintEditorViewModel editor = startNew();
        editor.draft().titleProperty().set("有期限的考试");
        SittingDraft sitting = editor.draft().sitting();
        sitting.from().dayProperty().set(LocalDate.of(2026, 12, 2));
        sitting.from().timeProperty().set("九点");
        editor.save(() -> {});
        assertThat(editor.problemProperty().get()).contains("09:00");
        sitting.from().timeProperty().set("09:00");
        sitting.until().dayProperty().set(LocalDate.of(2026, 12, 1));
        editor.save(() -> {});
        assertThat(editor.problemProperty().get()).contains("截止时间不晚于开放时间");
        assertThat(fixture.examinations.blueprints()).isEmpty();
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local).atZone(context.screen().clock().getZone()).toInstant();
    }

    @Test
    void eachRowSaysHowManyQuestionsItLacks() {
        BlueprintEditorViewModel editor = startNew();
        RowDraft row = editor.draft().rows().get(0);
        row.topics().setAll("meetings");
        long there = fixture.sets.allQuestions().stream()
                .filter(stored -> stored.question().type() == QuestionType.SINGLE)
                .filter(stored -> stored.question().details().topic().equals("meetings"))
                .count();

        row.countProperty().set((int) there + 3);
        row.difficultyProperty().set(Optional.of(Difficulty.HARD));
        RowLack lack = row.lackProperty().get().orElseThrow();
        assertThat(editor.lacks()).containsExactly(lack);
        assertThat(lack.lacking()).isEqualTo((int) there + 3 - lack.there());
        assertThat(context.screen().text("trainer.blueprint.shortage", RowLack.text(editor.lacks())))
                .contains("第 1 行（会议与双重管理、单选、难度难）需要 " + (there + 3) + " 题，只有 " + lack.there() + " 题");

        row.difficultyProperty().set(Optional.empty());
        assertThat(row.lackProperty().get()).get().extracting(RowLack::lacking).isEqualTo(3);

        row.countProperty().set((int) there);
        assertThat(row.lackProperty().get()).isEmpty();
    }

    @Test
    void withoutATitleOrARowNothingIsSaved() {
        BlueprintEditorViewModel editor = startNew();
        editor.save(() -> {});
        assertThat(editor.problemProperty().get()).contains("考试名称");

        editor.draft().titleProperty().set("考试");
        editor.removeRow(editor.draft().rows().get(0));
        editor.save(() -> {});
        assertThat(editor.problemProperty().get()).contains("一行题目");
        assertThat(fixture.examinations.blueprints()).isEmpty();
    }

    @Test
    void aSavedOneCanBeChangedCopiedRetiredAndBroughtBack() {
        BlueprintEditorViewModel editor = startNew();
        editor.draft().titleProperty().set(" 综合卷 ");
        editor.save(() -> {});
        blueprints.load();
        Blueprint saved = blueprints.lines().get(0).blueprint();
        assertThat(saved.title()).isEqualTo("综合卷");

        AtomicReference<BlueprintEditorViewModel> copy = new AtomicReference<>();
        blueprints.startCopy(saved, (started, sources) -> copy.set(started));
        copy.get().save(() -> {});
        blueprints.load();
        assertThat(blueprints.lines()).extracting(line -> line.blueprint().title())
                .containsExactly("综合卷", "综合卷（副本）");

        blueprints.retire(saved);
        assertThat(blueprints.lines()).hasSize(1);
        context.toasts.pressLastAction();
        assertThat(blueprints.lines()).hasSize(2);
    }

    @Test
    void retakeRulesAreSavedAndComeBackIntoTheEditor() {
        BlueprintEditorViewModel editor = startNew();
        editor.draft().titleProperty().set("综合卷");
        editor.draft().attemptsProperty().set(2);
        editor.draft().delayHoursProperty().set(24);
        assertThat(editor.isChanged()).isTrue();
        editor.save(() -> {});
        blueprints.load();
        Blueprint saved = blueprints.lines().get(0).blueprint();
        assertThat(saved.retakes()).isEqualTo(new Retakes(2, Duration.ofHours(24), Counting.BEST));

        AtomicReference<BlueprintEditorViewModel> again = new AtomicReference<>();
        blueprints.startChange(saved, (started, sources) -> again.set(started));
        assertThat(again.get().draft().attemptsProperty().get()).isEqualTo(2);
        assertThat(again.get().draft().delayHoursProperty().get()).isEqualTo(24);
    }

    @Test
    void shortAnswersAreOfferedToTrainersAlone() {
        assertThat(ExaminationService.TYPES).containsExactly(QuestionType.values());
        assertThat(ExaminationService.SELF_MARKING_TYPES).doesNotContain(QuestionType.SHORT).hasSize(6);
    }

    @Test
    void whatIsChangedWhileABlueprintIsBeingStoredIsNotLeftWithIt() {
        HeldBackground busy = new HeldBackground();
        blueprints = new BlueprintsViewModel(context.screen(busy), fixture.examinations, fixture.library, fixture.papers,
                fixture.learners, () -> UsualRules.DEFAULT);
        AtomicReference<BlueprintEditorViewModel> started = new AtomicReference<>();
        blueprints.startNew((editor, sources) -> started.set(editor));
        busy.settle();
        BlueprintEditorViewModel editor = started.get();
        AtomicInteger left = new AtomicInteger();
        editor.draft().titleProperty().set("季度测验");
        editor.save(left::incrementAndGet);
        editor.save(left::incrementAndGet);
        assertThat(busy.writes()).as("pressed twice it is stored once").isEqualTo(1);
        editor.draft().titleProperty().set("年度测验");
        busy.settle();
        assertThat(left).hasValue(0);
        assertThat(editor.isChanged()).isTrue();

        editor.save(left::incrementAndGet);
        busy.settle();
        assertThat(left).hasValue(1);
        assertThat(editor.isChanged()).isFalse();
        assertThat(fixture.examinations.blueprints()).extracting(Blueprint::title).containsExactly("年度测验");
    }

    private BlueprintEditorViewModel startNew() {
        AtomicReference<BlueprintEditorViewModel> editor = new AtomicReference<>();
        blueprints.startNew((started, sources) -> editor.set(started));
        return editor.get();
    }
}
