package org.xuegui.learning.confusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.Take;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.Response;

/** In the typical pack 请示报告 (D01) is called 选项c and 同步抄报 (D02) 选项b. */
class ConfusionServiceTest {

    private static final String REPORTS = "cf-reports";
    private final LearningFixture fixture = new LearningFixture();

    /** Answers a question of the reporting set alone. */
    private void answer(String id, String... chosen) {
        fixture.clock.advance(Duration.ofMinutes(1));
        PracticeSession session = fixture.practice.start(LEARNER, new PracticeMode.Chosen(
                List.of(new QuestionKey("reporting-set", id)), ""), Take.ALL);
        Response response = chosen.length == 0
                ? KeyResponse.of(session.question(0).question())
                : new Response.Chosen(Set.of(chosen));
        session.confirm(response, Optional.empty(), Duration.ofSeconds(3));
    }

    private List<String> mixedUp() {
        return fixture.confusion.mixedUp(LEARNER).stream().map(each -> each.pair().id()).toList();
    }

    @Test
    void aWrongChoiceThatNamesTheOtherSideIsAMixUp() {
        answer("r1", "b");
        assertThat(mixedUp()).containsExactly(REPORTS);
        MixedUp pair = fixture.confusion.mixedUp(LEARNER).get(0);
        assertThat(pair.times()).isEqualTo(1);
        assertThat(pair.last()).isEqualTo(fixture.clock.instant());
        assertThat(pair.pair().difference().plain()).contains("不同于");
    }

    @Test
    void anotherWrongChoiceIsNone() {
        answer("r1", "d");
        assertThat(mixedUp()).isEmpty();
    }

    @Test
    void bothSidesAnsweredWrongIsAMixUpUnlessOneWasRightInBetween() {
        answer("r1", "d");
        answer("r1");
        answer("r2", "d");
        assertThat(mixedUp()).isEmpty();
        answer("r1", "d");
        assertThat(mixedUp()).containsExactly(REPORTS);
    }

    @Test
    void aQuestionAboutBothSidesSaysNothingOfEither() {
        answer("r3", "d");
        answer("r1", "d");
        assertThat(mixedUp()).isEmpty();
    }

    @Test
    void aPairIsToldApartOnceBothSidesWereRightTwiceInARow() {
        answer("r1", "b");
        answer("r1");
        answer("r2");
        answer("r1");
        assertThat(mixedUp()).containsExactly(REPORTS);
        answer("r2");
        assertThat(mixedUp()).isEmpty();
        answer("r2", "c");
        assertThat(fixture.confusion.mixedUp(LEARNER)).extracting(MixedUp::times).containsExactly(1);
    }

    @Test
    void anAnswerTakenBackIsForgotten() {
        answer("r1", "b");
        fixture.practice.resume(fixture.practice.findOpen(LEARNER).orElseThrow()).undo();
        assertThat(mixedUp()).isEmpty();
    }

    @Test
    void thePairMixedUpMostOftenComesFirstAndTheOthersFollow() {
        answer("r1", "b");
        assertThat(fixture.confusion.pairs(LEARNER)).extracting(each -> each.pair().id()).startsWith(REPORTS, "cf-bodies");
        assertThat(fixture.confusion.pairs(TypicalLearners.YI.id()))
                .extracting(each -> each.pair().id()).startsWith("cf-bodies", REPORTS);
        assertThat(fixture.confusion.pairs(TypicalLearners.YI.id())).noneMatch(MixedUp::isNow);
    }

    @Test
    void whatWasFoundIsKeptUntilAnAnswerOrAQuestionChanges() {
        answer("r1", "b");
        List<MixedUp> found = fixture.confusion.pairs(LEARNER);
        assertThat(fixture.confusion.pairs(LEARNER)).isSameAs(found);
        assertThat(fixture.confusion.pairs(TypicalLearners.YI.id())).noneMatch(MixedUp::isNow);
        answer("r1", "b");
        assertThat(fixture.confusion.mixedUp(LEARNER)).extracting(MixedUp::times).containsExactly(2);
        fixture.quizSets.applyLoad(new QuizSetChange(List.of(new QuizSetChange.SetChange(
                new QuizSet("own-set", "自编", LearningFixture.PACK, "duties", List.of(question("o1").single())),
                List.of("o1"), Set.of(), Set.of())), "a.yaml", ""));
        assertThat(fixture.confusion.pairs(LEARNER)).isNotSameAs(found);
    }

    @Test
    void aDrillAsksAboutOneSideAndThenAboutTheOther() {
        answer("r1", "b");
        List<Drill> drills = fixture.confusion.drills(LEARNER);
        assertThat(drills).containsExactly(new Drill(LearningFixture.PACK, REPORTS,
                new QuestionKey("reporting-set", "r1"), new QuestionKey("reporting-set", "r2")));
        PracticeSession session = fixture.practice.start(LEARNER, new PracticeMode.Confusable(drills), Take.ALL);
        assertThat(session.question(0).key()).isEqualTo(drills.get(0).first());
        assertThat(session.question(1).key()).isEqualTo(drills.get(0).second());
    }

    @Test
    void whoMixesUpNothingDrillsThePairsOfThePack() {
        assertThat(fixture.confusion.drills(LEARNER)).extracting(Drill::pairId).contains("cf-bodies", REPORTS);
    }

    @Test
    void aResponseIsRecognisedAsAMixUpAtOnce() {
        PracticeSession session = fixture.practice.start(LEARNER, new PracticeMode.BySet("reporting-set"), Take.ALL);
        assertThat(fixture.confusion.findMixedUpIn(session.question(0), new Response.Chosen(Set.of("b"))))
                .map(ConfusablePair::id).contains(REPORTS);
        assertThat(fixture.confusion.findMixedUpIn(session.question(0), new Response.Chosen(Set.of("a")))).isEmpty();
        assertThat(fixture.confusion.findMixedUpIn(session.question(0), new Response.None())).isEmpty();
    }

    @Test
    void twoChoicesTakenForEachOtherTwiceArePairsOfTheLearnersOwn() {
        assertThat(difference("甲办", "乙办")).contains("甲办", "乙办", "办公室处理日常事务。");
    }

    @Test
    void aChoiceIsToldAsItReads() {
        assertThat(difference("2**3**2", "（甲）\n\n办")).contains("2**3**2：", "（甲）\n\n办：");
    }

    /** What is told of these two choices once the one was taken for the other twice. */
    private String difference(String one, String other) {
        fixture.storedSets.put(new QuizSet("own-set", "自编", LearningFixture.PACK, "duties", List.of(
                question("o1").cites("B01").single(one, other),
                question("o2").cites("B02").single(other, one))));
        for (int i = 0; i < 2; i++) {
            fixture.clock.advance(Duration.ofMinutes(1));
            PracticeSession session = fixture.practice.start(LEARNER, new PracticeMode.Chosen(
                    List.of(new QuestionKey("own-set", "o1")), ""), Take.ALL);
            session.confirm(new Response.Chosen(Set.of("b")), Optional.empty(), Duration.ofSeconds(3));
            assertThat(mixedUp()).hasSize(i == 0 ? 0 : 1);
        }
        ConfusablePair own = fixture.confusion.mixedUp(LEARNER).get(0).pair();
        assertThat(own.id()).startsWith("own~");
        return own.difference().plain();
    }
}
