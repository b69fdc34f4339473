package org.xuegui.ui.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.paper.Disclosure;

/** A sitting whose rules disclose each answer as soon as it is confirmed. */
class DisclosedAnswersTest {

    private static final Response A = new Response.Chosen(Set.of("a"));
    private static final Response B = new Response.Chosen(Set.of("b"));

    private final ExamFixture fixture = new ExamFixture();
    private final SittingPageViewModel page = fixture.start(LearningFixture.blueprint(Disclosure.EACH_ANSWER));

    private ExaminationSession session() {
        return fixture.running.sessionProperty().get().orElseThrow();
    }

    @Test
    void anAnswerIsStoredAndMarkedOnlyWhenConfirmed() {
        assertThat(page.canConfirmProperty().get()).isFalse();
        page.answer(B);
        page.answer(A);
        assertThat(session().isAnswered(0)).isFalse();
        assertThat(fixture.sheet().mark()).isEmpty();
        assertThat(page.canConfirmProperty().get()).isTrue();

        page.goOn();
        assertThat(session().response(0)).isEqualTo(A);
        assertThat(fixture.sheet().position()).as("its key is looked at first").isZero();
        assertThat(fixture.sheet().mark()).contains(Mark.of(true));
        assertThat(page.canConfirmProperty().get()).isFalse();
        page.goOn();
        assertThat(fixture.sheet().position()).isEqualTo(1);
        assertThat(fixture.sheet().mark()).isEmpty();
    }

    @Test
    void aConfirmedAnswerIsFinal() {
        page.answer(B);
        page.confirm();
        page.answer(A);
        page.confirm();

        assertThat(session().response(0)).isEqualTo(B);
        assertThat(session().respond(0, A)).isEmpty();
        assertThat(fixture.sheet().mark()).contains(Mark.of(false));
    }

    @Test
    void anAnswerNotConfirmedWaitsWhileOtherQuestionsAreLookedAt() {
        page.answer(A);
        page.show(1);
        assertThat(page.canConfirmProperty().get()).isFalse();
        page.show(0);

        assertThat(fixture.sheet().response()).isEqualTo(A);
        assertThat(fixture.sheet().unanswered()).containsExactly(0, 1, 2);
        page.confirm();
        assertThat(session().isAnswered(0)).isTrue();
    }

    @Test
    void aConfirmedAnswerStaysFinalAfterARestart() {
        page.answer(B);
        page.confirm();
        fixture.pass(Duration.ofSeconds(5));
        fixture.restart();
        fixture.flow.enter(Optional.empty());
        fixture.flow.list().resume();

        assertThat(fixture.sheet().mark()).contains(Mark.of(false));
        assertThat(session().respond(0, A)).isEmpty();
    }

    @Test
    void anAnswerWhoseKeyWasSeenStaysFinalWhileTheDiskIsFull() {
        page.answer(B);
        page.confirm();
        fixture.learning.attempts.setFull(true);
        page.toggleSetAside();

        assertThat(fixture.sheet().mark()).contains(Mark.of(false));
        page.answer(A);
        page.confirm();
        assertThat(session().response(0)).isEqualTo(B);
    }

    @Test
    void aQuestionIsSetAsideBeforeAndAfterItIsConfirmed() {
        page.answer(A);
        page.toggleSetAside();
        assertThat(fixture.sheet().isSetAside()).isTrue();
        page.confirm();
        page.toggleSetAside();
        assertThat(fixture.sheet().isSetAside()).isFalse();
        assertThat(fixture.sheet().mark()).contains(Mark.of(true));
    }
}
