package org.xuegui.exchange.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.CancelledException;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;

class OwnFormatReadingTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    private static final String HEAD = """
            id: own-set
            title: 自编题库
            topic: meetings
            questions:
            """;

    private static final String ALL = HEAD + """
              - id: q1
                type: single
                stem: 全省网信工作会议由谁召开？
                choices:
                  - {id: a, text: 省委, feedback: 对}
                  - {id: b, text: 省委网信办, fixed: true}
                answer: [a]
                explanation: 召开者是省委。
                difficulty: easy
                cites: [C02]
              - id: q2
                type: multiple
                topic: reporting
                stem: 哪些每年一次？
                choices: [{id: a, text: 甲}, {id: b, text: 乙}, {id: c, text: 丙}]
                answer: [c, b]
                source: 自编
              - {id: q3, type: truefalse, stem: 每年一次。, answer: false, difficulty: hard}
              - id: q4
                type: fill
                stem: 由{{1}}召开，每{{2}}年一次，{{3}}征求。
                blanks:
                  - {accept: [省委, 浙江省委], kind: frequency}
                  - {number: 5, tolerance: 0.5}
                  - {accept: [事先], choices: [事先, 事后]}
                anyOrder: true
              - id: q5
                type: matching
                stem: 连起来。
                pairs: [{left: 甲, right: 一}, {left: 乙, right: 二}]
                distractors: [三]
              - {id: q6, type: ordering, stem: 排列。, items: [一, 二, 三]}
              - {id: q7, type: short, stem: 怎样做？, answer: 同步抄报。, points: [同步, 抄报]}
            """;

    @Test
    void allSevenTypesAreRead() {
        ReadResult result = read(ALL);

        assertThat(result.problems()).isEmpty();
        assertThat(result.format()).isEqualTo(QuizFormat.YAML);
        assertThat(result.found()).isEqualTo(7);
        assertThat(result.byType()).hasSize(7).containsEntry(QuestionType.FILL, 1);
        ReadSet set = result.sets().get(0);
        assertThat(set.id()).contains("own-set");
        List<Question> questions = set.questions().stream().map(ReadQuestion::question).toList();
        SingleChoice single = (SingleChoice) questions.get(0);
        assertThat(single.key()).isEqualTo("a");
        assertThat(single.choices().get(0).feedback()).isEqualTo(Passage.of("对"));
        assertThat(single.choices().get(1).isFixed()).isTrue();
        assertThat(single.details().topic()).isEqualTo("meetings");
        assertThat(single.details().difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(((MultipleChoice) questions.get(1)).keys()).isEqualTo(Set.of("b", "c"));
        assertThat(questions.get(1).details().topic()).isEqualTo("reporting");
        assertThat(questions.get(1).details().source()).isEqualTo("自编");
        assertThat(((TrueFalse) questions.get(2)).isTrue()).isFalse();
        FillBlank fill = (FillBlank) questions.get(3);
        assertThat(fill.stem().blanks()).containsExactly(1, 2, 3);
        assertThat(fill.blanks()).containsExactly(
                new BlankKey.Text(List.of("省委", "浙江省委"), true, List.of()),
                new BlankKey.Number(new BigDecimal("5"), new BigDecimal("0.5")),
                new BlankKey.Text(List.of("事先"), false, List.of("事先", "事后")));
        assertThat(fill.isAnyOrder()).isTrue();
        assertThat(((Matching) questions.get(4)).distractors()).containsExactly(Passage.of("三"));
        assertThat(((Ordering) questions.get(5)).items()).hasSize(3);
        assertThat(((ShortAnswer) questions.get(6)).points()).containsExactly("同步", "抄报");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: single | type: choice | 6 | unknown-word
            type: single | typ: single | 5 | missing-field
            stem: 全省网信工作会议由谁召开？ | stem: | 7 | empty-value
            answer: [a] | answer: [d] | 11 | answer-unknown
            answer: [a] | answer: a | 11 | expected-list
            answer: [a] | answer: [a, b] | 11 | answer-one
            answer: [a] | answer: [] | 11 | empty-value
            {id: b, text: 省委网信办, fixed: true} | {id: a, text: 省委网信办} | 10 | choice-id-twice
            {id: b, text: 省委网信办, fixed: true} | {text: 省委网信办} | 10 | missing-field
            fixed: true | fixed: ja | 10 | expected-boolean
            \\n      - {id: b, text: 省委网信办, fixed: true} | | 9 | count-of
            difficulty: easy | difficulty: simple | 13 | unknown-word
            cites: [C02] | cites: C02 | 14 | expected-list
            answer: [c, b] | answer: [c, x] | 20 | answer-unknown
            answer: false | answer: no | 22 | expected-boolean
            answer: false | answr: false | 22 | missing-field
            每{{2}}年 | 每年 | 25 | blank-without-place
            每{{2}}年 | 每{{1}}年 | 25 | blank-twice
            {{3}}征求 | {{3}}征求{{4}} | 25 | blank-without-key
            number: 5, | number: 五, | 28 | expected-number
            tolerance: 0.5 | tolerance: -1 | 28 | blank-tolerance
            number: 5, | number: 5, accept: [五], | 28 | blank-both
            kind: frequency | kind: often | 27 | unknown-word
            choices: [事先, 事后] | choices: [事后] | 29 | blank-choices
            anyOrder: true | wordBank: [市委] | 30 | blank-word-bank
            {left: 乙, right: 二} | {left: 乙} | 34 | missing-field
            , {left: 乙, right: 二} | | 34 | count-of
            items: [一, 二, 三] | items: [一] | 36 | count-of
            id: q6 | id: q1 | 36 | question-id-twice
            points: [同步, 抄报] | points: [[同步]] | 37 | expected-text
            answer: 同步抄报。 | answer: [{q: 1}] | 37 | passage-shape
            {id: q7, type: short, stem: 怎样做？, answer: 同步抄报。, points: [同步, 抄报]} | 文字 | 37 | expected-mapping
            """)
    void aQuestionThatIsNotRightIsLeftOutWithItsLineAndCure(String from, String to, int line, String code) {
        String text = spoiled(from, to);

        ReadResult result = read(text);

        assertThat(result.found()).isEqualTo(7);
        assertThat(result.imported()).isEqualTo(6);
        Problem problem = result.problems().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(result.problems().toString()));
        assertThat(problem.isError()).isTrue();
        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(Texts.in(Texts.CHINESE).text(problem.message())).contains("请").doesNotContain("'");
        assertThat(Texts.in(Texts.ENGLISH).text(problem.message())).doesNotContain("'{");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            distractors: [三] | distractors: [二] | 34 | text-repeated
            answer: [c, b] | answer: [c, b, c] | 20 | answer-repeated
            source: 自编 | sorce: 自编 | 21 | unknown-key-near
            title: 自编题库 | titel: 自编题库 | 2 | unknown-key
            """)
    void whatIsOnlyDoubtfulIsReadWithAWarning(String from, String to, int line, String code) {
        ReadResult result = read(spoiled(from, to));

        assertThat(result.imported()).isEqualTo(7);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.problems()).extracting(Problem::code).anyMatch(found -> found.startsWith(code));
        assertThat(result.problems().get(0).place().line()).isEqualTo(line);
    }

    @Test
    void aQuestionOfAStudyPackShouldBeComplete() {
        ReadResult result = read(HEAD.replace("topic:", "pack: p\ntopic:")
                + "  - {id: q, type: truefalse, stem: 是。, answer: true}\n");

        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.problems()).extracting(Problem::code).containsOnly("question-incomplete").hasSize(3);
    }

    @Test
    void questionsWithoutAnIdGetTheSameOneEveryTime() {
        String text = HEAD + "  - {type: truefalse, stem: 是。, answer: true}\n".repeat(2);

        List<String> ids = ids(read(text));

        assertThat(ids).hasSize(2).doesNotHaveDuplicates().isEqualTo(ids(read(text)));
    }

    @Test
    void richTextIsReadFromBlocks() {
        ReadResult result = read(HEAD + """
                  - id: q
                    type: fill
                    stem:
                      - p: [由, {text: 谁, styles: [bold]}, {blank: 1}, 召开]
                      - ul: [[一], [二]]
                    blanks: [{accept: [省委]}]
                """);

        assertThat(result.problems()).isEmpty();
        Passage stem = result.sets().get(0).questions().get(0).question().stem();
        assertThat(stem.blocks()).hasSize(2);
        assertThat(stem.markedPlain()).isEqualTo("由谁{{1}}召开\n一\n二");
    }

    @Test
    void theDocumentedJsonIsReadLikeYaml() throws IOException {
        String readme = Files.readString(Path.of("quizzes", "README.md"));
        int start = readme.indexOf("```json") + "```json".length();
        String json = readme.substring(start, readme.indexOf("```", start));

        ReadResult result = FORMATS.read(file("own.json", json), ReadOptions.DEFAULT, Progress.NONE);

        assertThat(result.problems()).isEmpty();
        assertThat(result.format()).isEqualTo(QuizFormat.JSON);
        assertThat(result.byType()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.yaml | id: x\\nquestions: [] | YAML
            a.txt | title: x\\nquestions: [] | YAML
            a.yaml | {"id": "x"} | JSON
            a.JSON | {} | JSON
            a.yml | something | YAML
            a.bin | something | UNKNOWN
            题库.json | | JSON
            """)
    void theContentDecidesBeforeTheName(String name, String content, QuizFormat format) {
        String text = content == null ? "" : content.replace("\\n", "\n");

        assertThat(FORMATS.recognise(file(name, text))).isEqualTo(format);
    }

    @Test
    void aFileInGb18030IsReadWithAWarning() {
        byte[] content = ALL.getBytes(DecodedText.GB18030);

        ReadResult result = FORMATS.read(new QuizFile("题库.yaml", content), ReadOptions.DEFAULT, Progress.NONE);

        assertThat(result.imported()).isEqualTo(7);
        assertThat(result.encoding()).contains(DecodedText.GB18030);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("encoding-guessed");
        assertThat(FORMATS.read(new QuizFile("题库.yaml", content),
                ReadOptions.DEFAULT.withEncoding(DecodedText.GB18030), Progress.NONE).problems()).isEmpty();
    }

    @Test
    void whatIsNoSetIsAProblemAndNothingIsFound() {
        for (Map.Entry<String, String> wrong : Map.of(
                "title: 空\n", "missing-field",
                "questions: []\n", "empty-value",
                "questions: 无\n", "expected-list",
                "questions:\n\t- a\n", "yaml-tab").entrySet()) {
            ReadResult result = read(wrong.getKey());

            assertThat(result.found()).isZero();
            assertThat(result.problems()).extracting(Problem::code).contains(wrong.getValue());
        }
        ReadResult result = FORMATS.read(file("a.bin", "x"), ReadOptions.DEFAULT, Progress.NONE);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("format-unknown");
    }

    @Test
    void tooManyQuestionsAreAllLeftOut() {
        ReadResult result = read(HEAD + "  - {type: truefalse, stem: 是, answer: true}\n".repeat(20_001));

        assertThat(result.found()).isEqualTo(20_001);
        assertThat(result.leftOut()).isEqualTo(20_001);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("too-many-questions");
    }

    @Test
    void readingCanBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody is watching
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> FORMATS.read(file("a.yaml", ALL), ReadOptions.DEFAULT, cancelled))
                .isInstanceOf(CancelledException.class);
    }

    private static String spoiled(String from, String to) {
        String what = from.replace("\\n", "\n");
        assertThat(ALL).contains(what);
        return ALL.replace(what, Optional.ofNullable(to).orElse("").replace("\\n", "\n"));
    }

    private static List<String> ids(ReadResult result) {
        return result.sets().get(0).questions().stream().map(read -> read.question().id()).toList();
    }

    private static ReadResult read(String yaml) {
        return FORMATS.read(file("题库.yaml", yaml), ReadOptions.DEFAULT, Progress.NONE);
    }

    private static QuizFile file(String name, String text) {
        return new QuizFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
