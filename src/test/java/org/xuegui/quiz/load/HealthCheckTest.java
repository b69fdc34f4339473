package org.xuegui.quiz.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.Severity;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Picture;
import org.xuegui.base.text.Texts;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.HealthWarning.Kind;

class HealthCheckTest {

    @Test
    void theTypicalQuestionsAreHealthy() {
        assertThat(check(TypicalQuestions.ALL)).isEmpty();
    }

    @Test
    void theSameStemAndChoicesTwiceAreADuplicateWhateverTheirOrderWidthAndSpaces() {
        Question first = single("a", "会议由谁召开？", 0, "省委", "市委", "县委");
        Question second = single("b", "会议 由谁召开?", 2, "县委", "市委", "省委");

        assertThat(check(List.of(first, TypicalQuestions.SHORT, second))).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Kind.DUPLICATE);
            assertThat(warning.questions()).containsExactly(0, 2);
            assertThat(warning.arguments()).containsExactly("#1");
        });
    }

    @Test
    void theSameQuestionWithAnotherAnswerIsAContradictionAlsoBetweenTypes() {
        Question first = single("a", "会议由谁召开？", 0, "省委", "市委", "县委");
        Question other = single("b", "会议由谁召开？", 1, "省委", "市委", "县委");
        Question both = TypicalQuestions.multiple("c", "会议由谁召开？", Set.of(0, 1), "省委", "市委", "县委");

        assertThat(kinds(List.of(first, other, both))).containsExactly(Kind.CONTRADICTION, Kind.CONTRADICTION);
        assertThat(kinds(List.of(statement(1, true), statement(1, false)))).containsExactly(Kind.CONTRADICTION);
        assertThat(kinds(List.of(statement(1, true), statement(1, true)))).containsExactly(Kind.DUPLICATE);
    }

    @Test
    void theSameStemWithOtherChoicesIsAnotherQuestion() {
        assertThat(check(List.of(
                single("a", "下列说法正确的是（ ）", 0, "甲", "乙"), single("b", "下列说法正确的是（ ）", 0, "丙", "丁"))))
                .isEmpty();
    }

    @Test
    void picturesAndRaisedFiguresTellQuestionsAndChoicesApart() {
        assertThat(check(List.of(pictured("a", "AAAA", "BBBB"), pictured("b", "AAAA", "CCCC")))).isEmpty();
        assertThat(kinds(List.of(pictured("a", "AAAA", "AAAA")))).containsExactly(Kind.REPEATED_CHOICE);
        assertThat(check(List.of(single("a", "面积单位是", 0, "m²", "m2", "m")))).isEmpty();
    }

    @Test
    void choicesAndItemsThatRepeatAreNamed() {
        assertThat(check(List.of(single("a", "谁？", 0, "省委", "市委", "省委。", "市委")))).satisfiesExactly(
                warning -> assertThat(warning.arguments()).containsExactly("A C"),
                warning -> assertThat(warning.arguments()).containsExactly("B D"));
        assertThat(check(List.of(TypicalQuestions.ordering("o", "一", "二", "一")))).singleElement().satisfies(
                warning -> {
                    assertThat(warning.kind()).isEqualTo(Kind.REPEATED_ITEM);
                    assertThat(warning.arguments()).containsExactly("1 3");
                });
    }

    @Test
    void multipleChoiceWithOneKeyIsNamedWithItsLetter() {
        assertThat(check(List.of(TypicalQuestions.multiple("m", "哪些？", Set.of(1), "甲", "乙", "丙"))))
                .singleElement().satisfies(warning -> {
                    assertThat(warning.kind()).isEqualTo(Kind.ONE_KEY);
                    assertThat(warning.arguments()).containsExactly("B");
                });
    }

    @Test
    void theSameLetterIsToldFromNineInTenOn() {
        assertThat(check(singles(9, 9))).as("too few to tell").isEmpty();
        assertThat(check(singles(10, 8))).isEmpty();
        assertThat(check(singles(10, 9))).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Kind.SAME_LETTER);
            assertThat(warning.arguments()).containsExactly(9, 10, "C");
            assertThat(warning.questions()).hasSize(9);
        });
    }

    @Test
    void theSameLettersAndTheSameVerdictAreTold() {
        List<Question> all = questions(10, i ->
                TypicalQuestions.multiple("m" + i, "哪些" + i, Set.of(0, 1, 2), "甲", "乙", "丙"));
        assertThat(check(all)).singleElement()
                .satisfies(warning -> assertThat(warning.arguments()).containsExactly(10, 10, "ABC"));
        assertThat(kinds(questions(10, i -> statement(i, true)))).containsExactly(Kind.ALL_TRUE);
        assertThat(kinds(questions(10, i -> statement(i, false)))).containsExactly(Kind.ALL_FALSE);
        assertThat(check(questions(10, i -> statement(i, i > 1)))).isEmpty();
    }

    @Test
    void theRightChoiceBeingTheLongestIsToldFromFourInFiveOn() {
        assertThat(check(longest(10, 7))).isEmpty();
        assertThat(check(longest(9, 9))).isEmpty();
        assertThat(check(longest(10, 8))).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Kind.LONGEST);
            assertThat(warning.arguments()).containsExactly(8, 10);
        });
        assertThat(check(questions(10, i -> single("q" + i, "题" + i, i % 3, "甲乙", "丙丁", "戊己"))))
                .as("none is longest").isEmpty();
    }

    @Test
    void everyKindHasATextInBothLanguages() {
        for (Kind kind : Kind.values()) {
            assertThat(Texts.in(Texts.CHINESE).has("problem." + kind.code())).as(kind.code()).isTrue();
            assertThat(Texts.in(Texts.ENGLISH).has("problem." + kind.code())).as(kind.code()).isTrue();
        }
    }

    @Test
    void theShippedSetsAndTheExamplesPassWithoutAWarning() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("quizzes"))) {
            List<Path> sets = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md")).toList();
            assertThat(sets).hasSizeGreaterThanOrEqualTo(5).allSatisfy(file -> assertThat(health(file)).isEmpty());
        }
    }

    @Test
    @Timeout(10)
    void twentyThousandQuestionsThatAreAllTheSameAreCheckedAtOnce() {
        Question question = single("q", "会议由谁召开？", 0, "省委", "市委", "县委", "乡镇党委");
        assertThat(check(questions(20_000, i -> question))).hasSize(20_000);
    }

    private static List<Problem> health(Path file) {
        QuizFileReader reader = new QuizFileReader(new QuizFileFormats(), id -> Optional.empty());
        return reader.read(file.toString(), ReadOptions.DEFAULT, Progress.NONE).problems().stream()
                .filter(problem -> problem.severity() == Severity.WARNING && problem.code().startsWith("health-"))
                .toList();
    }

    private static List<HealthWarning> check(List<Question> questions) {
        return HealthCheck.of(questions, index -> "#" + (index + 1));
    }

    private static List<Kind> kinds(List<Question> questions) {
        return check(questions).stream().map(HealthWarning::kind).toList();
    }

    private static List<Question> questions(int count, IntFunction<Question> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }

    /** Single choices, the answer of the first {@code same} is C. */
    private static List<Question> singles(int count, int same) {
        return questions(count, i -> single("q" + i, "题" + i, i < same ? 2 : 0, "甲", "乙", "丙", "丁"));
    }

    /** Single choices with changing letters, the right choice of the first {@code right} is the longest. */
    private static List<Question> longest(int count, int right) {
        return questions(count, i -> {
            String[] texts = {"甲", "乙", "丙"};
            texts[i < right ? i % 3 : (i + 1) % 3] += "长";
            return single("q" + i, "题" + i, i % 3, texts);
        });
    }

    private static Question single(String id, String stem, int key, String... texts) {
        return TypicalQuestions.single(id, stem, key, texts);
    }

    private static Question statement(int number, boolean isTrue) {
        return new TrueFalse(TypicalQuestions.details("t" + number + isTrue, "说法" + number), isTrue);
    }

    private static Question pictured(String id, String first, String second) {
        List<Choice> choices = List.of(choice("a", first), choice("b", second));
        return new SingleChoice(TypicalQuestions.details(id, "哪一张是？"), choices, "a");
    }

    private static Choice choice(String id, String base64) {
        Passage picture = new Passage(List.of(new Passage.Paragraph(
                List.of(new Picture("image/png", base64, "图")))));
        return new Choice(id, picture, Optional.empty(), Passage.EMPTY, false);
    }
}
