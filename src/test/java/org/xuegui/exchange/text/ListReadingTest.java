package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.exchange.FormatReading;
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
import org.xuegui.quiz.load.ReadResult;

class ListReadingTest {

    @Test
    void aTypicalListIsReadWhole() {
        ReadResult read = FormatReading.resource("list-typical.txt");

        assertThat(read.format()).isEqualTo(QuizFormat.TEXT);
        assertThat(read.found()).isEqualTo(19);
        assertThat(read.leftOut()).isZero();
        assertThat(read.byType()).isEqualTo(Map.of(QuestionType.SINGLE, 4, QuestionType.MULTIPLE, 3,
                QuestionType.TRUE_FALSE, 4, QuestionType.FILL, 4, QuestionType.SHORT, 2, QuestionType.ORDERING, 1,
                QuestionType.MATCHING, 1));
        List<Question> questions = FormatReading.questions(read);
        assertThat(questions.get(1).stem().plain()).isEqualTo("全省网信工作会议由省委召开，每（  ）年召开一次。（    ）");
        assertThat(questions.get(2).stem().plain()).isEqualTo("2016年4月19日召开的会议是（    ）");
        SingleChoice glued = (SingleChoice) questions.get(3);
        assertThat(glued.choices()).extracting(choice -> choice.text().plain())
                .containsExactly("关键少数", "绝大多数", "全体党员", "个人防护用品");
        assertThat(glued.key()).isEqualTo("b");
        assertThat(glued.details().explanation().plain()).isEqualTo("这里是解析，\n第二行解析。");
        assertThat(glued.details().difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(((MultipleChoice) questions.get(5)).keys()).isEqualTo(Set.of("a", "b", "c"));
        assertThat(((TrueFalse) questions.get(9)).isTrue()).isFalse();
        assertThat(((FillBlank) questions.get(14)).blanks()).containsExactly(
                new BlankKey.Text(List.of("12", "十二"), false, List.of()));
        assertThat(((ShortAnswer) questions.get(15)).modelAnswer().plain()).contains("\n1. 任免", "\n3. 其他。");
        assertThat(((ShortAnswer) questions.get(16)).points()).containsExactly("同步", "抄报");
        assertThat(((Ordering) questions.get(17)).items()).extracting(Passage::plain).containsExactly("甲", "乙", "丙");
        assertThat(((Matching) questions.get(18)).distractors()).containsExactly(Passage.of("文字处理"));
    }

    @Test
    void answersAtTheEndFindTheirSections() {
        ReadResult read = FormatReading.resource("list-answers-apart.txt");

        assertThat(read.found()).isEqualTo(12);
        assertThat(read.problems()).isEmpty();
        List<Question> questions = FormatReading.questions(read);
        assertThat(questions.subList(0, 5)).extracting(question -> ((SingleChoice) question).key())
                .containsExactly("a", "b", "c", "d", "a");
        assertThat(((ShortAnswer) questions.get(10)).modelAnswer().plain()).isEqualTo("甲包括：\n1. 一\n2. 二");
        assertThat(((ShortAnswer) questions.get(11)).modelAnswer().plain()).isEqualTo("乙是乙。");
    }

    @Test
    void answersComeFromAFileOfTheirOwn() throws IOException {
        ReadOptions options = ReadOptions.DEFAULT.withAnswers(
                new QuizFile("list-answers.txt", bytes("list-answers.txt")));

        ReadResult read = new QuizFileFormats().read(
                new QuizFile("list.txt", bytes("list-without-answers.txt")), options, Progress.NONE);

        assertThat(read.byType()).containsEntry(QuestionType.SINGLE, 5).containsEntry(QuestionType.TRUE_FALSE, 2);
        assertThat(read.leftOut()).isEqualTo(3);
        assertThat(read.problems()).filteredOn(Problem::isError).extracting(Problem::code)
                .containsExactly("list-answer-missing", "list-answer-missing", "list-answer-missing");
    }

    @Test
    void whatFollowsAQuestionToBeAnsweredInWritingIsItsAnswer() {
        ReadResult read = FormatReading.text(QuizFormat.TEXT, """
                三、简答题
                1.\t有哪几种方式，举例说明？
                1.\t第一种
                2.\t第二种
                2.\t两者有什么不同？
                a. 前者先到

                b. 后者后到
                3. 简述职责（写两点）
                统筹、协调
                """);

        assertThat(FormatReading.questions(read)).extracting(question -> question.details().stem().plain())
                .containsExactly("有哪几种方式，举例说明？", "两者有什么不同？", "简述职责（写两点）");
        assertThat(FormatReading.questions(read)).extracting(question -> ((ShortAnswer) question).modelAnswer().plain())
                .containsExactly("1.\t第一种\n2.\t第二种", "a. 前者先到\nb. 后者后到", "统筹、协调");
        assertThat(read.problems()).extracting(Problem::code).containsOnly("list-model-answer-below");
    }

    @Test
    void markdownWithAnswersBelowIsRead() {
        ReadResult read = FormatReading.text(QuizFormat.TEXT, """
                ## 一、多选题（每题 3 分，共 1 题）

                **1. 属于会议的有？**（多选）

                A. `年会`
                B. 例会

                ### 三、判断题

                36. 每年召开一次。

                37. 由一人决定。

                ---

                ### ✅ 答案

                1. AB
                36. √
                37. ×
                """);

        assertThat(read.byType()).containsEntry(QuestionType.MULTIPLE, 1).containsEntry(QuestionType.TRUE_FALSE, 2);
        assertThat(read.leftOut()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "参考答案\n一、单选题\n1-2 AB\n二、判断题\n3-4 √×", "答案：1.A 2.B 3.√ 4.×", "答案：1-2 AB 3-4 对错",
        "答案\n单选题：1—2 AB\n判断题：3—4 √×", "【参考答案】\n1～2：A B；3～4：√ ×", "### ✅ 答案\n1、A\n2、B\n3、正确\n4、错误"})
    void answersAtTheEndInManyForms(String answers) {
        ReadResult read = text("一、单选题\n1. 甲？\nA. 一\nB. 二\n2. 乙？\nA. 一\nB. 二\n二、判断题\n3. 丙。\n4. 丁。\n" + answers);

        assertThat(read.byType()).containsEntry(QuestionType.SINGLE, 2).containsEntry(QuestionType.TRUE_FALSE, 2);
        assertThat(FormatReading.questions(read).get(3)).isInstanceOfSatisfying(TrueFalse.class,
                question -> assertThat(question.isTrue()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a) 甲\n*b) 乙\nc) 丙", "A. 甲\nB. 乙√\nC. 丙", "A．甲  B．乙 ✓  C．丙", "A、甲\n√B、乙\nC、丙"})
    void anOptionMayBeTickedAsRight(String options) {
        ReadResult read = text("1. 哪一个？\n" + options + "\n");

        SingleChoice question = (SingleChoice) FormatReading.questions(read).get(0);
        assertThat(question.key()).isEqualTo("b");
        assertThat(question.choices()).extracting(choice -> choice.text().plain()).containsExactly("甲", "乙", "丙");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("list-answer-by-mark");
    }

    @Test
    void questionsThatFollowOneAnotherInALineAreParted() {
        ReadResult answered = text("1、 (单选题) ( )是路线。A.实事求是B.群众路线C.创新正确答案:B 2、 (多选题)目标是( ) 。A.2.5亿B.3.5亿"
                + "C.第3、4条正确答案:AC 3、 (判断题)每年一次。正确答案:对\n");
        ReadResult apart = text("一、单选题(每题2分,共2题)1.下列哪种最符合要求()A.123456B.abc123C.姓名2.病毒的本质是()A.细菌B.代码\n"
                + "二、判断题1.每年一次。()\n答案\n一、单选题 1-2 CB\n二、判断题 1.√ 2.×\n");
        ReadResult one = text("1. 依据附件1、附件2的规定，下列说法正确的是（ ）A.附件1、附件2都要B.都不要C.附件2、附件3答案：A\n");

        assertThat(answered.byType()).containsOnly(entry(QuestionType.SINGLE, 1), entry(QuestionType.MULTIPLE, 1),
                entry(QuestionType.TRUE_FALSE, 1));
        assertThat(FormatReading.questions(answered).get(1).stem().plain()).isEqualTo("目标是( ) 。");
        assertThat(apart.byType()).containsEntry(QuestionType.SINGLE, 2);
        assertThat(one.found()).isEqualTo(1);
    }

    @Test
    void remarksBehindTheAnswerExplainIt() {
        ReadResult read = text("1、由谁负责?____\n\nA、甲\n\nB、乙\n\n正确答案:A\n\n分析:由甲负责\n\n2、依据规定填写：\n说明：如下\n答案：乙\n");

        List<Question> questions = FormatReading.questions(read);
        assertThat(questions.get(0).details().explanation().plain()).isEqualTo("由甲负责");
        assertThat(questions.get(1).stem().plain()).contains("说明：如下");
    }

    @Test
    void lettersWithNothingBetweenThemAreNoFailure() {
        ReadResult read = text("1. 甲？\n1\t2\t3\t4\t5\nA\tB\tC\tD\tA\t√\n");

        assertThat(read.found()).isEqualTo(1);
        assertThat(read.imported() + read.leftOut()).isEqualTo(1);
    }

    @Test
    void aSentenceBelowAnAnswerExplainsIt() {
        ReadResult read = FormatReading.text(QuizFormat.TEXT, """
                1. 每年召开一次。
                **答案：正确**

                这是规定明确的要求。

                ### 题目 2
                由一人决定。
                **答案：错误**

                网络安全培训题库
                """);

        assertThat(FormatReading.questions(read)).extracting(question -> question.details().explanation().plain())
                .containsExactly("这是规定明确的要求。", "");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("list-text-alone");
    }

    @Test
    void dialectsAndSlipsAreRead() {
        ReadResult read = FormatReading.resource("list-dialects.txt");

        assertThat(read.found()).isEqualTo(13);
        assertThat(FormatReading.remarks(read)).containsExactly(
                "42 list-answer-missing", "45 list-answer-unknown", "49 list-options-missing");
        List<Question> questions = FormatReading.questions(read);
        assertThat(((FillBlank) questions.get(2)).blanks()).extracting(BlankKey::shown).containsExactly("山西", "老婆");
        assertThat(questions.get(4).stem().plain()).isEqualTo("下列说法没有题号的是（ ）");
        assertThat(questions.subList(6, 9)).extracting(question -> question.stem().plain())
                .containsExactly("下列说法错误的是", "下列说法正确的是", "《规定》由谁制定");
    }

    @Test
    void listsOfLearningPlatformsAreRead() {
        ReadResult read = FormatReading.resource("list-platform.txt");

        assertThat(read.found()).isEqualTo(4);
        assertThat(read.leftOut()).isZero();
        List<Question> questions = FormatReading.questions(read);
        assertThat(((SingleChoice) questions.get(0)).key()).isEqualTo("a");
        assertThat(questions.get(0).details().topic()).isEqualTo("第一章 总则");
        assertThat(questions.get(2).stem().plain()).isEqualTo("下列：\n①甲\n②乙\n（1）丙");
        assertThat(questions.get(2).type()).isEqualTo(QuestionType.MULTIPLE);
        assertThat(questions.get(3).stem().plain()).isEqualTo("内容管理是：");
    }

    @Test
    void aBrokenListInGb18030NamesEachLine() {
        ReadResult read = FormatReading.resource("list-broken-gb18030.txt");

        assertThat(read.encoding()).contains(DecodedText.GB18030);
        assertThat(read.found()).isEqualTo(9);
        assertThat(read.imported()).isEqualTo(2);
        assertThat(FormatReading.remarks(read)).contains("0 encoding-guessed", "3 list-declared",
                "4 list-answer-missing", "7 list-options-missing", "8 list-answer-unknown", "11 list-option-letters",
                "16 list-answer-unclear", "21 list-judge-unclear", "26 list-blank-count", "29 list-type-near",
                "29 list-difficulty");
        for (Problem problem : read.problems()) {
            assertThat(Texts.in(Texts.CHINESE).text(problem.message())).doesNotContain("problem.", "{");
            assertThat(Texts.in(Texts.ENGLISH).text(problem.message())).doesNotContain("problem.", "{");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            答案：B | b
            正确答案：B | b
            参考答案: b | b
            标准答案  B | b
            正确答案是：B  你的答案是：D  此题得分：0 | b
            我的答案:A正确答案:B | b
            答：B | b
            【答】B | b
            【答案】B【解析】理由 | b
            [B] | b
            [B][3分][1分] | b
            答案：B。因为如此 | b
            答案：B. 乙 | b
            答案：乙 | b
            答 案：Ｂ | b
            Answer: B | b
            **答案：** B | b
            （答案：B） | b
            我的答案：A 正确答案：B 得分：0.0分 | b
            """)
    void theAnswerIsFoundInAllItsForms(String line, String key) {
        List<Question> questions = FormatReading.questions(text("1. 题干（ ）\nA. 甲\nB. 乙\nC. 丙\n" + line + "\n"));

        assertThat(questions).hasSize(1);
        assertThat(((SingleChoice) questions.get(0)).key()).isEqualTo(key);
        assertThat(((SingleChoice) questions.get(0)).choices()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            党的（ B ）是 | 党的（    ）是
            党的( B )是 | 党的(    )是
            是（  ）。（ B ） | 是（  ）。（    ）
            是__B__吗 | 是____吗
            是【B】 | 是【    】
            （试行）是（B） | （试行）是（    ）
            """)
    void theBlankStaysWhereTheAnswerStood(String stem, String left) {
        Question question = FormatReading.questions(text("1、" + stem + "\nA、甲\nB、乙\n")).get(0);

        assertThat(question.stem().plain()).isEqualTo(left);
        assertThat(((SingleChoice) question).key()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. 甲\nB. 乙\nC. 丙", "A、甲  B、乙  C、丙", "A．甲\tB．乙\nC．丙", "Ａ．甲\nＢ．乙\nＣ．丙", "A甲\nB乙\nC丙",
            "A 甲\nB 乙\nC 丙", "(A)甲 (B)乙 (C)丙", "a) 甲\nb) 乙\nc) 丙", "A.甲B.乙C.丙", "A .甲\nB .乙\nC .丙",
            "- A. 甲\n- B. 乙\n- C. 丙", "A：甲\nB：乙\nC：丙", "选项A：甲\n选项B：乙\n选项C：丙", "A.\n甲\nB.\n乙\nC.\n丙"})
    void optionsAreFoundInAllTheirForms(String options) {
        Question question = FormatReading.questions(text("1. 题干是（ ）\n" + options + "\n答案：C\n")).get(0);

        assertThat(((SingleChoice) question).choices()).extracting(choice -> choice.text().plain())
                .containsExactly("甲", "乙", "丙");
    }

    @Test
    void optionsMayStandBehindTheStem() {
        Question question = FormatReading.questions(text("1. 题干是（ C ）A. 甲 B. 乙 C. 丙\n")).get(0);

        assertThat(question.stem().plain()).isEqualTo("题干是（    ）");
        assertThat(((SingleChoice) question).choices()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. 题（√）", "1. 题\n答案：对", "1. 题\n[正确]", "1. 题\nA. 正确\nB. 错误\n答案：A",
            "1. 题\ntrue. 正确\nfalse. 错误\n参考答案：true", "1. 题\nA. 错\nB. 对\n答案：B", "一、判断题\n1. 题√", "1. 题\n答案：T",
            "一、判断题\n1. 题\n答案：正确，因为如此", "一、判断题\n1. 题\n2. 题\n1.√ 2.×"})
    void judgementsAreFoundInAllTheirForms(String list) {
        Question question = FormatReading.questions(text(list)).get(0);

        assertThat(question).isInstanceOfSatisfying(TrueFalse.class, judged -> assertThat(judged.isTrue()).isTrue());
    }

    @Test
    void radicalsStayInTheTextButLabelsAreRecognised() {
        ReadResult read = text("⼀、单选题\n1. ⼯业\u00A0⾰命（\u00A0A\u00A0）\nA.\u00A0⽤\nB.\u3000⼈\n");

        SingleChoice question = (SingleChoice) FormatReading.questions(read).get(0);
        assertThat(question.stem().plain()).startsWith("⼯业\u00A0⾰命");
        assertThat(question.choices().get(0).text().plain()).isEqualTo("⽤");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void headersOfPagesAndWrappedLinesAreNoise() {
        String page = "某单位内部学习资料\n第 %d 页 共 3 页\n";
        ReadResult read = text(page.formatted(1) + "1. 这一行很长很长很长很长很长很长很长很长很长很长很长很长很长很长很\n长所以折了行（ ）\nA. 甲\n"
                + page.formatted(2) + "B. 乙\n答案：A\n" + page.formatted(3) + "2. 题（ ）\nA. 甲\nB. 乙\n答案：B\n");

        List<Question> questions = FormatReading.questions(read);
        assertThat(questions).hasSize(2);
        assertThat(questions.get(0).stem().plain()).endsWith("很长很长所以折了行（ ）").doesNotContain("\n");
        assertThat(((SingleChoice) questions.get(0)).choices().get(0).text().plain()).isEqualTo("甲");
    }

    @Test
    void declaredCountsAreHeldAgainstWhatIsFound() {
        ReadResult read = text("一、单选题（共 100 题，每题 2 分）\n1. 题（A）\nA. 甲\nB. 乙\n二、判断题\n1. 对（√）\n");

        assertThat(read.imported()).isEqualTo(2);
        assertThat(FormatReading.remarks(read)).containsExactly("1 list-declared");
    }

    @ParameterizedTest
    @CsvSource({"题.txt,UTF-8", "题.bin,UTF-8", "题.txt,GB18030", "题.txt,UTF-16LE"})
    void listsAreRecognisedByTheirContent(String name, String charset) {
        byte[] bytes = ("\uFEFF1、题干（ ）\nA、甲\nB、乙\n答案：A\n").getBytes(Charset.forName(charset));

        assertThat(new QuizFileFormats().recognise(new QuizFile(name, bytes))).isEqualTo(QuizFormat.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"答案：", "1. ", "1.\n", "A.B.", "(", "1. 题（", "【答案】", "1-5 ", "一、单选题\n", "1. 题（A）\n（1）甲\n", "_", "A\n"})
    void hostileRepetitionIsReadInTime(String piece) {
        String text = "1. 题\n" + piece.repeat(300_000 / piece.length());

        ReadResult read = assertTimeout(Duration.ofSeconds(4), () -> text(text));

        assertThat(read.found()).isGreaterThanOrEqualTo(read.imported());
    }

    private static ReadResult text(String text) {
        return FormatReading.bytes(QuizFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = FormatReading.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
