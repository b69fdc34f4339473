package org.xuegui.quiz.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.QuestionType;
import org.xuegui.regulation.PackReader;
import org.xuegui.regulation.StudyPack;

class DraftCheckTest {

    private static final StudyPack PACK =
            PackReader.read(Path.of("seeds", "zhejiang-cyberspace-leadership")).pack().orElseThrow();

    @Test
    void everyTypeSaysWhatItLacks() {
        assertThat(errors(blank(QuestionType.SINGLE))).containsExactly("stem-empty", "choice-empty", "choice-empty",
                "choice-empty", "choice-empty", "no-key");
        assertThat(errors(blank(QuestionType.MULTIPLE))).contains("no-keys");
        assertThat(errors(blank(QuestionType.TRUE_FALSE))).containsExactly("stem-empty", "no-truth");
        assertThat(errors(blank(QuestionType.FILL).withStemText("没有空"))).containsExactly("no-blank");
        assertThat(errors(blank(QuestionType.MATCHING))).contains("pair-empty");
        assertThat(errors(blank(QuestionType.ORDERING).withItems(List.of(Passage.of("一")))))
                .containsExactly("stem-empty", "items-count");
        assertThat(errors(blank(QuestionType.SHORT))).containsExactly("stem-empty");
    }

    @Test
    void aBlankNeedsATextOrANumberAndAToleranceOfZeroOrMore() {
        QuestionDraft draft = blank(QuestionType.FILL).withStemText("每年{{1}}次，{{1}}");
        assertThat(errors(draft)).containsExactly("blank-twice", "blank-empty");

        BlankDraft number = BlankDraft.EMPTY.withKind(BlankDraft.Kind.NUMBER);
        assertThat(errors(withKey(number))).containsExactly("number-empty");
        assertThat(errors(withKey(number.withNumber("许多")))).containsExactly("number-unknown");
        assertThat(errors(withKey(number.withNumber("3").withTolerance("-1")))).containsExactly("tolerance");
        assertThat(errors(withKey(number.withNumber(" １２．５ ").withTolerance("0.5")))).isEmpty();
        assertThat(errors(withKey(BlankDraft.accepting("甲").withChoices(List.of("乙", "丙")))))
                .containsExactly("blank-choices");
    }

    @Test
    void aSingleChoiceMadeOfAMultipleOneHasOneKeyOnly() {
        QuestionDraft draft = blank(QuestionType.MULTIPLE).withStemText("谁？");
        ChoicesDraft choices = draft.choices().without(3).without(2)
                .withText(0, Passage.of("甲")).withText(1, Passage.of("乙")).marked(0, true).marked(1, true);

        assertThat(errors(draft.withChoices(choices))).isEmpty();
        assertThat(errors(draft.withChoices(choices).withType(QuestionType.SINGLE))).containsExactly("keys-many");
    }

    @Test
    void topicsAndFactsAreHeldAgainstThePackAndOnlyWhereThereIsOne() {
        QuestionDraft draft = blank(QuestionType.TRUE_FALSE).withStemText("每年一次。").withTruth(true)
                .withTopic("nothing").withCites(List.of("C04", "Z99"));

        assertThat(DraftCheck.of(draft, Optional.empty())).isEmpty();
        assertThat(DraftCheck.of(draft, Optional.of(PACK))).extracting(DraftProblem::field)
                .containsExactly(DraftField.TOPIC, DraftField.CITES);
    }

    @Test
    void whatATrainerWouldChangeIsAdviceAndDoesNotHinder() {
        QuestionDraft draft = blank(QuestionType.MULTIPLE).withStemText("谁？");
        ChoicesDraft choices = draft.choices().without(3).without(2)
                .withText(0, Passage.of("甲")).withText(1, Passage.of("甲")).marked(0, true);

        List<DraftProblem> problems = DraftCheck.of(draft.withChoices(choices), Optional.empty());

        assertThat(problems).noneMatch(DraftProblem::isError);
        assertThat(problems).extracting(DraftProblem::field)
                .containsExactlyInAnyOrder(DraftField.KEY, DraftField.CHOICES);
    }

    private static QuestionDraft withKey(BlankDraft key) {
        QuestionDraft draft = blank(QuestionType.FILL).withStemText("每年{{1}}次");
        return draft.withBlanks(draft.blanks().withKey(1, key));
    }

    private static QuestionDraft blank(QuestionType type) {
        return QuestionDraft.blank(type, "", Set.of());
    }

    private static List<String> errors(QuestionDraft draft) {
        return DraftCheck.of(draft, Optional.empty()).stream()
                .filter(DraftProblem::isError)
                .map(problem -> problem.message().key().replace("draft.problem.", ""))
                .toList();
    }
}
