package org.xuegui.quiz.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuestionType;

@Domain(QuestionArbitraries.class)
@Domain(DomainContext.Global.class)
class DraftPropertyTest {

    @Property(tries = 300)
    void aQuestionNobodyTouchedIsTheSameAfterwards(@ForAll Question question) {
        assertThat(DraftQuestion.of(QuestionDraft.of(question))).isEqualTo(question);
    }

    @Property(tries = 300)
    void changingTheTypeAndBackLosesNothing(@ForAll Question question, @ForAll QuestionType other) {
        QuestionDraft back = QuestionDraft.of(question).withType(other).withType(question.type());

        Question after = DraftQuestion.of(back);
        if (question instanceof FillBlank fill) {
            assertThat(answersInOrder((FillBlank) after)).isEqualTo(answersInOrder(fill));
        } else {
            assertThat(after).isEqualTo(question);
        }
    }

    /** The keys as one meets their blanks: the numbers of the blanks may have changed. */
    private static List<BlankKey> answersInOrder(FillBlank fill) {
        return fill.stem().blanks().stream().map(number -> fill.blanks().get(number - 1)).toList();
    }

    @Property(tries = 300)
    void whateverIsTypedThereIsAPreviewAndAVerdict(
            @ForAll Question question, @ForAll QuestionType other, @ForAll String typed) {
        QuestionDraft draft = QuestionDraft.of(question).withType(other).withStemText(typed);
        boolean isSound = DraftCheck.of(draft, Optional.empty()).stream().noneMatch(DraftProblem::isError);

        assertThat(DraftQuestion.preview(draft).type()).isEqualTo(other);
        if (isSound) {
            assertThat(DraftQuestion.of(draft).type()).isEqualTo(other);
        }
    }

    @Property(tries = 300)
    void aPassageReadsAsItWasTyped(@ForAll Question question, @ForAll String typed) {
        Passage changed = PassageEdit.change(question.details().explanation(), typed, false);

        assertThat(PassageEdit.text(changed)).isEqualTo(typed);
    }
}
