package org.xuegui.quiz.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.quiz.TypicalQuestions.single;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuestionMatch.Outcome;

class QuizSetComparisonTest {

    private static final Question OLD = single("old", "下列说法正确的是（ ）", 0, "甲", "乙", "丙", "丁");

    private static QuizSet set(Question... questions) {
        return new QuizSet("set", "题库", "", "", List.of(questions));
    }

    private static List<StoredQuestion> stored(Question... questions) {
        return Stream.of(questions)
                .map(question -> new StoredQuestion(
                        new QuestionKey("set", question.id()), QuestionJson.version(question), question))
                .toList();
    }

    private static List<Outcome> outcomes(QuizSet read, List<StoredQuestion> current) {
        return QuizSetComparison.compare(read, current).stream().map(QuestionMatch::outcome).toList();
    }

    @Test
    void loadingTheSameAgainChangesNothing() {
        Question[] all = TypicalQuestions.ALL.toArray(Question[]::new);

        assertThat(outcomes(set(all), stored(all))).containsOnly(Outcome.UNCHANGED);
        assertThat(outcomes(set(all), List.of())).containsOnly(Outcome.ADDED);
    }

    @Test
    void sameIdIsAnUpdateWhateverItSays() {
        assertThat(outcomes(set(single("old", "另一题", 0, "天", "地")), stored(OLD))).containsExactly(Outcome.UPDATED);
    }

    @Test
    void sameTextUnderAnotherIdKeepsTheIdOfTheSet() {
        Question same = single("new", "下列说法正确的是()。", 0, "乙", "甲", "丁", "丙 ");
        List<QuestionMatch> matches = QuizSetComparison.compare(set(same), stored(OLD));

        assertThat(matches.get(0).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(matches.get(0).read().id()).isEqualTo("old");
    }

    @Test
    void halfTheChoicesIsOffered() {
        assertThat(outcomes(set(single("new", "下列说法正确的是（ ）", 0, "甲", "乙", "子", "丑")), stored(OLD)))
                .containsExactly(Outcome.OFFERED);
        assertThat(outcomes(set(single("new", "下列说法正确的是（ ）", 0, "甲", "寅", "子", "丑")), stored(OLD)))
                .containsExactly(Outcome.ADDED);
    }

    @Test
    void secondCandidateOnEitherSideMakesItNew() {
        Question one = single("n1", "下列说法正确的是（ ）", 0, "甲", "乙", "子", "丑");
        Question two = single("n2", "下列说法正确的是（ ）", 0, "甲", "乙", "寅", "卯");
        Question other = single("old2", "下列说法正确的是（ ）", 0, "甲", "乙", "辰", "巳");

        assertThat(outcomes(set(one), stored(OLD, other))).containsExactly(Outcome.ADDED);
        assertThat(outcomes(set(one, two), stored(OLD))).containsExactly(Outcome.ADDED, Outcome.ADDED);
    }

    @Test
    void planTakesWhatAPersonDecided() {
        Question offered = single("new", "下列说法正确的是（ ）", 0, "甲", "乙", "子", "丑");
        List<StoredQuestion> current = stored(OLD, TypicalQuestions.SINGLE);
        List<QuestionMatch> matches = QuizSetComparison.compare(set(offered, TypicalQuestions.TRUE_FALSE), current);
        QuizSetChange.SetChange accepted = ImportPlan.of(set(), current, matches, Set.of("new")).change("题库.yaml");
        ImportPlan refused = ImportPlan.of(set(), current, matches, Set.of());

        assertThat(accepted.order()).containsExactly("old", "s-1", "t-1");
        assertThat(accepted.set().questions()).extracting(Question::id).containsExactly("old", "t-1");
        assertThat(refused.order()).containsExactly("old", "s-1", "new", "t-1");
        assertThat(refused.count(Outcome.ADDED)).isEqualTo(2);
    }

    @Test
    void idsWithoutAFilesHelpComeFromTheText() {
        String id = StableId.of(OLD, Set.of());

        assertThat(id).matches("q-[0-9a-f]{16}");
        assertThat(StableId.of(single("x", "下列说法正确的是（）", 3, "丁", "丙", "乙", "甲"), Set.of())).isEqualTo(id);
        assertThat(StableId.of(OLD, Set.of(id))).isEqualTo(id + "-2");
        assertThat(StableId.of(TypicalQuestions.SINGLE, Set.of())).isNotEqualTo(id);
    }
}
