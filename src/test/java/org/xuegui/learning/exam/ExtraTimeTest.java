package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.PaperJson;

class ExtraTimeTest {

    private static final Blueprint TEN_MINUTES = LearningFixture.blueprint();

    private final LearningFixture fixture = new LearningFixture();

    @BeforeEach
    void allow() {
        allow(25);
    }

    private void allow(int percent) {
        fixture.learners.change(LEARNER, "学员甲", "", percent);
    }

    @Test
    void aLearnerWithExtraTimeHasItInEveryExamination() {
        assertThat(start(LEARNER).remaining()).isEqualTo(Duration.ofSeconds(750));
        assertThat(start(TypicalLearners.YI.id()).remaining()).isEqualTo(Duration.ofMinutes(10));
        assertThat(fixture.examinations.standing(LEARNER, TEN_MINUTES).blueprint().timeAllowed())
                .isEqualTo(Duration.ofSeconds(750));
    }

    @Test
    void anExaminationKeepsTheTimeItBeganWith() {
        start(LEARNER);
        allow(0);
        ExaminationSession resumed =
                fixture.examinations.resume(fixture.examinations.findOpen(LEARNER).orElseThrow());
        assertThat(resumed.remaining()).isEqualTo(Duration.ofSeconds(750));
        resumed.handIn();
        assertThat(fixture.examinations.fullResult(resumed.attempt().id()).blueprint().sitting().extraTimePercent())
                .isEqualTo(25);
        assertThat(start(LEARNER).remaining()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void theStoredRulesKeepTheExtraTimeAndOlderOnesHaveNone() {
        Blueprint own = TEN_MINUTES.withSitting(TEN_MINUTES.sitting().withExtraTime(50));
        assertThat(PaperJson.readBlueprint(PaperJson.write(own))).isEqualTo(own);
        assertThat(PaperJson.write(TEN_MINUTES)).doesNotContain("extraTime");
    }

    @Test
    void aNewNameKeepsNoExtraTimeButTheOneGiven() {
        assertThat(fixture.learners.find(LEARNER).map(Learner::extraTimePercent)).isEqualTo(Optional.of(25));
        assertThat(fixture.learners.add("学员丁", "").extraTimePercent()).isZero();
    }

    private ExaminationSession start(String learnerId) {
        return fixture.examinations.start(learnerId, TEN_MINUTES);
    }
}
