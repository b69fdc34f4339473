package org.xuegui.ui.trainer.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.marking.MarkingOrder;
import org.xuegui.learning.marking.WrittenAnswer;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.task.HeldBackground;
import org.xuegui.ui.trainer.TrainerFixture;

class MarkingPageViewModelTest {

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private final List<Integer> counts = new ArrayList<>();
    private TrainerFixture fixture;
    private MarkingViewModel section;
    private MarkingPageViewModel page;

    @BeforeEach
    void threeLearnersWriteAnAnswer() {
        fixture = new TrainerFixture(folder);
        Blueprint blueprint = new Blueprint("short", "简答考试",
                List.of(new BlueprintRow(List.of(), List.of(), QuestionType.SHORT, Optional.empty(), 1,
                        BigDecimal.TEN)),
                10, 60, false, false, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
        for (String name : List.of("学员甲", "学员乙", "学员丙")) {
            ExaminationSession session =
                    fixture.examinations.start(fixture.learners.add(name, "").id(), blueprint);
            session.respond(0, new Response.Written("先请示，后办理。"));
            session.handIn();
        }
        section = new MarkingViewModel(context.screen(), fixture.marking, counts::add);
        section.load();
        page = section.open(section.piles().get(0));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<Boolean> waiting() {
        return page.answers().stream().map(WrittenAnswer::isWaiting).toList();
    }

    @Test
    void theSectionTellsHowManyWait() {
        assertThat(counts).containsExactly(3);
        assertThat(section.waiting()).isEqualTo(3);
        section.orderProperty().set(MarkingOrder.BY_PERSON);
        assertThat(section.piles()).hasSize(3);
    }

    @Test
    void marksAreStoredAndTheNextAnswerThatWaitsIsShown() {
        page.typeMarks("7.25");
        page.typeComment("  不错  ");
        page.saveAndNext();
        assertThat(waiting()).containsExactly(false, true, true);
        assertThat(page.currentProperty().get()).isEqualTo(page.answers().get(1));
        assertThat(page.draftProperty().get().marks()).isEmpty();
        assertThat(fixture.marking.waiting()).isEqualTo(2);
        assertThat(page.answers().get(0).mark().orElseThrow().comment()).isEqualTo("不错");
        assertThat(page.stateProperty().get()).contains("已阅 1 份");
    }

    @Test
    void fullWidthDigitsAreMarksToo() {
        page.typeMarks("８。５");
        page.saveAndNext();
        assertThat(page.answers().get(0).mark().orElseThrow().marks()).contains(new BigDecimal("8.50"));
    }

    @Test
    void whatIsNoMarkIsSaidAndNothingStored() {
        for (String wrong : List.of("", "10.01", "-1", "3.333", "三")) {
            page.typeMarks(wrong);
            page.saveAndNext();
            assertThat(page.problemProperty().get()).isEqualTo("请输入 0–10 之间的得分，最多两位小数。");
        }
        page.typeMarks("10");
        assertThat(page.problemProperty().get()).isEmpty();
        assertThat(fixture.marking.waiting()).isEqualTo(3);
    }

    @Test
    void tickedPointsSuggestMarksThatCanBeChanged() {
        int points = page.question().points().size();
        for (int point = 0; point < points; point++) {
            page.tick(point, true);
        }
        assertThat(page.draftProperty().get().marks()).isEqualTo("10");
        page.tick(0, false);
        page.step(-1);
        page.saveAndNext();
        WrittenAnswer marked = page.answers().get(0);
        assertThat(marked.mark().orElseThrow().points()).hasSize(points - 1).doesNotContain(0);
        assertThat(marked.mark().orElseThrow().marks().orElseThrow()).isLessThan(BigDecimal.TEN);
    }

    @Test
    void whatWasTypedStaysWhileAnotherAnswerIsLookedAt() {
        page.typeMarks("4");
        page.select(page.answers().get(2));
        assertThat(page.draftProperty().get().marks()).isEmpty();
        assertThat(page.isChanged()).isTrue();
        page.select(page.answers().get(0));
        assertThat(page.draftProperty().get().marks()).isEqualTo("4");
        page.saveAndNext();
        assertThat(page.isChanged()).isFalse();
    }

    @Test
    void everyChangeCanBeTakenBackOneAfterTheOther() {
        page.typeMarks("4");
        page.saveAndNext();
        page.typeMarks("5");
        page.saveAndNext();
        page.select(page.answers().get(0));
        page.typeMarks("6");
        page.saveAndNext();
        page.undo();
        assertThat(page.currentProperty().get()).isEqualTo(page.answers().get(0));
        assertThat(page.draftProperty().get().marks()).isEqualTo("4");
        page.undo();
        assertThat(waiting()).containsExactly(false, true, true);
        page.undo();
        assertThat(waiting()).containsExactly(true, true, true);
        assertThat(page.canUndoProperty().get()).isFalse();
        page.undo();
        assertThat(fixture.marking.waiting()).isEqualTo(3);
    }

    @Test
    void afterTheLastOneItSaysSo() {
        for (int i = 0; i < 3; i++) {
            page.typeMarks("9");
            page.saveAndNext();
        }
        assertThat(page.stateProperty().get()).isEqualTo("这 3 份已全部阅完，成绩已更新。");
        section.load();
        assertThat(counts).endsWith(0);
    }

    @Test
    void aMarkThatCannotBeStoredIsNotLost() {
        page.typeMarks("9");
        String learner = fixture.learners.learners().stream()
                .filter(each -> fixture.database.reader().read(handle -> handle
                        .createQuery("SELECT learner_id FROM attempt WHERE id = :id")
                        .bind("id", page.currentProperty().get().attemptId())
                        .mapTo(String.class).one()).equals(each.id()))
                .findFirst().orElseThrow().id();
        fixture.learners.delete(learner);
        page.saveAndNext();
        assertThat(context.background.failures()).hasSize(1);
        assertThat(page.draftProperty().get().marks()).isEqualTo("9");
        assertThat(page.storingProperty().get()).isFalse();
    }

    private MarkingPageViewModel busyPage(HeldBackground busy) {
        return new MarkingPageViewModel(context.screen(busy), fixture.marking, section.piles().get(0));
    }

    @Test
    void whatIsTypedWhileAMarkIsBeingStoredStays() {
        HeldBackground busy = new HeldBackground();
        MarkingPageViewModel slow = busyPage(busy);
        slow.typeMarks("7");
        slow.saveAndNext();
        slow.typeMarks("7.5");
        slow.typeComment("再看");
        busy.settle();

        assertThat(slow.currentProperty().get().answerId()).isEqualTo(slow.answers().get(0).answerId());
        assertThat(slow.draftProperty().get()).isEqualTo(new MarkDraft("7.5", List.of(), "再看"));
        assertThat(slow.isChanged()).isTrue();
        slow.saveAndNext();
        busy.settle();
        assertThat(slow.answers().get(0).mark().orElseThrow().marks()).contains(new BigDecimal("7.50"));
        assertThat(slow.currentProperty().get()).isEqualTo(slow.answers().get(1));
        slow.undo();
        busy.settle();
        assertThat(slow.answers().get(0).mark().orElseThrow().marks()).contains(new BigDecimal("7.00"));
    }

    @Test
    void aMarkClearedWhileItIsBeingStoredStaysCleared() {
        HeldBackground busy = new HeldBackground();
        MarkingPageViewModel slow = busyPage(busy);
        slow.typeMarks("7");
        slow.saveAndNext();
        slow.typeMarks("");
        busy.settle();

        assertThat(slow.draftProperty().get().marks()).isEmpty();
        assertThat(slow.isChanged()).isTrue();
        slow.select(slow.answers().get(1));
        slow.select(slow.answers().get(0));
        assertThat(slow.draftProperty().get().marks()).isEmpty();
    }

    @Test
    void anotherAnswerIsMarkedWhileTheOneBeforeIsBeingStored() {
        HeldBackground busy = new HeldBackground();
        MarkingPageViewModel slow = busyPage(busy);
        slow.typeMarks("7");
        slow.saveAndNext();
        slow.select(slow.answers().get(1));
        slow.typeMarks("8");
        slow.saveAndNext();
        slow.saveAndNext();
        assertThat(busy.writes()).as("pressed twice it is stored once").isEqualTo(2);
        slow.select(slow.answers().get(2));
        slow.typeMarks("9");
        busy.settle();

        assertThat(slow.answers().stream().map(WrittenAnswer::isWaiting)).containsExactly(false, false, true);
        assertThat(slow.currentProperty().get()).as("it is not taken away").isEqualTo(slow.answers().get(2));
        assertThat(slow.draftProperty().get().marks()).isEqualTo("9");
        assertThat(slow.storingProperty().get()).isFalse();
    }
}
