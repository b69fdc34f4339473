package org.xuegui.ui.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.study.KeyPointPage;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.study.OutlineRow.PointRow;
import org.xuegui.ui.study.OutlineRow.TopicRow;
import org.xuegui.ui.task.ManualTimers;

class StudyViewModelTest {

    private final LearningFixture learning = new LearningFixture();
    private final FakeContext context = new FakeContext();
    private final ManualTimers timers = new ManualTimers();
    private final StudyViewModel model = model();

    private StudyViewModel model() {
        context.learner.switchTo(TypicalLearners.JIA);
        return new StudyViewModel(
                learning.study, context.background, context.learner, context.navigator, timers);
    }

    private KeyPointPage page() {
        return ((StudyContent.Point) model.contentProperty().get()).page();
    }

    private String shown() {
        return page().point().id();
    }

    @Test
    void firstVisitShowsTheFirstPointAndTheWholeOutline() {
        model.show(Optional.empty());

        assertThat(shown()).isEqualTo("kp-committee");
        assertThat(model.rows()).containsExactly(
                new TopicRow(1, "领导职责", 0, 2),
                new PointRow("kp-committee", "委员会负责什么", "二", false),
                new PointRow("kp-office", "办公室负责什么", "二", false),
                new TopicRow(2, "请示报告", 0, 1),
                new PointRow("kp-copy", "同步抄报", "三", false));
        assertThat(model.shownIndex()).isEqualTo(1);
    }

    @Test
    void laterVisitShowsThePointOpenedLastThoughItIsRead() {
        learning.studyRepository.setLastOpened(LEARNER, PACK, "kp-office");
        learning.studyRepository.setRead(LEARNER, PACK, "kp-office", true);

        model.show(Optional.empty());

        assertThat(shown()).isEqualTo("kp-office");
        assertThat(page().isRead()).isTrue();
    }

    @Test
    void rememberedPointIsReadAndTheNextOneOpens() {
        model.show(Optional.empty());
        model.goOn();

        assertThat(shown()).isEqualTo("kp-office");
        assertThat(learning.studyRepository.readPoints(LEARNER, PACK)).containsOnlyKeys("kp-committee");
        assertThat(model.rows().get(0)).isEqualTo(new TopicRow(1, "领导职责", 1, 2));
    }

    @Test
    void goingToTheNeighboursLeavesPointsUnread() {
        model.show(Optional.of("kp-office"));
        model.next();
        model.next();
        assertThat(shown()).isEqualTo("kp-copy");
        model.previous();
        model.previous();
        model.previous();

        assertThat(shown()).isEqualTo("kp-committee");
        assertThat(learning.studyRepository.readPoints(LEARNER, PACK)).isEmpty();
    }

    @Test
    void theRedButtonLeadsOnUntilEverythingIsRead() {
        model.show(Optional.of("kp-copy"));
        assertThat(model.nextStep()).contains(NextStep.REMEMBER);
        model.goOn();
        assertThat(model.nextStep()).contains(NextStep.NEXT_UNREAD);
        model.goOn();
        assertThat(shown()).isEqualTo("kp-committee");
        model.goOn();
        model.goOn();
        assertThat(shown()).isEqualTo("kp-copy");
        assertThat(model.nextStep()).contains(NextStep.PRACTISE);
        model.goOn();

        assertThat(context.navigator.visited).containsExactly(new Destination.Practice(Optional.empty()));
    }

    @Test
    void aReadPointMayBecomeUnreadAgain() {
        model.show(Optional.empty());
        model.setRead(true);
        assertThat(page().isRead()).isTrue();
        model.setRead(false);

        assertThat(page().isRead()).isFalse();
        assertThat(shown()).isEqualTo("kp-committee");
    }

    @Test
    void movingInTheOutlineSkipsHeadings() {
        model.show(Optional.of("kp-office"));
        model.move(1);
        assertThat(shown()).isEqualTo("kp-copy");
        model.move(1);
        assertThat(shown()).isEqualTo("kp-copy");
        model.move(-1);

        assertThat(shown()).isEqualTo("kp-office");
    }

    @Test
    void noteIsStoredAfterASecondOfRest() {
        model.show(Optional.empty());
        model.noteProperty().set("甲");
        timers.pass(Duration.ofMillis(900));
        model.noteProperty().set("甲乙");
        timers.pass(Duration.ofMillis(900));
        assertThat(model.noteStateProperty().get()).isEqualTo(NoteState.CHANGED);
        assertThat(learning.studyRepository.findNote(LEARNER, PACK, "kp-committee")).isEmpty();
        timers.pass(Duration.ofMillis(100));

        assertThat(learning.studyRepository.findNote(LEARNER, PACK, "kp-committee")).contains("甲乙");
        assertThat(model.noteStateProperty().get()).isEqualTo(NoteState.SAVED);
    }

    @Test
    void noteOfAPageLeftIsStoredForThatPage() {
        model.show(Optional.empty());
        model.noteProperty().set("属于第一条");
        model.next();

        assertThat(model.noteProperty().get()).isEmpty();
        assertThat(learning.studyRepository.notes(LEARNER, PACK))
                .containsExactly(java.util.Map.entry("kp-committee", "属于第一条"));
        timers.pass(Duration.ofSeconds(5));
        assertThat(learning.studyRepository.notes(LEARNER, PACK)).hasSize(1);
    }

    @Test
    void noteBeingTypedStaysWhenThePageIsBookmarked() {
        model.show(Optional.empty());
        model.noteProperty().set("写到一半");
        model.setBookmark(true);

        assertThat(page().isBookmarked()).isTrue();
        assertThat(model.noteProperty().get()).isEqualTo("写到一半");
    }

    @Test
    void anotherLearnerSeesNothingOfTheFirst() {
        model.show(Optional.empty());
        model.noteProperty().set("甲的笔记");
        context.learner.switchTo(TypicalLearners.YI);
        model.show(Optional.empty());

        assertThat(model.noteProperty().get()).isEmpty();
        assertThat(learning.studyRepository.findNote(LEARNER, PACK, "kp-committee")).contains("甲的笔记");
        assertThat(learning.studyRepository.notes(TypicalLearners.YI.id(), PACK)).isEmpty();
    }

    @Test
    void questionsOfThePointArePractisedTogetherOrOneAlone() {
        model.show(Optional.of("kp-copy"));
        model.practise();
        model.practise(new QuestionKey("reporting-set", "r1"));

        assertThat(context.navigator.visited).containsExactly(
                Destination.Practice.start(new PracticeStart.OfKeyPoint("kp-copy")),
                Destination.Practice.start(
                        new PracticeStart.OfQuestions(List.of(new QuestionKey("reporting-set", "r1")))));
    }
}
