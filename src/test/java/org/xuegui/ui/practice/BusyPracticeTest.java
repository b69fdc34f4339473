package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.Recitation;
import org.xuegui.learning.practice.Take;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.Response;
import org.xuegui.ui.task.HeldBackground;

/** A practice or a reading opened while a step of the one before waits for the disk. */
class BusyPracticeTest {

    private static final PracticeMode DUTIES = new PracticeMode.BySet("duties-set");
    private static final PracticeMode REPORTING = new PracticeMode.BySet("reporting-set");

    private final PracticeFixture fixture = new PracticeFixture();
    private final HeldBackground background = new HeldBackground();
    private final PracticeFlow flow = fixture.newFlow(background);

    private PracticeSession start(PracticeMode mode) {
        return fixture.learning.practice.start(LearningFixture.LEARNER, mode, Take.ALL);
    }

    private Recitation read(PracticeMode mode) {
        return fixture.learning.recitations.open(LearningFixture.LEARNER, mode, true);
    }

    @Test
    void anAnswerGoesToThePracticeItWasGivenIn() {
        PracticeSession before = start(DUTIES);
        PracticeSession after = start(REPORTING);
        QuestionPageViewModel page = flow.question();
        page.open(before);
        background.settle();
        page.setResponse(new Response.Chosen(Set.of("d")));
        page.confirm();
        page.open(after);
        background.settle();

        assertThat(before.countAnswered()).isEqualTo(1);
        assertThat(after.countAnswered()).isZero();
        PracticeState shown = page.shownProperty().get().orElseThrow();
        assertThat(shown.stored().key().setId()).isEqualTo("reporting-set");
        assertThat(shown.phase()).isEqualTo(PracticeState.Phase.ANSWERING);
        page.setResponse(new Response.Chosen(Set.of("d")));
        page.confirm();
        background.settle();
        assertThat(after.countAnswered()).isEqualTo(1);
    }

    @Test
    void aPracticeLeftAndGoneOnWithAtOnceKnowsTheAnswerThatWaited() {
        flow.start(DUTIES, Take.ALL);
        background.settle();
        flow.question().setResponse(new Response.Chosen(Set.of("d")));
        flow.question().confirm();
        flow.leave();
        flow.resume();
        background.read();
        background.settle();

        PracticeState shown = flow.question().shownProperty().get().orElseThrow();
        assertThat(shown.answered()).isEqualTo(1);
        flow.question().setResponse(new Response.Chosen(Set.of("d")));
        flow.question().confirm();
        background.settle();
        assertThat(flow.question().shownProperty().get().orElseThrow().answered()).isEqualTo(2);
        assertThat(background.failures()).isEmpty();
    }

    @Test
    void aReadingIsShownAlsoWhenTheOneBeforeStillTurnsAPage() {
        RecitePageViewModel page = flow.recite();
        page.open(read(DUTIES));
        background.settle();
        page.move(1);
        page.open(read(REPORTING));
        background.settle();

        RecitePageViewModel.State shown = page.shownProperty().get().orElseThrow();
        assertThat(shown.stored().key().setId()).isEqualTo("reporting-set");
        assertThat(shown.position()).isZero();
    }
}
