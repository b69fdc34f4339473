package org.xuegui.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.marking.MarkingRule;

class PaperDrawingTest {

    private static StoredQuestion judged(String id, String topic, Difficulty difficulty, String... facts) {
        QuestionDetails details = new QuestionDetails(
                id, Passage.of("第 " + id + " 题"), Passage.EMPTY, difficulty, topic, List.of(facts), "");
        return stored(new TrueFalse(details, true));
    }

    private static StoredQuestion stored(Question question) {
        return new StoredQuestion(new QuestionKey("set", question.id()), QuestionJson.version(question), question);
    }

    private static BlueprintRow row(String topic, Optional<Difficulty> difficulty, int count) {
        List<String> topics = topic.isEmpty() ? List.of() : List.of(topic);
        return new BlueprintRow(topics, List.of(), QuestionType.TRUE_FALSE, difficulty, count, BigDecimal.valueOf(2));
    }

    private static Blueprint blueprint(boolean shuffle, BlueprintRow... rows) {
        return new Blueprint("b", "卷", List.of(rows), 60, 60, shuffle, shuffle, false, MarkingRule.DEFAULT,
                Disclosure.AFTER_HAND_IN);
    }

    private static Paper drawn(Blueprint blueprint, List<StoredQuestion> pool, long seed) {
        PaperDrawing.Result result = PaperDrawing.draw(blueprint, pool, seed);
        assertThat(result).isInstanceOf(PaperDrawing.Result.Drawn.class);
        return ((PaperDrawing.Result.Drawn) result).paper();
    }

    private static List<String> ids(Paper paper) {
        return paper.items().stream().map(item -> item.key().questionId()).toList();
    }

    private static List<StoredQuestion> pool(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> judged("q" + i, i % 2 == 0 ? "even" : "odd", Difficulty.EASY, "F" + i / 3))
                .toList();
    }

    @Test
    void sameSeedGivesTheSamePaperAndAnotherSeedAnother() {
        Blueprint blueprint = blueprint(true, row("", Optional.empty(), 10));

        assertThat(drawn(blueprint, pool(60), 7)).isEqualTo(drawn(blueprint, pool(60), 7));
        assertThat(ids(drawn(blueprint, pool(60), 7))).isNotEqualTo(ids(drawn(blueprint, pool(60), 8)));
    }

    @Test
    void eachSeedOfManyGivesAPaperOfItsOwn() {
        Blueprint blueprint = blueprint(true, row("", Optional.empty(), 10));
        List<List<String>> papers = IntStream.range(0, 50)
                .mapToObj(seed -> ids(drawn(blueprint, pool(60), seed))).toList();

        assertThat(papers).doesNotHaveDuplicates();
    }

    @RepeatedTest(10)
    void aFactIsSparedInOneRowWhereAnExchangeThroughAnotherAllowsIt(RepetitionInfo info) {
        List<StoredQuestion> pool = List.of(
                judged("a", "t", Difficulty.EASY, "F1"), judged("b", "u", Difficulty.HARD, "F1"),
                judged("c", "t", Difficulty.HARD, "F2"));
        Paper paper = drawn(
                blueprint(true, row("t", Optional.empty(), 1), row("", Optional.of(Difficulty.HARD), 1)),
                pool, info.getCurrentRepetition());

        assertThat(ids(paper)).contains("c").hasSize(2);
    }

    @RepeatedTest(20)
    void noQuestionComesTwiceAndNoFactWhileAnotherIsLeft(RepetitionInfo info) {
        Paper paper = drawn(
                blueprint(true, row("even", Optional.empty(), 5), row("", Optional.empty(), 5)),
                pool(30), info.getCurrentRepetition());
        Set<String> facts = new HashSet<>();
        ids(paper).forEach(id -> facts.add("F" + Integer.parseInt(id.substring(1)) / 3));

        assertThat(ids(paper)).doesNotHaveDuplicates().hasSize(10);
        assertThat(facts).hasSize(10);
    }

    @Test
    void factsComeAgainOnlyWhenThereIsNoOtherQuestion() {
        Paper paper = drawn(blueprint(true, row("", Optional.empty(), 9)), pool(9), 3);

        assertThat(ids(paper)).hasSize(9).doesNotHaveDuplicates();
    }

    @RepeatedTest(10)
    void generalRowLeavesEnoughForTheParticularOne(RepetitionInfo info) {
        List<StoredQuestion> pool = List.of(
                judged("easy", "t", Difficulty.EASY), judged("hard", "t", Difficulty.HARD),
                judged("other", "u", Difficulty.HARD));
        Paper paper = drawn(
                blueprint(true, row("", Optional.empty(), 1), row("t", Optional.of(Difficulty.HARD), 1),
                        row("t", Optional.empty(), 1)),
                pool, info.getCurrentRepetition());

        assertThat(ids(paper)).containsExactly("other", "hard", "easy");
    }

    @Test
    void shortageNamesTheRowAndTheNumber() {
        PaperDrawing.Result result = PaperDrawing.draw(
                blueprint(true, row("even", Optional.empty(), 4), row("odd", Optional.empty(), 7),
                        row("none", Optional.empty(), 2), row("", Optional.empty(), 3)),
                pool(10), 1);

        assertThat(result).isEqualTo(new PaperDrawing.Result.TooFew(List.of(
                new PaperDrawing.Shortage(1, 2), new PaperDrawing.Shortage(2, 2), new PaperDrawing.Shortage(3, 2))));
    }

    @Test
    void unshuffledRowsKeepTheOrderOfThePool() {
        Paper paper = drawn(blueprint(false, row("", Optional.empty(), 8)), pool(8), 5);

        assertThat(ids(paper)).containsExactly("q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7");
    }

    @Test
    void fixedChoicesKeepTheirPlace() {
        List<Choice> choices = List.of(
                Choice.of("a", "甲"), Choice.of("b", "乙"), Choice.of("c", "丙"),
                new Choice("d", Passage.of("以上都是"), Optional.empty(), Passage.EMPTY, true));
        SingleChoice question = new SingleChoice(TypicalQuestions.details("s", "问"), choices, "d");
        Set<List<String>> seen = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            seen.add(ShownOrder.of(question, new Random(seed), true));
        }

        assertThat(seen).hasSize(6).allMatch(order -> order.get(3).equals("d"));
        assertThat(ShownOrder.of(question, new Random(1), false)).isEmpty();
    }

    @Test
    void itemsNeverComeInTheRightOrderAndRightSidesAreAlwaysShuffled() {
        Set<List<String>> rights = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            List<String> order = ShownOrder.of(TypicalQuestions.ordering("o", "甲", "乙", "丙"), new Random(seed), false);
            rights.add(ShownOrder.of(TypicalQuestions.MATCHING, new Random(seed), false));
            assertThat(order).containsExactlyInAnyOrder("i1", "i2", "i3").isNotEqualTo(List.of("i1", "i2", "i3"));
        }

        assertThat(rights).hasSize(6).allMatch(order -> Set.copyOf(order).equals(Set.of("r1", "r2", "x1")));
        assertThat(ShownOrder.of(TypicalQuestions.ordering("o", "同", "同"), new Random(1), true)).hasSize(2);
    }

    @Test
    void largePoolIsDrawnFrom() {
        List<StoredQuestion> pool = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            pool.add(judged("q" + i, "t" + i % 5, Difficulty.values()[i % 3], "F" + i % 40));
        }
        Blueprint blueprint = blueprint(true, row("t1", Optional.empty(), 30), row("", Optional.empty(), 50));

        assertThat(ids(drawn(blueprint, pool, 1))).hasSize(80).doesNotHaveDuplicates();
    }

    @Test
    void papersAndBlueprintsReadBackEqual() {
        Blueprint blueprint = blueprint(true, row("even", Optional.of(Difficulty.EASY), 2), row("", Optional.empty(), 3));
        Paper paper = drawn(blueprint, pool(20), Long.MIN_VALUE);
        Paper practice = new Paper(Optional.empty(), 1, paper.items(), paper.markingRule());

        assertThat(PaperJson.readBlueprint(PaperJson.write(blueprint))).isEqualTo(blueprint);
        assertThat(PaperJson.readPaper(PaperJson.write(paper))).isEqualTo(paper);
        assertThat(PaperJson.readPaper(PaperJson.write(practice))).isEqualTo(practice);
    }
}
