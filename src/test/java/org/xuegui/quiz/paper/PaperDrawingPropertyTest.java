package org.xuegui.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.xuegui.quiz.marking.MarkingRule;

/** Papers drawn from pools of all kinds, held against a plain matching of questions to places. */
class PaperDrawingPropertyTest {

    /** Rows that overlap and a pool that fills them or does not. */
    record Case(Blueprint blueprint, List<StoredQuestion> pool, long seed) {

        PaperDrawing.Result draw() {
            return PaperDrawing.draw(blueprint, pool, seed);
        }

        /** The questions of each row as drawn. */
        List<List<StoredQuestion>> drawnRows(Paper paper) {
            Map<QuestionKey, StoredQuestion> byKey = new HashMap<>();
            pool.forEach(question -> byKey.put(question.key(), question));
            List<List<StoredQuestion>> rows = new ArrayList<>();
            int from = 0;
            for (BlueprintRow row : blueprint.rows()) {
                rows.add(paper.items().subList(from, from + row.count()).stream()
                        .map(item -> byKey.get(item.key())).toList());
                from += row.count();
            }
            return rows;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(PaperDrawingPropertyTest::someCase);
    }

    private static Case someCase(long seed) {
        Random random = new Random(seed);
        int facts = 2 + random.nextInt(10);
        List<StoredQuestion> pool = IntStream.range(0, 3 + random.nextInt(28))
                .mapToObj(i -> question(i, facts, random)).toList();
        List<BlueprintRow> rows = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> row(random)).toList();
        Blueprint blueprint = new Blueprint("b", "卷", rows, 60, 60, random.nextBoolean(), true, false,
                MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
        return new Case(blueprint, pool, random.nextLong());
    }

    private static StoredQuestion question(int number, int facts, Random random) {
        List<String> cited = IntStream.range(0, random.nextInt(3) + (random.nextInt(4) == 0 ? 0 : 1))
                .mapToObj(i -> "F" + random.nextInt(facts)).distinct().toList();
        QuestionDetails details = new QuestionDetails("q" + number, Passage.of("第 " + number + " 题"), Passage.EMPTY,
                Difficulty.values()[random.nextInt(3)], "t" + random.nextInt(3), cited, "");
        Question question = random.nextBoolean()
                ? new TrueFalse(details, true)
                : new SingleChoice(details, List.of(Choice.of("a", "甲"), Choice.of("b", "乙")), "a");
        return new StoredQuestion(new QuestionKey("set" + random.nextInt(2), "q" + number),
                QuestionJson.version(question), question);
    }

    private static BlueprintRow row(Random random) {
        return new BlueprintRow(
                random.nextBoolean() ? List.of() : List.of("t" + random.nextInt(3)),
                random.nextInt(3) > 0 ? List.of() : List.of("set" + random.nextInt(2)),
                random.nextInt(3) == 0 ? QuestionType.TRUE_FALSE : QuestionType.SINGLE,
                random.nextBoolean() ? Optional.empty() : Optional.of(Difficulty.values()[random.nextInt(3)]),
                1 + random.nextInt(5),
                BigDecimal.ONE);
    }

    @Property(tries = 1500)
    void aPaperIsDrawnExactlyWhereAFillingExistsElseWhatIsLackingIsCounted(@ForAll("cases") Case drawing) {
        int places = drawing.blueprint().questionCount();
        int filled = largestFilling(drawing.blueprint().rows(), drawing.pool());
        PaperDrawing.Result result = drawing.draw();
        if (filled == places) {
            assertThat(result).isInstanceOf(PaperDrawing.Result.Drawn.class);
        } else {
            assertThat(((PaperDrawing.Result.TooFew) result).rows().stream()
                    .mapToInt(PaperDrawing.Shortage::lacking).sum()).isEqualTo(places - filled);
        }
    }

    @Property(tries = 1500)
    void eachQuestionFitsItsRowAndComesOnce(@ForAll("cases") Case drawing) {
        if (drawing.draw() instanceof PaperDrawing.Result.Drawn result) {
            List<List<StoredQuestion>> rows = drawing.drawnRows(result.paper());
            for (int i = 0; i < rows.size(); i++) {
                BlueprintRow row = drawing.blueprint().rows().get(i);
                assertThat(rows.get(i)).hasSize(row.count()).allMatch(question -> fits(row, question));
            }
            assertThat(result.paper().items()).extracting(PaperItem::key).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 1500)
    void noFactComesTwiceWhileAnotherQuestionOfTheRowHasUnusedFactsOnly(@ForAll("cases") Case drawing) {
        if (drawing.draw() instanceof PaperDrawing.Result.Drawn result) {
            List<List<StoredQuestion>> rows = drawing.drawnRows(result.paper());
            List<StoredQuestion> drawn = rows.stream().flatMap(List::stream).toList();
            for (int i = 0; i < rows.size(); i++) {
                BlueprintRow row = drawing.blueprint().rows().get(i);
                for (StoredQuestion repeating : rows.get(i)) {
                    Set<String> others = factsWithout(drawn, repeating);
                    if (facts(repeating).stream().anyMatch(others::contains)) {
                        assertThat(drawing.pool()).noneMatch(other -> !drawn.contains(other) && fits(row, other)
                                && facts(other).stream().noneMatch(others::contains));
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void noExchangeThatKeepsAllRowsFilledWouldRepeatFewerFacts(@ForAll("cases") Case drawing) {
        if (drawing.draw() instanceof PaperDrawing.Result.Drawn result) {
            List<StoredQuestion> drawn = drawing.drawnRows(result.paper()).stream().flatMap(List::stream).toList();
            for (StoredQuestion out : drawn) {
                for (StoredQuestion in : drawing.pool()) {
                    if (!drawn.contains(in)) {
                        List<StoredQuestion> exchanged = new ArrayList<>(drawn);
                        exchanged.set(drawn.indexOf(out), in);
                        boolean isWorse = repeats(exchanged) >= repeats(drawn);
                        assertThat(isWorse || largestFilling(drawing.blueprint().rows(), exchanged) < drawn.size())
                                .as("%s instead of %s", in.key(), out.key()).isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = 500)
    void theSameSeedGivesTheSamePaper(@ForAll("cases") Case drawing) {
        assertThat(drawing.draw()).isEqualTo(drawing.draw());
    }

    /** Places filled at most: each question looks for a place, moving others to other places where needed. */
    private static int largestFilling(List<BlueprintRow> rows, List<StoredQuestion> pool) {
        List<BlueprintRow> places = rows.stream()
                .flatMap(row -> IntStream.range(0, row.count()).mapToObj(i -> row)).toList();
        StoredQuestion[] taken = new StoredQuestion[places.size()];
        return (int) pool.stream().filter(question -> seat(question, places, taken, new HashSet<>())).count();
    }

    private static boolean seat(
            StoredQuestion question, List<BlueprintRow> places, StoredQuestion[] taken, Set<Integer> asked) {
        for (int i = 0; i < taken.length; i++) {
            if (fits(places.get(i), question) && asked.add(i)
                    && (taken[i] == null || seat(taken[i], places, taken, asked))) {
                taken[i] = question;
                return true;
            }
        }
        return false;
    }

    private static boolean fits(BlueprintRow row, StoredQuestion stored) {
        QuestionDetails details = stored.question().details();
        return row.type() == stored.question().type()
                && (row.topics().isEmpty() || row.topics().contains(details.topic()))
                && (row.sets().isEmpty() || row.sets().contains(stored.key().setId()))
                && (row.difficulty().isEmpty() || row.difficulty().get() == details.difficulty());
    }

    private static Set<String> facts(StoredQuestion question) {
        return Set.copyOf(question.question().cites());
    }

    private static Set<String> factsWithout(Collection<StoredQuestion> drawn, StoredQuestion question) {
        return drawn.stream().filter(other -> other != question)
                .flatMap(other -> facts(other).stream()).collect(Collectors.toSet());
    }

    /** Pairs of questions that share a fact, counted once for each fact. */
    private static long repeats(List<StoredQuestion> drawn) {
        return drawn.stream().flatMap(question -> facts(question).stream())
                .collect(Collectors.groupingBy(fact -> fact, Collectors.counting())).values().stream()
                .mapToLong(uses -> uses * (uses - 1) / 2).sum();
    }
}
