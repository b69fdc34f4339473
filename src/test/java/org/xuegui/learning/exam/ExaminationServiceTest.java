package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;

class ExaminationServiceTest {

    private static final Response A = new Response.Chosen(Set.of("a"));
    private static final Response B = new Response.Chosen(Set.of("b"));
    private final LearningFixture fixture = new LearningFixture();

    @Test
    void theResultCountsScoreTopicsTypesAndQuestions() {
        ExaminationSession session = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        session.respond(0, A);
        session.respond(1, B);
        fixture.clock.advance(Duration.ofSeconds(4));
        session.handIn();
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.score().orElseThrow().score()).isEqualByComparingTo("10");
        assertThat(result.score().orElseThrow().full()).isEqualByComparingTo("30");
        assertThat(result.score().orElseThrow().percent()).isEqualTo(new BigDecimal("33.3"));
        assertThat(result.score().orElseThrow().answered()).isEqualTo(2);
        assertThat(result.isPassed()).isFalse();
        assertThat(result.attempt().usedTime()).isEqualTo(Duration.ofSeconds(4));
        assertThat(result.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.title()).isEqualTo("请示报告");
            assertThat(topic.numbers().right()).isEqualTo(1);
            assertThat(topic.numbers().questions()).isEqualTo(3);
        });
        assertThat(result.types()).extracting(ExaminationResult.TypeLine::type).containsExactly(QuestionType.SINGLE);
        assertThat(result.questions()).extracting(AnsweredQuestion::isRight)
                .containsExactly(true, false, false);
        assertThat(result.questions().get(2).mark()).isEmpty();
        assertThat(result.questions().get(0).question()).isEqualTo(session.question(0));
    }

    @Test
    void topicsComeInTheOrderOfTheirPackWhateverThePaperBeginsWith() {
        Blueprint usual = LearningFixture.blueprint();
        List<BlueprintRow> rows = Stream.of(TypicalPack.REPORTING, TypicalPack.DUTIES)
                .map(topic -> new BlueprintRow(List.of(topic), List.of(), QuestionType.SINGLE, Optional.empty(), 1,
                        BigDecimal.TEN))
                .toList();
        ExaminationSession session = fixture.examinations.start(LEARNER, new Blueprint(
                usual.id(), usual.title(), rows, 10, 60, false, true, false, usual.markingRule(), usual.disclosure()));
        session.handIn();

        assertThat(fixture.examinations.result(session.attempt().id()).topics())
                .extracting(ExaminationResult.TopicLine::title).containsExactly("领导职责", "请示报告");
    }

    @Test
    void exactlyThePassMarkPasses() {
        ExaminationSession session = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        session.respond(0, A);
        session.respond(2, A);
        session.handIn();
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.isPassed()).isTrue();
        assertThat(result.score().orElseThrow().percent()).isEqualByComparingTo("66.6");
    }

    @Test
    void anEmptyExaminationScoresNothingOfAll() {
        ExaminationSession session = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        session.handIn();
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.score().orElseThrow().score()).isEqualByComparingTo("0");
        assertThat(result.score().orElseThrow().full()).isEqualByComparingTo("30");
    }

    @Test
    void whereOnlyTheScoreIsDisclosedNoQuestionIs() {
        ExaminationSession session =
                fixture.examinations.start(LEARNER, LearningFixture.blueprint(Disclosure.SCORE_ONLY));
        session.respond(0, A);
        session.handIn();
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.questions()).isEmpty();
        assertThat(result.score().orElseThrow().right()).isEqualTo(1);
    }

    @Test
    void whereAllIsKeptBackTheScoreIsDisclosedWithTheQuestionsOnceTheTrainerReleasesThem() {
        ExaminationSession session =
                fixture.examinations.start(LEARNER, LearningFixture.blueprint(Disclosure.ALL_AFTER_RELEASE));
        session.respond(0, A);
        session.handIn();
        String id = session.attempt().id();
        ExaminationResult keptBack = fixture.examinations.result(id);
        assertThat(keptBack.score()).isEmpty();
        assertThat(keptBack.topics()).isEmpty();
        assertThat(keptBack.types()).isEmpty();
        assertThat(keptBack.questions()).isEmpty();
        assertThat(fixture.examinations.fullResult(id).score().orElseThrow().right()).isEqualTo(1);

        fixture.examinations.release(fixture.examinations.awaitingRelease().get(0).attemptIds());
        ExaminationResult released = fixture.examinations.result(id);
        assertThat(released).isEqualTo(fixture.examinations.fullResult(id));
        assertThat(released.score().orElseThrow().right()).isEqualTo(1);
    }

    @Test
    void questionsAreDisclosedOnceTheTrainerReleasesThemAndNoLongerWhenThatIsTakenBack() {
        ExaminationSession session =
                fixture.examinations.start(LEARNER, LearningFixture.blueprint(Disclosure.AFTER_RELEASE));
        session.respond(0, A);
        assertThat(fixture.examinations.awaitingRelease()).isEmpty();
        session.handIn();
        String id = session.attempt().id();
        assertThat(fixture.examinations.result(id).questions()).isEmpty();
        assertThat(fixture.examinations.result(id).score().orElseThrow().right()).isEqualTo(1);
        assertThat(fixture.examinations.fullResult(id).questions()).hasSize(3);
        assertThat(fixture.examinations.awaitingRelease())
                .containsExactly(new AwaitingRelease(session.attempt().title(), List.of(id)));

        fixture.examinations.release(List.of(id));
        assertThat(fixture.examinations.result(id).questions()).hasSize(3);
        assertThat(fixture.examinations.awaitingRelease()).isEmpty();

        fixture.examinations.withdraw(List.of(id));
        assertThat(fixture.examinations.result(id).questions()).isEmpty();
        assertThat(fixture.examinations.awaitingRelease()).hasSize(1);
    }

    @Test
    void anOpenExaminationHasNoResultYet() {
        ExaminationSession session = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        assertThatThrownBy(() -> fixture.examinations.result(session.attempt().id()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theResultShowsTheVersionAnsweredEvenAfterTheSetIsGone() {
        ExaminationSession session = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        fixture.quizSets.retireSet("reporting-set");
        session.handIn();
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.questions()).hasSize(3);
        assertThat(result.topics()).singleElement().extracting(ExaminationResult.TopicLine::title).isEqualTo("请示报告");
    }

    @Test
    void rowsThatCannotBeFilledAreNamedAndNoExaminationStarts() {
        Blueprint tooLarge = new Blueprint(
                "id", "大卷", List.of(row(QuestionType.SINGLE, 2), row(QuestionType.ORDERING, 3)), 10, 60,
                true, true, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
        assertThat(fixture.examinations.lacks(tooLarge)).containsExactly(
                new RowLack(2, row(QuestionType.ORDERING, 3), List.of(), 2));
        assertThatThrownBy(() -> fixture.examinations.start(LEARNER, tooLarge))
                .isInstanceOf(UserFacingException.class)
                .satisfies(refused -> assertThat(Texts.in(Texts.CHINESE).text(((UserFacingException) refused).text()))
                        .startsWith("“大卷”的题目不够，未能组卷：第 2 行（全部专题和题库、排序）需要 3 题，只有 1 题，缺 2 题。"));
        assertThat(fixture.examinations.findOpen(LEARNER)).isEmpty();
        assertThat(fixture.examinations.lacks(LearningFixture.blueprint())).isEmpty();
    }

    @Test
    void aShortAnswerIsDrawnTooAndLeavesTheScoreProvisional() {
        Blueprint written = new Blueprint(
                "id", "简答卷", List.of(row(QuestionType.SHORT, 1)), 10, 60,
                true, true, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
        ExaminationSession session = fixture.examinations.start(LEARNER, written);
        session.respond(0, new Response.Written("党委（党组）负责"));
        session.handIn();
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.score().orElseThrow().provisional()).isEqualTo(1);
        assertThat(result.score().orElseThrow().score()).isEqualByComparingTo("0");
    }

    @Test
    void aRowThatLacksIsNamedByTopicSetTypeAndDifficultyInEitherLanguage() {
        BlueprintRow row = new BlueprintRow(List.of(TypicalPack.REPORTING, "gone"), List.of("reporting-set"),
                QuestionType.SINGLE, Optional.of(Difficulty.HARD), 5, BigDecimal.ONE);
        Blueprint blueprint = new Blueprint("id", "难卷", List.of(row), 10, 60,
                true, true, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
        List<RowLack> lacks = fixture.examinations.lacks(blueprint);
        assertThat(Texts.in(Texts.CHINESE).text(RowLack.text(lacks)))
                .isEqualTo("第 1 行（请示报告、gone、请示报告题库、单选、难度难）需要 5 题，只有 0 题，缺 5 题");
        assertThat(Texts.in(Texts.ENGLISH).text(RowLack.text(lacks)))
                .startsWith("row 1 (请示报告, gone, 请示报告题库,").endsWith("hard) needs 5, there are 0, 5 lacking");
    }

    private static BlueprintRow row(QuestionType type, int count) {
        return new BlueprintRow(List.of(), List.of(), type, Optional.empty(), count, BigDecimal.ONE);
    }

    @Test
    void defaultBlueprintsAreMadeOnceAndStayRetired() {
        DefaultBlueprints defaults = new DefaultBlueprints(fixture.blueprintRepository, Texts.in(Texts.CHINESE));
        defaults.install(TypicalPack.pack(), fixture.pools);
        assertThat(fixture.examinations.blueprints()).extracting(Blueprint::title)
                .containsExactly("网信工作规定综合卷", "网信工作规定快速自测");
        assertThat(fixture.examinations.blueprints())
                .allSatisfy(blueprint -> assertThat(fixture.examinations.lacks(blueprint)).isEmpty());
        fixture.examinations.retire(fixture.examinations.blueprints().get(0).id());
        defaults.install(TypicalPack.pack(), fixture.pools);
        assertThat(fixture.examinations.blueprints()).hasSize(1);
    }
}
