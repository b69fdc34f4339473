package org.xuegui.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.ProcessorTime;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** What other programs, plugins and old versions write as Moodle XML. */
class ForeignMoodleXmlTest {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void draggedPairsAreMatched() {
        ReadResult result = read(question("ddmatch", "配对。", """
                <subquestion format="html"><text>甲</text><answer format="html"><text>&lt;p>一&lt;/p></text></answer></subquestion>
                <subquestion format="html"><text>乙</text><answer format="html"><text>二</text></answer></subquestion>
                <subquestion format="html"><text>&lt;p>&lt;/p></text><answer><text>三</text></answer></subquestion>
                """));

        assertThat(FormatReading.questions(result)).singleElement().isInstanceOfSatisfying(Matching.class, matching -> {
            assertThat(matching.pairs()).extracting(pair -> pair.left().plain() + pair.right().plain())
                    .containsExactly("甲一", "乙二");
            assertThat(matching.distractors()).extracting(Passage::plain).containsExactly("三");
        });
    }

    /** One embedded answer, the blank that comes of it, the remarks. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {1:NUMERICAL:=3:0~=4:0}            | 3/4   | [1 number-as-text]
            {1:NM:=3:0.5~%50%3:2}              | 3±0.5 | [1 partly-right-dropped]
            {1:NM:%100%3,5~*#不对}             | 3.5±0 | [1 number-comma, 1 feedback-joined]
            {1:SA:=一*}                        | 一    | [1 answer-wildcard-cut]
            {1:SA:%80%一}                      | 一    | [1 partly-right-taken]
            {1:MC:一~%50%二}                   | 二[一/二] | [1 partly-right-taken]
            {1:MC:=一~%50%二~三}               | 一[一/二/三] | [1 partly-right-dropped]
            """)
    void embeddedAnswersAreReadAsThoseOfOtherQuestions(String embedded, String blank, String remarks) {
        ReadResult result = read(question("cloze", "甲是" + embedded, ""));

        assertThat(FormatReading.questions(result)).singleElement().satisfies(question ->
                assertThat(shown(((FillBlank) question).blanks().get(0))).isEqualTo(blank));
        assertThat(FormatReading.remarks(result)).hasToString(remarks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {1:NM:=三}         | number-unreadable
            {1:NM:=1:1~=9:1}   | number-several
            {1:SA:=*}          | answer-wildcard
            {1:MC:一~二}       | no-right-answer
            {1:MC:%50%一~%50%二} | no-right-answer
            """)
    void anEmbeddedAnswerThatCannotBeUsedSaysWhy(String embedded, String code) {
        ReadResult result = read(question("cloze", "甲是" + embedded, ""));

        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(FormatReading.remarks(result)).containsExactly("1 " + code);
    }

    @Test
    void anAmpersandThatNamesNothingIsText() {
        ReadResult result = read(question("truefalse", "R&D & 质检 &lt; 生产&nbsp;？",
                "<answer fraction=\"100\"><text>true</text></answer>"));

        assertThat(FormatReading.questions(result)).extracting(Question::stem)
                .containsExactly(Passage.of("R&D & 质检 < 生产 ？"));
        assertThat(FormatReading.remarks(result)).containsExactly("0 xml-entities");
    }

    @Test
    void aPictureBesideTheTextAsOldVersionsHaveItStandsBehindIt() {
        ReadResult result = read(question("truefalse", "图中是红色。", "<image>bilder/rot.png</image><image_base64>\n" + PNG
                + "\n</image_base64><answer fraction=\"100\"><text>true</text></answer>"));

        Passage stem = FormatReading.questions(result).get(0).stem();
        assertThat(stem.paragraphs()).last().satisfies(paragraph ->
                assertThat(paragraph.parts()).last().isInstanceOf(Passage.Picture.class));
        assertThat(stem.plain()).startsWith("图中是红色。");
        assertThat(FormatReading.remarks(result)).isEmpty();
    }

    @Test
    void aPictureInAFolderIsFound() {
        String xml = question("truefalse", "&lt;img src=\"@@PLUGINFILE@@/tu%20pian/a.png\"> 是红色。",
                "<answer fraction=\"100\"><text>true</text></answer>")
                .replace("</questiontext>", "<file name=\"a.png\" path=\"/tu pian/\" encoding=\"base64\">" + PNG
                        + "</file></questiontext>");

        assertThat(FormatReading.remarks(read(xml))).isEmpty();
    }

    /** The second of three questions is broken in the line that the first number names; the rest are the remarks. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <text>二<b</text>          | [5 xml-each-question, 5 xml-question]
            <text>二</texd>            | [5 xml-each-question, 5 xml-question]
            <text>二 & 三<br></text>   | [5 xml-each-question, 5 xml-question]
            <text>二 &amp; 三</text>   | []
            <text>二\u000B</text>     | [0 xml-entities]
            <text>二&#11;</text>       | [0 xml-entities]
            """)
    void aBrokenQuestionDoesNotTakeTheOthersAway(String stem, String remarks) {
        String xml = "<quiz>\n" + essay("<text>一</text>") + essay(stem.replace("\\u000B", "\u000B"))
                + essay("<text>三</text>") + "</quiz>";

        ReadResult result = FormatReading.text(QuizFormat.MOODLE_XML, xml);

        assertThat(FormatReading.remarks(result)).hasToString(remarks);
        assertThat(result.found()).isEqualTo(3);
        assertThat(result.imported()).isEqualTo(remarks.contains("xml-question") ? 2 : 3);
        assertThat(FormatReading.questions(result)).extracting(question -> question.stem().plain())
                .startsWith("一").endsWith("三");
    }

    @Test
    void ofAFileThatBreaksOffTheWholeQuestionsAreRead() {
        String xml = "<?xml version=\"1.0\"?>\n<quiz>\n" + essay("<text>一</text>") + essay("<text>二</text>");

        ReadResult result = FormatReading.text(QuizFormat.MOODLE_XML, xml.substring(0, xml.length() - 20));

        assertThat(FormatReading.questions(result)).extracting(question -> question.stem().plain())
                .containsExactly("一");
        assertThat(result.found()).isEqualTo(2);
        assertThat(FormatReading.remarks(result)).contains("6 xml-question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<question >", "<question type='essay'>&", "<question/>", "<question ><![CDATA[", "</question>&"})
    void aMegabyteOfBrokenQuestionsIsReadInTime(String piece) {
        String xml = "<quiz>" + essay("<text>一</text>") + piece.repeat((1 << 20) / piece.length());

        ReadResult result = ProcessorTime.within(
                Duration.ofSeconds(4), () -> FormatReading.text(QuizFormat.MOODLE_XML, xml));

        assertThat(result.hasErrors() || result.imported() == 1).isTrue();
        assertThat(result.found()).isEqualTo(result.imported() + result.leftOut());
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1,甲é", "GB2312,这一题的题干很长也很完整", "windows-1252,é"})
    void aFileInUtf8IsReadSoThoughItDeclaresAnotherEncoding(String declared, String stem) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n<quiz>"
                + essay("<text>" + stem + "</text>") + "</quiz>";

        ReadResult result = FormatReading.text(QuizFormat.MOODLE_XML, xml);

        assertThat(FormatReading.questions(result)).extracting(question -> question.stem().plain())
                .containsExactly(stem);
    }

    private static String essay(String stem) {
        return "<question type=\"essay\">\n<questiontext format=\"html\">" + stem
                + "</questiontext></question>\n";
    }

    private static ReadResult read(String question) {
        return FormatReading.text(QuizFormat.MOODLE_XML, "<quiz>" + question + "</quiz>");
    }

    private static String question(String type, String stem, String rest) {
        return "<question type=\"" + type + "\"><questiontext format=\"html\"><text>" + stem
                + "</text></questiontext>" + rest + "</question>";
    }

    private static String shown(BlankKey key) {
        if (key instanceof BlankKey.Number number) {
            BigDecimal tolerance = number.tolerance();
            return number.shown() + '±' + tolerance.toPlainString();
        }
        BlankKey.Text text = (BlankKey.Text) key;
        List<String> choices = text.choices();
        return String.join("/", text.accepted()) + (choices.isEmpty() ? "" : '[' + String.join("/", choices) + ']');
    }
}
