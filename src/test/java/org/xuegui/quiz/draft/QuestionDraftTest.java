package org.xuegui.quiz.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;

class QuestionDraftTest {

    private static final QuestionDetails DETAILS = new QuestionDetails(
            "q7", Passage.of("谁？"), Passage.of("因为。"), Difficulty.HARD, "meetings", List.of("C04"), "月考");

    @Test
    void aChoiceKeepsItsIdItsFeedbackAndItsFixedPlaceThroughEveryChange() {
        Choice first = new Choice("x1", Passage.of("甲"), Optional.empty(), Passage.of("不对"), false);
        Choice last = new Choice("x9", Passage.of("以上都对"), Optional.empty(), Passage.EMPTY, true);
        SingleChoice before = new SingleChoice(DETAILS, List.of(first, last), "x9");

        ChoicesDraft choices = QuestionDraft.of(before).choices()
                .moved(0, 1).withText(1, Passage.of("甲方")).added().withText(2, Passage.of("丙"));
        SingleChoice after = (SingleChoice) DraftQuestion.of(QuestionDraft.of(before).withChoices(choices));

        assertThat(after.choices()).containsExactly(
                last,
                new Choice("x1", Passage.of("甲方"), Optional.empty(), Passage.of("不对"), false),
                Choice.of("a", "丙"));
        assertThat(after.key()).isEqualTo("x9");
        assertThat(after.details()).isEqualTo(DETAILS);
    }

    @Test
    void theIdOfARemovedChoiceIsNotGivenAgain() {
        SingleChoice before =
                new SingleChoice(DETAILS, List.of(Choice.of("a", "甲"), Choice.of("b", "乙"), Choice.of("c", "丙")), "a");

        ChoicesDraft choices = QuestionDraft.of(before).choices().without(2).added();

        assertThat(choices.all()).extracting(Choice::id).containsExactly("a", "b", "d");
    }

    @Test
    void sharesOfTheMarkGoWhenOtherChoicesAreMadeRight() {
        Choice half = new Choice("a", Passage.of("甲"), Optional.of(new BigDecimal("0.5")), Passage.EMPTY, false);
        MultipleChoice before = new MultipleChoice(DETAILS, List.of(half, Choice.of("b", "乙")), Set.of("a"));
        ChoicesDraft choices = QuestionDraft.of(before).choices();

        assertThat(choices.moved(0, 1).all().get(1).weight()).isPresent();
        assertThat(choices.marked(1, true).all()).allMatch(choice -> choice.weight().isEmpty());
    }

    @Test
    void aBlankPutOverAWordTakesItForItsAnswer() {
        QuestionDraft draft = QuestionDraft.blank(QuestionType.FILL, "", Set.of())
                .withStemText("强化队伍等保障").withBlankAt(2, 4).withBlankAt(7, 7);

        assertThat(PassageEdit.text(draft.stem())).isEqualTo("强化{{1}}{{2}}等保障");
        assertThat(draft.blanks().key(1).accepted()).containsExactly("队伍");
        assertThat(draft.blanks().key(2)).isEqualTo(BlankDraft.EMPTY);
    }

    @Test
    void blanksAreCountedAnewWithoutGapsAndKeepTheirKeys() {
        FillBlank before = new FillBlank(
                new QuestionDetails("q", Passage.withBlanks("{{3}}和{{1}}和{{2}}"), Passage.EMPTY, Difficulty.EASY, "",
                        List.of(), ""),
                List.of(text("一"), text("二"), text("三")), List.of(), true);

        FillBlank after = (FillBlank) DraftQuestion.of(QuestionDraft.of(before).withStemText("{{3}}和{{2}}"));

        assertThat(after.stem()).isEqualTo(Passage.withBlanks("{{2}}和{{1}}"));
        assertThat(after.blanks()).containsExactly(text("二"), text("三"));
        assertThat(after.isAnyOrder()).isTrue();
    }

    @Test
    void aLineBecomesABlankAndChoicesBecomeItems() {
        QuestionDraft draft = QuestionDraft.blank(QuestionType.SINGLE, "", Set.of()).withStemText("先____后");
        assertThat(draft.withType(QuestionType.FILL).blankNumbers()).containsExactly(1);

        QuestionDraft chosen = draft.withChoices(draft.choices().withText(0, Passage.of("甲")).withText(1, Passage.of("乙")));
        assertThat(chosen.withType(QuestionType.ORDERING).items())
                .containsExactly(Passage.of("甲"), Passage.of("乙"));
        assertThat(chosen.withChoices(chosen.choices().markedOnly(1)).withType(QuestionType.SHORT)
                .written().modelAnswer()).isEqualTo(Passage.of("乙"));
    }

    @Test
    void aNewQuestionGetsAnIdMadeOfWhatItSaysThatNoOtherHas() {
        QuestionDraft draft = QuestionDraft.blank(QuestionType.TRUE_FALSE, "", Set.of())
                .withStemText("每年一次。").withTruth(true);
        String id = DraftQuestion.of(draft).id();

        QuestionDraft second = QuestionDraft.blank(QuestionType.TRUE_FALSE, "", Set.of(id))
                .withStemText("每年一次。").withTruth(true);
        assertThat(DraftQuestion.of(second).id()).isEqualTo(id + "-2");
    }

    private static BlankKey text(String accepted) {
        return new BlankKey.Text(List.of(accepted), false, List.of());
    }
}
