package org.xuegui.ui.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Admission;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.OpeningWindow;
import org.xuegui.quiz.paper.Retakes;
import org.xuegui.quiz.paper.SittingRules;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.ui.blueprint.RowDraft;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.PracticeStart;

class ExamFlowTest {

    private final ExamFixture fixture = new ExamFixture();
    private final ExamFlow flow = fixture.flow;

    private ResultPageViewModel handInOneRight() {
        fixture.start().answer(new Response.Chosen(Set.of("a")));
        fixture.running.handIn();
        return flow.result();
    }

    @Test
    void theListSaysWhichRowLacksHowMany() {
        flow.enter(Optional.empty());
        assertThat(flow.list().offersProperty().get().orElseThrow()).singleElement()
                .satisfies(offer -> assertThat(offer.isReady()).isTrue());

        fixture.learning.quizSets.retireSet("reporting-set");
        flow.showList();
        assertThat(flow.list().offersProperty().get().orElseThrow()).singleElement()
                .satisfies(offer -> assertThat(fixture.context.texts().text(RowLack.text(offer.lacks())))
                        .isEqualTo("第 1 行（请示报告、单选）需要 3 题，只有 0 题，缺 3 题"));
    }

    @Test
    void afterASittingTheListAndTheRulesSayWhenTheNextMayBegin() {
        Blueprint limited = LearningFixture.blueprint(new Retakes(2, Duration.ofHours(24), Counting.BEST));
        fixture.learning.examinations.save(limited);
        fixture.learning.examinations.start(LearningFixture.LEARNER, limited).handIn();
        flow.enter(Optional.empty());
        ListPageViewModel.Offer offer = flow.list().offersProperty().get().orElseThrow().get(0);
        assertThat(offer.isReady()).isFalse();
        assertThat(new ExamWords(fixture.context.texts()).standing(offer.standing(), flow.list().zone()))
                .containsExactly("可以参加 2 次，已参加 1 次，还剩 1 次。", "2026-11-24 10:00 起可以再考。");

        flow.showRules(limited);
        assertThat(flow.rules().standingProperty().get()).contains(offer.standing());
        flow.rules().start();
        assertThat(fixture.fakes.background.failures()).singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageContaining("problem.retake-too-early"));
        assertThat(fixture.running.sessionProperty().get()).isEmpty();
    }

    @Test
    void theRulesSayWhatExtraTimeTheLearnerHasAndTheTimerCountsIt() {
        fixture.learning.learners.change(LearningFixture.LEARNER, "学员甲", "", 25);
        flow.enter(Optional.empty());
        flow.showRules(LearningFixture.blueprint());
        assertThat(new ExamWords(fixture.context.texts())
                        .standing(flow.rules().standingProperty().get().orElseThrow(), flow.list().zone()))
                .containsExactly("为您加时 25%，考试时间共 12.5 分钟。");
        flow.rules().start();
        assertThat(ExamWords.clock(fixture.running.remainingProperty().get())).isEqualTo("12:30");
    }

    @Test
    void theListAndTheRulesSayWhenItIsOpenAndALateStarterIsWarnedAndHandedIn() {
        Instant opens = fixture.learning.clock.instant().plus(Duration.ofMinutes(1));
        Instant closes = opens.plus(Duration.ofMinutes(8));
        Blueprint windowed = LearningFixture.blueprint().withSitting(SittingRules.USUAL.within(
                new OpeningWindow(Optional.of(opens), Optional.of(closes))));
        fixture.learning.examinations.save(windowed);
        flow.enter(Optional.empty());
        assertThat(sentences()).containsExactly(
                "尚未开放，2026-11-23 10:01 起可以开始。", "开放至 2026-11-23 10:09，届时自动交卷。");
        assertThat(flow.list().offersProperty().get().orElseThrow().get(0).isReady()).isFalse();

        fixture.pass(Duration.ofMinutes(1));
        fixture.start(windowed);
        assertThat(fixture.running.remainingProperty().get()).isEqualTo(Duration.ofMinutes(8));
        fixture.pass(Duration.ofMinutes(2));
        assertThat(fixture.fakes.toasts.said).isEmpty();
        fixture.pass(Duration.ofMinutes(2));
        assertThat(fixture.fakes.toasts.said).singleElement().asString().contains("开放至 10:09:00");
        fixture.pass(Duration.ofMinutes(4));
        assertThat(fixture.running.sessionProperty().get()).isEmpty();
        assertThat(fixture.fakes.toasts.said).last().asString().contains("开放时间已到");
        flow.showList();
        assertThat(sentences()).containsExactly("已于 2026-11-23 10:09 截止。");
    }

    @Test
    void whatIsMeantForOthersIsNotOffered() {
        fixture.learning.examinations.save(LearningFixture.blueprint().withSitting(SittingRules.USUAL.meantFor(
                new Admission(Set.of(), Set.of("somebody else")))));
        flow.enter(Optional.empty());
        assertThat(flow.list().offersProperty().get().orElseThrow()).isEmpty();
        flow.enter(Optional.of(new ExamStart.OfBlueprint(LearningFixture.blueprint().id())));
        assertThat(flow.rules().standingProperty().get().orElseThrow().mayStart()).isFalse();
    }

    @Test
    void whatWasLeftOpenPastItsEndIsHandedInWhenTheProgramStartsAgain() {
        Instant closes = fixture.learning.clock.instant().plus(Duration.ofMinutes(5));
        fixture.start(LearningFixture.blueprint().withSitting(SittingRules.USUAL.within(
                new OpeningWindow(Optional.empty(), Optional.of(closes)))));
        fixture.sheet();
        fixture.learning.clock.advance(Duration.ofDays(1));
        fixture.restart();
        assertThat(fixture.running.sessionProperty().get()).isEmpty();
        assertThat(fixture.fakes.closedBook.isInForce()).isFalse();
        assertThat(fixture.learning.records.history(LearningFixture.LEARNER)).hasSize(1);
    }

    private List<String> sentences() {
        return new ExamWords(fixture.context.texts()).standing(
                flow.list().offersProperty().get().orElseThrow().get(0).standing(), flow.list().zone());
    }

    @Test
    void theRulesAreShownBeforeTheTimeStarts() {
        flow.enter(Optional.of(new ExamStart.OfBlueprint(LearningFixture.blueprint().id())));

        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.RULES);
        assertThat(fixture.running.sessionProperty().get()).isEmpty();
        flow.rules().back();
        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.LIST);
    }

    @Test
    void whileOneIsOpenNoOtherCanBeChosen() {
        fixture.start();
        flow.showList();
        flow.list().choose(LearningFixture.blueprint());
        flow.list().compose();

        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.LIST);
        flow.list().resume();
        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.SITTING);
    }

    @Test
    void theResultListsTheWrongOnesAndLeadsToPractisingThem() {
        ResultPageViewModel result = handInOneRight();
        assertThat(result.questions().lines()).hasSize(3);
        result.questions().wrongOnlyProperty().set(true);

        assertThat(result.questions().lines()).hasSize(2).noneMatch(line -> line.isRight());
        assertThat(result.questions().selectedProperty().get()).isEqualTo(result.questions().lines().get(0));
        result.practiseWrong();
        assertThat(fixture.fakes.navigator.visited).singleElement().satisfies(destination ->
                assertThat(((Destination.Practice) destination).start().orElseThrow())
                        .isInstanceOfSatisfying(PracticeStart.OfQuestions.class,
                                start -> assertThat(start.questions()).hasSize(2)));
    }

    @Test
    void aResultThatDisclosesTheScoreOnlyListsNoQuestion() {
        fixture.start(LearningFixture.blueprint(Disclosure.SCORE_ONLY));
        fixture.running.handIn();

        assertThat(flow.result().questions().lines()).isEmpty();
        assertThat(flow.result().hasWrong()).isFalse();
    }

    @Test
    void anyResultCanBeOpenedFromElsewhere() {
        handInOneRight();
        String attempt = flow.result().resultProperty().get().orElseThrow().attempt().id();
        flow.showList();
        flow.enter(Optional.of(new ExamStart.Result(attempt)));

        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.RESULT);
        assertThat(flow.result().resultProperty().get().orElseThrow().attempt().id()).isEqualTo(attempt);
    }

    @Test
    void aClosedBookExaminationIsShownInPlaceOfAnEarlierResult() {
        handInOneRight();
        String earlier = flow.result().resultProperty().get().orElseThrow().attempt().id();
        fixture.start();
        flow.leave();
        flow.enter(Optional.of(new ExamStart.Result(earlier)));

        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.SITTING);
    }

    @Test
    void aComposedPaperIsMarkedAndDisclosedAsUsualOnThisPc() {
        fixture.usualRules = UsualRules.named("EXACT", "NEIGHBOURS", "SCORE_ONLY");
        ExamFlow flow = fixture.newFlow();
        flow.enter(Optional.empty());
        flow.list().compose();
        ComposePageViewModel compose = flow.compose();
        assertThat(compose.multipleProperty().get()).isEqualTo(MarkingRule.Multiple.EXACT);

        compose.orderingProperty().set(MarkingRule.Order.EXACT);
        compose.back();
        fixture.usualRules = UsualRules.named("PROPORTIONAL", "NEIGHBOURS", "SCORE_ONLY");
        flow.list().compose();
        assertThat(compose.multipleProperty().get()).as("follows the settings").isEqualTo(MarkingRule.Multiple.PROPORTIONAL);
        assertThat(compose.orderingProperty().get()).as("was chosen here").isEqualTo(MarkingRule.Order.EXACT);

        compose.rows().forEach(row -> row.countProperty().set(1));
        while (compose.rows().size() > 1) {
            compose.remove(compose.rows().get(1));
        }
        compose.goOn();
        Blueprint composed = flow.rules().blueprintProperty().get().orElseThrow();
        assertThat(composed.disclosure()).isEqualTo(Disclosure.SCORE_ONLY);
        assertThat(composed.markingRule()).isEqualTo(
                new MarkingRule(MarkingRule.Multiple.PROPORTIONAL, MarkingRule.Order.EXACT));
    }

    @Test
    void papersComposedByTheSameRulesAreOneExaminationAndByOthersAnother() {
        String first = compose(1).id();
        assertThat(compose(1).id()).isEqualTo(first);
        assertThat(compose(2).id()).isNotEqualTo(first);
    }

    private Blueprint compose(int count) {
        flow.enter(Optional.empty());
        flow.list().compose();
        ComposePageViewModel compose = flow.compose();
        while (compose.rows().size() > 1) {
            compose.remove(compose.rows().get(1));
        }
        compose.rows().get(0).countProperty().set(count);
        compose.goOn();
        Blueprint composed = flow.rules().blueprintProperty().get().orElseThrow();
        flow.rules().back();
        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.COMPOSE);
        return composed;
    }

    @Test
    void composingCountsMarksAndSaysWhatIsLacking() {
        flow.enter(Optional.empty());
        flow.list().compose();
        ComposePageViewModel compose = flow.compose();
        while (compose.rows().size() > 1) {
            compose.remove(compose.rows().get(1));
        }
        RowDraft row = compose.rows().get(0);
        row.typeProperty().set(QuestionType.SINGLE);
        row.countProperty().set(6);
        row.marksEachProperty().set(new BigDecimal("2.5"));
        assertThat(compose.outcomeProperty().get().isReady()).isFalse();
        assertThat(row.lackProperty().get()).get().extracting(RowLack::there, RowLack::lacking).containsExactly(4, 2);
        assertThat(compose.outcomeProperty().get().problem())
                .contains("第 1 行（全部专题和题库、单选）需要 6 题，只有 4 题，缺 2 题");

        row.countProperty().set(4);
        assertThat(compose.outcomeProperty().get().isReady()).isTrue();
        assertThat(compose.outcomeProperty().get().marks()).isEqualByComparingTo("10");
        compose.minutesProperty().set("两分");
        assertThat(compose.outcomeProperty().get().isReady()).isFalse();

        compose.minutesProperty().set("２０");
        compose.goOn();
        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.RULES);
        flow.rules().back();
        assertThat(flow.pageProperty().get()).isEqualTo(ExamFlow.Page.COMPOSE);
        compose.goOn();
        flow.rules().start();
        assertThat(fixture.sheet().size()).isEqualTo(4);
    }
}
