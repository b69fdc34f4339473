package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.QuizFileReader;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.PackReader;
import org.xuegui.regulation.StudyPack;

/** What the shipped questions hold themselves to as a whole. */
class ShippedQuestionsTest {

    private static final int FEWEST = 150;
    private static final Set<String> ONCE_IS_ENOUGH = Set.of("E11");

    private static StudyPack pack;
    private static List<QuizSet> sets;

    @BeforeAll
    static void read() throws IOException {
        pack = PackReader.read(Path.of("seeds/zhejiang-cyberspace-leadership")).pack().orElseThrow();
        try (Stream<Path> files = Files.list(Path.of("quizzes"))) {
            sets = files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(ShippedQuestionsTest::set).toList();
        }
    }

    private static QuizSet set(Path file) {
        QuizFileReader reader = new QuizFileReader(new QuizFileFormats(), id -> Optional.of(pack));
        ReadResult result = reader.read(file.toString(), ReadOptions.DEFAULT, Progress.NONE);
        assertThat(result.problems()).as(file.toString()).isEmpty();
        return result.sets().get(0).asSet(result.sets().get(0).id().orElseThrow());
    }

    static List<QuizSet> sets() throws IOException {
        if (sets == null) {
            read();
        }
        return sets;
    }

    private static Stream<Question> questions() {
        return sets.stream().flatMap(set -> set.questions().stream());
    }

    @Test
    void thereAreEnoughOfAllSevenTypes() {
        assertThat(questions().count()).isGreaterThanOrEqualTo(FEWEST);
        assertThat(questions().map(Question::type).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(QuestionType.class));
    }

    @Test
    void eachTopicHasASet() {
        assertThat(sets.stream().map(QuizSet::topic)).containsExactlyInAnyOrderElementsOf(
                pack.topics().stream().map(topic -> topic.id()).toList());
    }

    @Test
    void eachQuestionExplainsItselfAndCitesItsFacts() {
        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.details().explanation().isEmpty()).as(question.id()).isFalse();
            assertThat(question.cites()).as(question.id()).isNotEmpty();
            assertThat(question.details().topic()).as(question.id()).isNotEmpty();
        });
    }

    @Test
    void eachFactIsExaminedAtLeastTwice() {
        Map<String, Long> counts = questions()
                .flatMap(question -> question.cites().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (Fact fact : pack.facts()) {
            long needed = ONCE_IS_ENOUGH.contains(fact.id()) ? 1 : 2;
            assertThat(counts.getOrDefault(fact.id(), 0L)).as(fact.id()).isGreaterThanOrEqualTo(needed);
        }
    }

    @Test
    void noStemStandsTwice() {
        List<String> stems = questions().map(question -> question.type() + question.stem().plain()).toList();
        assertThat(stems).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void keysOfSingleChoiceAreSpreadEvenly(QuizSet set) {
        Map<Integer, Long> places = set.questions().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .collect(Collectors.groupingBy(ShippedQuestionsTest::place, Collectors.counting()));
        long most = places.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long least = places.values().stream().mapToLong(Long::longValue).min().orElse(0);

        assertThat(places).hasSize(4);
        assertThat(most - least).isLessThanOrEqualTo(2);
    }

    private static int place(SingleChoice question) {
        return question.choices().stream().map(choice -> choice.id()).toList().indexOf(question.key());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void trueAndFalseAreAboutHalfEach(QuizSet set) {
        Map<Boolean, Long> keys = set.questions().stream()
                .filter(TrueFalse.class::isInstance)
                .collect(Collectors.partitioningBy(question -> ((TrueFalse) question).isTrue(), Collectors.counting()));
        assertThat(Math.abs(keys.get(true) - keys.get(false))).isLessThanOrEqualTo(2);
    }
}
