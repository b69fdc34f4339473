package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Texts;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.learning.exam.DefaultBlueprints;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.testing.InMemoryBlueprints;
import org.xuegui.learning.testing.InMemoryPacks;
import org.xuegui.learning.testing.InMemoryQuizSets;
import org.xuegui.quiz.load.ShippedContent;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.PaperDrawing;

/** The examinations the program ships with can be drawn from the questions it ships with. */
class ShippedExaminationsTest {

    @Test
    void theFullExaminationHasFiftyQuestionsAndAHundredMarks() {
        InMemoryPacks packs = new InMemoryPacks();
        InMemoryQuizSets quizSets = new InMemoryQuizSets();
        InMemoryBlueprints blueprints = new InMemoryBlueprints();
        assertThat(ShippedContent.ofProgram().install(packs, new QuizFileFormats(), quizSets).problems()).isEmpty();
        QuestionPools pools = new QuestionPools(quizSets);
        DefaultBlueprints defaults = new DefaultBlueprints(blueprints, Texts.in(Texts.CHINESE));
        packs.packs().forEach(pack -> defaults.install(pack, pools));

        List<Blueprint> made = blueprints.blueprints();
        assertThat(made).extracting(Blueprint::title).containsExactly("网信工作规定综合卷", "网信工作规定快速自测");
        assertThat(made).extracting(Blueprint::questionCount).containsExactly(50, 20);
        assertThat(made).allSatisfy(blueprint -> {
            assertThat(blueprint.fullMarks()).isEqualByComparingTo("100");
            assertThat(PaperDrawing.draw(blueprint, pools.current().all(), 1))
                    .isInstanceOf(PaperDrawing.Result.Drawn.class);
        });
    }
}
