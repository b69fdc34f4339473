package org.xuegui.exchange.aiken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

class AikenTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            甲？;A. 一;B. 二;ANSWER: B                    | 甲？ 一/*二          | []
            甲？;A) 一;B) 二;ANSWER: A                    | 甲？ *一/二          | []
            甲？;a) 一;b) 二;Answer: b                    | 甲？ 一/*二          | []
            甲？;Ａ．一;Ｂ．二;答案：Ｂ                   | 甲？ 一/*二          | []
            甲？;;A、一;;B、二;;正确答案：B               | 甲？ 一/*二          | []
            甲？;A. 一;B. 二;C. 三;ANSWER: A,C            | 甲？ *一/二/*三      | [1 aiken-several-answers]
            甲？;A. 一;B. 二;C. 三;ANSWER: AC             | 甲？ *一/二/*三      | [1 aiken-several-answers]
            材料。;甲？;A. 一;B. 二;ANSWER: B             | 材料。/甲？ 一/*二   | [1 aiken-stem-joined]
            甲？;A. 一;续一;B. 二;ANSWER: B               | 甲？ 一/续一/*二     | [1 aiken-option-joined]
            A. 史密斯写了什么？;A. 一;B. 二;ANSWER: B     | A. 史密斯写了什么？ 一/*二 | [1 aiken-option-in-stem]
            甲？;A. 一;B. 二;ANSWER: 二                   | 甲？ 一/*二          | [1 aiken-answer-text]
            甲？;A. True;B. False;ANSWER: True            | 甲？ *True/False     | [1 aiken-answer-text]
            甲？;A. 一;B. 二;ANSWER: B. 二                | 甲？ 一/*二          | []
            甲？;A. <b>;B. a&b;ANSWER: A                  | 甲？ *<b>/a&b        | []
            甲？;A. 一;B. 二;ANSWER: A;解析：因为一。     | 甲？ *一/二          | [1 aiken-explanation]
            甲？;A. 一;B. 二;Correct Answer: B            | 甲？ 一/*二          | []
            甲？;A. 一;B. 二;Ans: B                       | 甲？ 一/*二          | []
            甲？;A. 一;B. 二;Answers: A, B                | 甲？ *一/*二         | [1 aiken-several-answers]
            """)
    void oneQuestionIsReadAs(String aiken, String expected, String remarks) {
        ReadResult result = read(aiken);

        assertThat(FormatReading.questions(result)).hasSize(1);
        assertThat(shown(FormatReading.questions(result).get(0))).isEqualTo(expected);
        assertThat(FormatReading.remarks(result)).hasToString(remarks);
        assertThat(result.found()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            甲？;A. 一;B. 二                  | aiken-answer-missing
            甲？;A. 一;B. 二;ANSWER: Z        | aiken-answer-unknown
            甲？;A. 一;B. 二;ANSWER:          | aiken-answer-unknown
            甲？;A. 一;ANSWER: A              | choice-count
            甲？;ANSWER: A                    | choice-count
            A. 一;B. 二;ANSWER: A             | stem-missing
            甲？;A. 一;C. 二;ANSWER: A        | aiken-labels
            甲？;A. 一;B. ;ANSWER: A          | aiken-option-empty
            """)
    void whatCannotBeUsedIsLeftOutWithAReason(String aiken, String code) {
        String good = "好题？;A. 一;B. 二;ANSWER: A";
        ReadResult result = read(good + ";;" + aiken + ";;" + good.replace("好", "又一"));

        assertThat(result.found()).isEqualTo(3);
        assertThat(result.imported()).isEqualTo(2);
        assertThat(FormatReading.remarks(result)).containsExactly("6 " + code);
    }

    @Test
    void aQuestionWithoutAnswerDoesNotSwallowTheNext() {
        ReadResult result = read("甲？;A. 一;B. 二;乙？;A. 三;B. 四;ANSWER: B");

        assertThat(result.found()).isEqualTo(2);
        assertThat(FormatReading.questions(result)).extracting(AikenTest::shown).containsExactly("乙？ 三/*四");
        assertThat(FormatReading.remarks(result)).containsExactly("1 aiken-answer-missing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            甲？;A. 一;B. 二;ANSWER: B;因为二。;且如此。;;乙？;A. 三;B. 四;ANSWER: B | 因为二。/且如此。 |   | [1 aiken-explanation]
            甲？;A. 一;B. 二;ANSWER: B;;乙？;A. 三;B. 四;ANSWER: B;因为四。          |   | 因为四。 | [6 aiken-explanation]
            甲？;A. 一;B. 二;ANSWER: B;乙？;A. 三;B. 四;ANSWER: B                    |   |   | []
            甲？;A. 一;B. 二;ANSWER: B;乙？;;A. 三;B. 四;ANSWER: B                   |   |   | []
            """)
    void textRightBehindAnAnswerExplainsItUnlessItStartsAQuestion(String aiken, String first, String second,
            String remarks) {
        ReadResult result = read(aiken);

        assertThat(FormatReading.questions(result)).extracting(AikenTest::shown)
                .containsExactly("甲？ 一/*二", "乙？ 三/*四");
        assertThat(FormatReading.questions(result)).extracting(it -> it.details().explanation().plain().replace('\n', '/'))
                .containsExactly(first == null ? "" : first, second == null ? "" : second);
        assertThat(FormatReading.remarks(result)).hasToString(remarks);
    }

    @Test
    void stemsOfSeveralPartsStayWholeWhereNoBlankLinesStandBetweenQuestions() {
        ReadResult result = read("甲？;A. 一;B. 二;ANSWER: B;乙？;A. 三;B. 四;ANSWER: B;材料。;;丙？;A. 五;B. 六;ANSWER: B");

        assertThat(FormatReading.questions(result)).extracting(AikenTest::shown)
                .containsExactly("甲？ 一/*二", "乙？ 三/*四", "材料。/丙？ 五/*六");
    }

    @Test
    void textAndAnswersThatBelongToNothingAreReported() {
        ReadResult result = read("甲？;A. 一;B. 二;ANSWER: B;ANSWER: A;;完");

        assertThat(result.found()).isEqualTo(1);
        assertThat(FormatReading.remarks(result)).containsExactly("5 aiken-answer-alone", "7 aiken-text-alone");
    }

    @Property(tries = 200)
    @Domain(QuestionArbitraries.class)
    void aSingleChoiceReadsBackInItsWordsOrIsNamed(@ForAll Question generated) {
        Question question = Settled.forMoodle(generated);
        WriteResult written = FORMATS.write(new QuizSet("s", "题库", "", "", List.of(question)), QuizFormat.AIKEN);

        ReadResult read = FormatReading.bytes(QuizFormat.AIKEN, written.content());

        boolean isNamed = written.losses().stream().anyMatch(loss -> !loss.code().equals("loss-details"));
        assertThat(read.imported()).isEqualTo(isNamed ? 0 : 1);
        assertThat(read.found()).isEqualTo(read.imported());
        assertThat(written.losses()).isNotEmpty();
        if (!isNamed) {
            assertThat(words(FormatReading.questions(read).get(0))).isEqualTo(words(question));
        }
    }

    @Test
    void onlySingleChoiceIsWrittenAndTheRestIsNamed() {
        QuizSet set = new QuizSet("s", "题库", "", "", new ArrayList<>(TypicalQuestions.ALL));

        WriteResult written = FORMATS.write(set, QuizFormat.AIKEN);

        assertThat(new String(written.content(), StandardCharsets.UTF_8)).isEqualTo("""
                全省网信工作会议由省委召开，多久召开一次？
                A. 每年一次
                B. 每两年一次
                C. 每三年一次
                D. 每五年一次
                ANSWER: D

                """);
        assertThat(written.losses()).extracting(loss -> loss.code() + ' ' + loss.place().detail()).containsExactly(
                "loss-details s-1", "loss-type m-1", "loss-type t-1", "loss-type f-1", "loss-type p-1",
                "loss-type o-1", "loss-type a-1");
    }

    private static ReadResult read(String aiken) {
        return FormatReading.text(QuizFormat.AIKEN, aiken.replace(";", "\n"));
    }

    private static String words(Question question) {
        SingleChoice single = (SingleChoice) question;
        List<String> words = new ArrayList<>(List.of(single.stem().plain(), single.key()));
        single.choices().forEach(choice -> words.add(choice.text().plain()));
        return String.join("|", words).replaceAll("\\s+", " ");
    }

    private static String shown(Question question) {
        return question instanceof SingleChoice single
                ? shown(single.stem(), single.choices(), Set.of(single.key()))
                : shown(question.stem(), ((MultipleChoice) question).choices(), ((MultipleChoice) question).keys());
    }

    private static String shown(Passage stem, List<Choice> choices, Set<String> keys) {
        List<String> texts = choices.stream()
                .map(choice -> (keys.contains(choice.id()) ? "*" : "") + choice.text().plain().replace('\n', '/'))
                .toList();
        return stem.plain().replace('\n', '/') + ' ' + String.join("/", texts);
    }
}
