package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.PaperJson;

class FixedPaperTest {

    private final LearningFixture fixture = new LearningFixture();

    private StoredQuestion stored(String set, String id) {
        return fixture.pools.current().find(new QuestionKey(set, id)).orElseThrow();
    }

    /** A single choice, an ordering and another single choice, of 5, 2.5 and 1 marks. */
    private Blueprint fixed(boolean shuffle) {
        return new Blueprint("id", "固定卷", List.of(
                BlueprintRow.picked(stored("reporting-set", "r2"), BigDecimal.valueOf(5)),
                BlueprintRow.picked(stored("duties-set", "q6"), new BigDecimal("2.5")),
                BlueprintRow.picked(stored("reporting-set", "r1"), BigDecimal.ONE)),
                10, 60, shuffle, true, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
    }

    private static List<String> ids(ExaminationSession session) {
        return IntStream.range(0, session.size()).mapToObj(i -> session.question(i).key().questionId()).toList();
    }

    /** The reporting set with its second question edited and its first left out. */
    private void changeTheSet() {
        List<Question> kept = List.of(
                question("r2").topic(TypicalPack.REPORTING).cites("D02").stem("改过的题干").single(),
                question("r3").topic(TypicalPack.REPORTING).cites("D01", "D02").single());
        QuizSet set = new QuizSet("reporting-set", "请示报告题库", TypicalPack.ID, TypicalPack.REPORTING, kept);
        fixture.quizSets.applyLoad(new QuizSetChange(List.of(
                new QuizSetChange.SetChange(set, List.of("r2", "r3"), Set.of("r1"), Set.of())), "", ""));
    }

    @Test
    void theQuestionsComeInTheOrderPickedWithTheirMarksAndAreMarked() {
        ExaminationSession session = fixture.examinations.start(LEARNER, fixed(false));
        assertThat(ids(session)).containsExactly("r2", "q6", "r1");

        session.respond(0, KeyResponse.of(session.question(0).question()));
        session.respond(1, KeyResponse.of(session.question(1).question()));
        session.handIn();
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.score().orElseThrow().score()).isEqualByComparingTo("7.5");
        assertThat(result.score().orElseThrow().full()).isEqualByComparingTo("8.5");
        assertThat(result.isPassed()).isTrue();
    }

    @Test
    void aSittingGoesOnWithTheSameQuestions() {
        ExaminationSession session = fixture.examinations.start(LEARNER, fixed(false));
        session.respond(0, KeyResponse.of(session.question(0).question()));
        changeTheSet();
        ExaminationSession again =
                fixture.examinations.resume(fixture.examinations.findOpen(LEARNER).orElseThrow());
        assertThat(ids(again)).containsExactly("r2", "q6", "r1");
        assertThat(again.isAnswered(0)).isTrue();
        assertThat(again.question(0)).isEqualTo(session.question(0));
    }

    @Test
    void shuffledItHasTheSameQuestionsInAnOrderThatRepeatsFromTheSeed() {
        ExaminationSession first = fixture.examinations.start(LEARNER, fixed(true));
        first.handIn();
        ExaminationSession second = fixture.examinations.start(LEARNER, fixed(true));
        assertThat(ids(first)).containsExactlyInAnyOrder("r1", "r2", "q6").isEqualTo(ids(second));
    }

    @Test
    void laterChangesOfTheSetAreNamedAndChangeNothing() {
        Blueprint blueprint = fixed(false);
        assertThat(PickedQuestion.changes(fixture.examinations.picks(blueprint))).isEmpty();
        changeTheSet();

        List<PickedQuestion> picks = fixture.examinations.picks(blueprint);
        assertThat(Texts.in(Texts.CHINESE).text(PickedQuestion.changes(picks).orElseThrow()))
                .isEqualTo("第 1 题已有新版本；第 3 题已停用");
        assertThat(picks.get(0).now().orElseThrow().question().stem().plain()).isEqualTo("改过的题干");
        assertThat(fixture.examinations.lacks(blueprint)).isEmpty();
        ExaminationSession session = fixture.examinations.start(LEARNER, blueprint);
        assertThat(session.question(0)).isEqualTo(picks.get(0).kept());
        assertThat(ids(session)).containsExactly("r2", "q6", "r1");
    }

    @Test
    void itPrintsAndReadsBackEqual() {
        Blueprint blueprint = fixed(false);
        assertThat(PaperJson.readBlueprint(PaperJson.write(blueprint))).isEqualTo(blueprint);
        DrawnPaper paper = fixture.examinations.drawToPrint(blueprint);
        assertThat(paper.questions()).extracting(each -> each.key().questionId()).containsExactly("r2", "q6", "r1");
        assertThat(PaperJson.readPaper(PaperJson.write(paper.paper()))).isEqualTo(paper.paper());
    }

    @Test
    void questionsArePickedAllOrNone() {
        Stream<BlueprintRow> rows = Stream.of(fixed(false).rows().get(0), new BlueprintRow(
                List.of(), List.of(), QuestionType.SINGLE, Optional.empty(), 1, BigDecimal.ONE));
        assertThatThrownBy(() -> new Blueprint("id", "卷", rows.toList(), 10, 60, false, true, false,
                MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(fixed(false).isFixed()).isTrue();
        assertThat(LearningFixture.blueprint().isFixed()).isFalse();
    }
}
