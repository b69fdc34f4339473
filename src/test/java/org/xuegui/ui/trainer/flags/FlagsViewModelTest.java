package org.xuegui.ui.trainer.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.learner.Learner;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.trainer.TrainerFixture;

class FlagsViewModelTest {

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private FlagsViewModel flags;
    private StoredQuestion question;

    @BeforeEach
    void reportAQuestion() {
        fixture = new TrainerFixture(folder);
        Learner learner = fixture.learners.add("学员甲", "");
        question = fixture.sets.questionsOf("zhejiang-meetings").get(0);
        fixture.flags.flag(learner.id(), question, " 答案有误 ");
        flags = new FlagsViewModel(context.screen(), fixture.flags, fixture.library);
        flags.load();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aReportShowsTheVersionTheLearnerSawEvenAfterItsSetIsRetired() {
        fixture.library.retire("zhejiang-meetings");
        flags.load();

        assertThat(flags.flags()).singleElement().satisfies(line -> {
            assertThat(line.question()).hasValueSatisfying(
                    seen -> assertThat(seen.question()).isEqualTo(question.question()));
            assertThat(line.flag().comment()).isEqualTo("答案有误");
            assertThat(line.setTitle()).isEqualTo("zhejiang-meetings");
        });
    }

    @Test
    void aClosedReportIsGone() {
        flags.close(flags.flags().get(0), closed -> {});

        assertThat(flags.flags()).isEmpty();
        assertThat(fixture.flags.openFlags()).isEmpty();
    }
}
