package org.xuegui.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.quiz.QuestionType.FILL;
import static org.xuegui.quiz.QuestionType.MATCHING;
import static org.xuegui.quiz.QuestionType.MULTIPLE;
import static org.xuegui.quiz.QuestionType.ORDERING;
import static org.xuegui.quiz.QuestionType.SHORT;
import static org.xuegui.quiz.QuestionType.SINGLE;
import static org.xuegui.quiz.QuestionType.TRUE_FALSE;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.ProcessorTime;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

class MoodleReadingTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void aBankIsReadWhole() {
        ReadResult result = FormatReading.resource("moodle/training-bank.xml");

        assertThat(result.format()).isEqualTo(QuizFormat.MOODLE_XML);
        assertThat(result.found()).isEqualTo(11);
        assertThat(result.byType()).isEqualTo(Map.of(SINGLE, 1, MULTIPLE, 1, TRUE_FALSE, 1, FILL, 5, MATCHING, 1,
                ORDERING, 1, SHORT, 1));
        assertThat(FormatReading.remarks(result)).containsExactly(
                "10 weights-kept", "10 tags-dropped", "24 hints-dropped", "34 feedback-joined",
                "40 answer-wildcard-cut", "40 partly-right-dropped", "40 feedback-joined", "49 units-dropped",
                "62 gift-description", "66 template-dropped", "73 partly-right-dropped", "73 feedback-joined",
                "92 ordering-subset", "0 titles-dropped");
    }

    @Test
    void textsPicturesSharesAndTopicAreKept() {
        List<Question> questions = FormatReading.questions(FormatReading.resource("moodle/training-bank.xml"));

        SingleChoice single = (SingleChoice) questions.get(0);
        assertThat(single.id()).isEqualTo("virus-01");
        assertThat(single.details().topic()).isEqualTo("网络安全/日常管理");
        assertThat(single.stem().plain()).isEqualTo("发现办公电脑感染病毒后，首先应当做什么？\n[告警窗口]");
        assertThat(single.details().explanation()).isEqualTo(Passage.of("先断网，再报告。"));
        assertThat(single.key()).isEqualTo("b");
        assertThat(single.choices()).extracting(Choice::weight)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("-0.3333333")));
        assertThat(single.choices().get(0).feedback()).isEqualTo(Passage.of("会使病毒扩散。"));
        assertThat(((TrueFalse) questions.get(2)).isTrue()).isFalse();
        assertThat(((Matching) questions.get(5)).distractors()).containsExactly(Passage.of("提高打印速度"));
        assertThat(((ShortAnswer) questions.get(6)).modelAnswer()).isEqualTo(Passage.of("每天增量，每周全量，异地保存。"));
        assertThat(((Ordering) questions.get(10)).items()).hasSize(4);
    }

    @Test
    void blanksOfAllKindsAreRead() {
        List<Question> questions = FormatReading.questions(FormatReading.resource("moodle/training-bank.xml"));

        FillBlank typed = (FillBlank) questions.get(3);
        assertThat(typed.stem().markedPlain()).isEqualTo("保管重要数据的人员离岗时，应当及时{{1}}访问权限。");
        assertThat(typed.blanks()).containsExactly(new BlankKey.Text(List.of("收回", "撤销"), false, List.of()));
        FillBlank number = (FillBlank) questions.get(4);
        assertThat(number.stem().markedPlain()).isEqualTo("发现事件后几小时内报告？{{1}}");
        assertThat(number.blanks()).containsExactly(
                new BlankKey.Number(new BigDecimal("1.5"), new BigDecimal("0.5")));
        FillBlank cloze = (FillBlank) questions.get(7);
        assertThat(cloze.stem().markedPlain()).isEqualTo("备份要有{{1}}份数据、{{2}}介质，其中一份{{3}}保存。");
        assertThat(cloze.blanks()).containsExactly(
                new BlankKey.Number(new BigDecimal("3"), BigDecimal.ZERO),
                new BlankKey.Text(List.of("两种"), false, List.of()),
                new BlankKey.Text(List.of("异地"), false, List.of("本地", "异地", "<不限>")));
        FillBlank dragged = (FillBlank) questions.get(8);
        assertThat(dragged.wordBank()).containsExactly("报告", "断网", "重装");
        assertThat(dragged.blanks()).extracting(BlankKey::shown).containsExactly("断网", "报告");
        FillBlank selected = (FillBlank) questions.get(9);
        assertThat(selected.blanks()).containsExactly(
                new BlankKey.Text(List.of("本单位"), false, List.of("本单位", "外单位")),
                new BlankKey.Text(List.of("立即"), false, List.of("立即", "月底")));
    }

    @Test
    void aBrokenBankLosesNoQuestionWithoutAWord() {
        ReadResult result = FormatReading.resource("moodle/broken-bank.xml");

        assertThat(result.found()).isEqualTo(9);
        assertThat(result.byType()).isEqualTo(Map.of(TRUE_FALSE, 1, FILL, 1));
        assertThat(FormatReading.remarks(result)).containsExactly(
                "0 xml-entities", "3 moodle-type", "4 moodle-type", "5 no-right-answer", "7 moodle-truth-order",
                "9 cloze-kind", "12 moodle-pair", "15 gap-unknown", "17 stem-missing", "0 titles-dropped");
        assertThat(FormatReading.questions(result).get(1).stem().markedPlain()).isEqualTo("未放进 CDATA\n的标签：{{1}}");
    }

    @Test
    void theDeclaredEncodingIsBelieved() {
        String xml = "<?xml version=\"1.0\" encoding=\"GB2312\"?><quiz><question type=\"truefalse\"><name><text>甲"
                + "</text></name><questiontext><text>甲</text></questiontext><answer fraction=\"100\"><text>true"
                + "</text></answer></question></quiz>";

        ReadResult result = FormatReading.bytes(QuizFormat.MOODLE_XML, xml.getBytes(Charset.forName("GB2312")));

        assertThat(FormatReading.questions(result).get(0).stem()).isEqualTo(Passage.of("甲"));
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <quiz><question type="truefalse"></quiz>                                      | 1 xml-malformed
            <quiz>                                                                        | 1 xml-malformed
            <!DOCTYPE quiz [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>     | 1 xml-document-type
            <!DOCTYPE quiz [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>        | 1 xml-document-type
            <questestinterop/>                                                            | 0 moodle-root
            """)
    void whatIsNoMoodleXmlIsRefused(String xml, String remark) {
        ReadResult result = FormatReading.text(QuizFormat.MOODLE_XML, xml);

        assertThat(FormatReading.remarks(result)).containsExactly(remark);
        assertThat(result.found()).isZero();
    }

    @Test
    void aQuestionWithoutQuizRoundItIsRead() {
        ReadResult result = FormatReading.text(QuizFormat.MOODLE_XML, question("truefalse", "甲",
                "<answer fraction=\"100\"><text>true</text></answer>"));

        assertThat(result.imported()).isEqualTo(1);
        assertThat(FormatReading.remarks(result)).contains("0 moodle-bare-question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "&nbsp;", "{1:SA:=", "{1:MC:a~", "[[1]]", "<![CDATA[<ul><li>]]>", "（&#160;"})
    void aMegabyteInsideAQuestionTakesAtMostTwoSeconds(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        for (String type : List.of("multichoice", "shortanswer", "cloze", "ddwtos")) {
            String xml = "<quiz>" + question(type, text, "<answer fraction=\"100\"><text>" + text
                    + "</text></answer><dragbox><text>甲</text></dragbox>") + "</quiz>";
            ReadResult result = ProcessorTime.within(
                    Duration.ofSeconds(4), () -> FormatReading.text(QuizFormat.MOODLE_XML, xml));
            assertThat(result.leftOut()).isNotNegative();
        }
    }

    @Test
    void twentyThousandQuestionsAreReadAndOneMoreIsRefused() {
        String one = question("truefalse", "甲", "<answer fraction=\"100\"><text>true</text></answer>");

        ReadResult result = ProcessorTime.within(Duration.ofSeconds(8), () ->
                FormatReading.text(QuizFormat.MOODLE_XML, "<quiz>" + one.repeat(20_000) + "</quiz>"));
        ReadResult tooMany = FormatReading.text(QuizFormat.MOODLE_XML, "<quiz>" + one.repeat(20_001) + "</quiz>");

        assertThat(result.imported()).isEqualTo(20_000);
        assertThat(tooMany.leftOut()).isEqualTo(20_001);
    }

    private static String question(String type, String stem, String rest) {
        return "<question type=\"" + type + "\"><name><text>甲</text></name><questiontext format=\"html\"><text>" + stem
                + "</text></questiontext>" + rest + "</question>\n";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <responseformat>noinline</responseformat><attachments>1</attachments>                  | [1 upload-dropped]
            <responseformat>editor</responseformat><attachmentsrequired>1</attachmentsrequired>    | [1 upload-dropped]
            <responseformat>editor</responseformat><attachments>3</attachments><attachmentsrequired>0</attachmentsrequired> | []
            """)
    void anEssayThatMustComeWithAFileSaysSo(String inner, String remarks) {
        ReadResult result = FormatReading.text(QuizFormat.MOODLE_XML, "<quiz><question type=\"essay\"><questiontext>"
                + "<text>谈谈甲。</text></questiontext>" + inner + "</question></quiz>");

        assertThat(result.imported()).isEqualTo(1);
        assertThat(FormatReading.remarks(result)).hasToString(remarks);
    }
}
