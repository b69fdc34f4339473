package org.xuegui.learning.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.Response;

class PracticeServiceTest {

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void offersCountWhatWasDone() {
        PracticeSession session = start(new PracticeMode.BySet("reporting-set"), 0);
        fixture.answer(session, true);
        fixture.answer(session, false);
        PracticeOffers offers = fixture.practice.offers(LEARNER);
        assertThat(offers.sets())
                .extracting(offer -> ((PracticeMode.BySet) offer.mode()).setId(), PracticeOffers.Offer::counts)
                .containsExactly(
                        tuple("reporting-set", new PracticeOffers.Counts(3, 2, 1, 1)),
                        tuple("duties-set", new PracticeOffers.Counts(7, 0, 0, 0)));
        assertThat(offers.topics())
                .extracting(PracticeOffers.Offer::counts)
                .containsExactly(new PracticeOffers.Counts(7, 0, 0, 0), new PracticeOffers.Counts(3, 2, 1, 1));
        assertThat(offers.modes())
                .extracting(offer -> offer.counts().total())
                .containsExactly(0, 10, 10, 1, 0, 8);
    }

    @Test
    void aPastPracticeHoldsWhatItsSummaryCountsAnswersLeftEmptyToo() {
        PracticeSession session = start(new PracticeMode.BySet("reporting-set"), 0);
        fixture.answer(session, true);
        session.goTo(1);
        session.confirm(new Response.None(), Optional.empty(), Duration.ZERO);
        session.finish();

        PastPractice past = fixture.practice.past(session.attempt().id());

        assertThat(past.summary().answered()).isEqualTo(2);
        assertThat(past.answered()).extracting(AnsweredQuestion::position, AnsweredQuestion::isRight)
                .containsExactly(tuple(0, true), tuple(1, false));
    }

    @Test
    void everyOfferHasATitleInBothLanguages() {
        PracticeOffers offers = fixture.practice.offers(LEARNER);
        for (Texts texts : List.of(Texts.in(Texts.CHINESE), Texts.in(Texts.ENGLISH))) {
            assertThat(List.of(offers.modes(), offers.topics(), offers.sets()))
                    .allSatisfy(list -> assertThat(list)
                            .allSatisfy(offer -> assertThat(texts.text(offer.title())).isNotBlank()));
        }
    }

    @Test
    void dueQuestionsAreASittingOfTheirOwnKindBesideAnOpenPractice() {
        PracticeSession practice = fixture.practice.start(LEARNER, new PracticeMode.BySet("reporting-set"), 2);
        fixture.answer(practice, true);
        assertThat(fixture.practice.count(LEARNER, new PracticeMode.Due())).isZero();
        fixture.clock.advance(Duration.ofDays(1));
        PracticeSession review = fixture.practice.start(LEARNER, new PracticeMode.Due(), 0);
        assertThat(review.attempt().kind()).isEqualTo(AttemptKind.REVIEW);
        assertThat(review.unanswered()).containsExactly(practice.question(0).key());
        assertThat(fixture.practice.findOpen(LEARNER)).map(Attempt::id).hasValue(practice.attempt().id());
        fixture.answer(review, true);
        assertThat(fixture.practice.count(LEARNER, new PracticeMode.Due())).isZero();
    }

    @Test
    void titlesNameTopicSetAndSitting() {
        assertThat(title(new PracticeMode.ByTopic(PACK, TypicalPack.DUTIES))).isEqualTo("领导职责 专题练习");
        assertThat(title(new PracticeMode.BySet("reporting-set"))).isEqualTo("请示报告题库 题库练习");
        assertThat(title(new PracticeMode.Chosen(List.of(), "顺序练习"))).isEqualTo("再练：顺序练习");
        assertThat(title(new PracticeMode.ByFacts(PACK, List.of("B01"), "要点"))).isEqualTo("考我这一条：要点");
    }

    private String title(PracticeMode mode) {
        Message title = fixture.practice.titleOf(mode);
        return Texts.in(Texts.CHINESE).text(title);
    }

    @Test
    void aTopicStartsWithWhatWasNotYetDone() {
        PracticeSession first = start(new PracticeMode.ByTopic(PACK, TypicalPack.REPORTING), 1);
        fixture.answer(first, true);
        PracticeSession second = start(new PracticeMode.ByTopic(PACK, TypicalPack.REPORTING), 0);
        assertThat(keys(second)).containsExactly("r2", "r3", "r1");
    }

    @Test
    void sequentialGoesOnFromTheFirstNotYetDone() {
        PracticeSession first = start(new PracticeMode.Sequential(Optional.of("reporting-set")), 2);
        fixture.answer(first, true);
        fixture.answer(first, true);
        PracticeSession second = start(new PracticeMode.Sequential(Optional.of("reporting-set")), 0);
        assertThat(keys(second)).containsExactly("r3", "r1", "r2");
    }

    @Test
    void randomTakesEveryQuestionOnce() {
        PracticeSession session = start(new PracticeMode.RandomOrder(), 0);
        assertThat(keys(session)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void aKeyPointIsExaminedByTheQuestionsThatCiteItsFacts() {
        assertThat(keys(start(new PracticeMode.ByFacts(PACK, List.of("D02"), "同步抄报"), 0)))
                .containsExactly("r2", "r3");
        assertThat(fixture.practice.count(LEARNER, new PracticeMode.ByFacts("other", List.of("D02"), ""))).isZero();
    }

    @Test
    void bookmarkedAndChosenQuestionsComeInTheirOrder() {
        fixture.bookmarks.setBookmark(LEARNER, new QuestionKey("duties-set", "q3"), true);
        fixture.bookmarks.setBookmark(LEARNER, new QuestionKey("reporting-set", "r1"), true);
        assertThat(keys(start(new PracticeMode.Bookmarked(), 0))).containsExactly("r1", "q3");
        PracticeMode chosen = new PracticeMode.Chosen(
                List.of(new QuestionKey("reporting-set", "r3"), new QuestionKey("gone", "x")), "练习");
        assertThat(keys(start(chosen, 0))).containsExactly("r3");
    }

    @Test
    void aWrongQuestionLeavesAfterTwoRightInARow() {
        fixture.answer(start(new PracticeMode.BySet("reporting-set"), 1), false);
        assertThat(fixture.practice.wrongQuestions(LEARNER)).containsExactly(new QuestionKey("reporting-set", "r1"));
        fixture.answer(start(new PracticeMode.Wrong(), 0), true);
        fixture.answer(start(new PracticeMode.Wrong(), 0), true);
        assertThat(fixture.practice.wrongQuestions(LEARNER)).isEmpty();
        assertThatThrownBy(() -> start(new PracticeMode.Wrong(), 0)).isInstanceOf(UserFacingException.class);
    }

    @Test
    void aRetiredSetsQuestionsAreOfferedNoMoreButAnOpenPracticeGoesOn() {
        PracticeSession session = start(new PracticeMode.BySet("reporting-set"), 0);
        fixture.answer(session, false);
        fixture.quizSets.retireSet("reporting-set");
        assertThat(fixture.practice.wrongQuestions(LEARNER)).isEmpty();
        assertThat(fixture.practice.offers(LEARNER).sets()).hasSize(1);
        PracticeSession resumed = fixture.practice.resume(fixture.practice.findOpen(LEARNER).orElseThrow());
        assertThat(keys(resumed)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void aNewPracticeOfTheSameModeEndsTheOpenOne() {
        PracticeSession first = start(new PracticeMode.BySet("reporting-set"), 0);
        fixture.answer(first, true);
        PracticeSession second = start(new PracticeMode.BySet("reporting-set"), 0);
        assertThat(fixture.practice.openPractices(LEARNER))
                .extracting(open -> open.attempt().id()).containsExactly(second.attempt().id());
        assertThat(fixture.attempts.find(first.attempt().id()).orElseThrow().isOpen()).isFalse();
        assertThat(fixture.attempts.answerRecords(LEARNER)).hasSize(1);
    }

    @Test
    void eachModeIsGoneOnWithWhereItWasLeft() {
        PracticeSession set = start(new PracticeMode.BySet("reporting-set"), 0);
        fixture.answer(set, true);
        PracticeSession topic = start(new PracticeMode.ByTopic(PACK, TypicalPack.DUTIES), 0);
        fixture.answer(topic, false);
        fixture.answer(topic, true);
        fixture.answer(set, true);

        assertThat(fixture.practice.openPractices(LEARNER))
                .extracting(open -> open.attempt().id(), OpenPractice::answered, OpenPractice::right, OpenPractice::wrong)
                .containsExactly(tuple(set.attempt().id(), 2, 2, 0), tuple(topic.attempt().id(), 2, 1, 1));
        PracticeSession again = fixture.practice.resume(
                fixture.practice.findOpen(LEARNER, new PracticeMode.ByTopic(PACK, TypicalPack.DUTIES)).orElseThrow());
        assertThat(again.position()).isEqualTo(2);
        assertThat(again.countAnswered()).isEqualTo(2);
        PracticeOffers offers = fixture.practice.offers(LEARNER);
        assertThat(offers.findOpen(new PracticeMode.BySet("reporting-set"))).map(OpenPractice::answered).hasValue(2);
        assertThat(offers.findOpen(new PracticeMode.RandomOrder())).isEmpty();
    }

    @Test
    void anOpenPracticeWhoseQuestionsAreAllAnsweredIsNotGoneOnWith() {
        PracticeSession set = start(new PracticeMode.BySet("reporting-set"), 1);
        fixture.answer(set, true);
        assertThat(fixture.practice.findOpen(LEARNER, new PracticeMode.BySet("reporting-set"))).isEmpty();
    }

    @Test
    void whatIsKnownCanBeLeftOut() {
        PracticeMode mode = new PracticeMode.BySet("reporting-set");
        fixture.answer(start(mode, 1), true);
        fixture.answer(start(new PracticeMode.Chosen(List.of(new QuestionKey("reporting-set", "r1")), ""), 0), true);
        assertThat(keys(fixture.practice.start(LEARNER, mode, new Take(0, true)))).containsExactly("r2", "r3");
        assertThat(fixture.practice.offers(LEARNER, true).sets())
                .extracting(offer -> offer.counts().total()).containsExactly(2, 7);
        assertThat(keys(fixture.practice.start(LEARNER, mode, Take.ALL))).containsExactly("r2", "r3", "r1");
    }

    @Test
    void aWrongAnswerMakesAQuestionUnknownAgain() {
        PracticeMode mode = new PracticeMode.Chosen(List.of(new QuestionKey("reporting-set", "r1")), "");
        for (boolean isRight : new boolean[] {true, true, false, true}) {
            fixture.answer(start(mode, 0), isRight);
        }
        assertThat(keys(fixture.practice.start(LEARNER, new PracticeMode.BySet("reporting-set"), new Take(0, true))))
                .contains("r1");
    }

    @Test
    void everyFactWithQuestionsCanBePractised() {
        assertThat(fixture.practice.factOffers(LEARNER))
                .extracting(offer -> offer.fact().id(), offer -> offer.counts().total())
                .contains(tuple("D01", 2), tuple("D02", 2));
    }

    @Test
    void learnersDoNotSeeEachOther() {
        fixture.answer(start(new PracticeMode.BySet("reporting-set"), 0), false);
        assertThat(fixture.practice.findOpen(TypicalLearners.YI.id())).isEmpty();
        assertThat(fixture.practice.wrongQuestions(TypicalLearners.YI.id())).isEmpty();
    }

    private PracticeSession start(PracticeMode mode, int limit) {
        return fixture.practice.start(LEARNER, mode, limit);
    }

    private static List<String> keys(PracticeSession session) {
        return IntStream.range(0, session.size()).mapToObj(i -> session.question(i).key().questionId()).toList();
    }
}
