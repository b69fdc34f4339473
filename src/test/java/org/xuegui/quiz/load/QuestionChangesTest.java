package org.xuegui.quiz.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuestionChanges.Part;

class QuestionChangesTest {

    @Test
    void aQuestionDoesNotDifferFromItselfUnderAnotherId() {
        assertThat(TypicalQuestions.ALL).allSatisfy(question -> assertThat(QuestionChanges.between(
                question, question.withDetails(question.details().withId("other")))).isEmpty());
    }

    @Test
    void stemChoicesAndKeyAreToldApart() {
        Question old = TypicalQuestions.single("q", "谁负责？", 0, "省委", "市委");

        assertThat(QuestionChanges.between(old, TypicalQuestions.single("q", "谁召开？", 0, "省委", "市委")))
                .containsExactly(Part.STEM);
        assertThat(QuestionChanges.between(old, TypicalQuestions.single("q", "谁负责？", 0, "省委", "县委")))
                .containsExactly(Part.CHOICES);
        assertThat(QuestionChanges.between(old, TypicalQuestions.single("q", "谁负责？", 1, "省委", "市委")))
                .containsExactly(Part.KEY);
    }

    @Test
    void anotherTypeIsNamedInPlaceOfWhatItBrings() {
        assertThat(QuestionChanges.between(TypicalQuestions.MATCHING, TypicalQuestions.ORDERING))
                .contains(Part.TYPE).doesNotContain(Part.KEY, Part.CHOICES);
    }

    @Test
    void everyPartHasAWordInBothLanguages() {
        for (Part part : Part.values()) {
            String key = "trainer.load.part." + part.name().toLowerCase(Locale.ROOT);
            assertThat(Texts.in(Texts.CHINESE).has(key) && Texts.in(Texts.ENGLISH).has(key)).as(key).isTrue();
        }
    }
}
