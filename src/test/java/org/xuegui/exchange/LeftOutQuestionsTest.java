package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.draft.BlankDraft;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.quiz.draft.RejectedDraft;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** A question that is left out is there to be corrected, with everything that could be read of it. */
class LeftOutQuestionsTest {

    /** One question each: format, text ({@code ↵} ends a line), type and draft. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AIKEN | 甲？↵A. 一↵B. 二↵ANSWER: C                  | single: 甲？ 一/二
            AIKEN | 甲？↵A. 一↵C. 二↵ANSWER: A                  | single: 甲？ *一/二
            AIKEN | 甲？↵A. 一↵B. 二                            | single: 甲？ 一/二
            TEXT  | 1. 甲（ ）↵A. 一↵B. 二↵答案：C              | single: 甲（ ） 一/二
            TEXT  | 一、多选题↵1. 甲（ ）↵A. 一↵B. 二↵答案：AC  | multiple: 甲（ ） *一/二
            TEXT  | 一、判断题↵1. 甲。↵答案：不知道             | truefalse: 甲。 -
            TEXT  | 一、填空题↵1. 甲____，乙____。↵答案：一     | fill: 甲{{1}}，乙{{2}}。 一
            TEXT  | 一、连线题↵1. 把甲乙接上↵① 甲↵② 乙↵A. 一↵B. 二↵C. 三↵答案：①B | matching: 把甲乙接上 甲→二/乙→/+一/+三
            GIFT  | 甲？{~一 ~二}                               | multiple: 甲？ 一/二
            GIFT  | 甲？{=一}{=二 -> 三}                        | fill: 甲？{{1}}{{2}} -
            GIFT  | 甲？{=对一                                  | short: 甲？{=对一 -
            GIFT  | 连线{=甲 -> 一 =乙}                         | matching: 连线 甲→一/乙→
            GIFT  | 连线{=甲 -> 一}                             | matching: 连线 甲→一
            GIFT  | 几年？{#约五}                               | fill: 几年？{{1}} 约五
            ANKI  | <img src="a.png">	乙                          | -
            """)
    void aQuestionLeftOutKeepsWhatCouldBeRead(QuizFormat format, String text, String draft) {
        ReadResult read = FormatReading.text(format, text.replace('↵', '\n'));

        assertThat(drafts(read)).as(read.problems().toString()).isEqualTo(draft);
        assertAccounted(read);
    }

    @Test
    void aBlankOfAnkiWithoutAnAnswerIsThereToBeFilled() {
        ReadResult read = FormatReading.text(QuizFormat.ANKI, "#notetype:Cloze\n#separator:tab\n甲是{{c1::}}。\t\n");

        assertThat(read.rejected()).as(read.problems().toString()).singleElement()
                .satisfies(rejected -> assertThat(rejected.stem()).startsWith("甲是"));
        assertAccounted(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            multichoice | <answer fraction="0"><text>一</text></answer><answer fraction="0"><text>二</text></answer> | single: 甲？ 一/二
            multichoice | <single>false</single><answer fraction="50"><text>一</text></answer> | multiple: 甲？ *一
            truefalse   | <answer fraction="0"><text>true</text></answer> | truefalse: 甲？ -
            matching    | <subquestion><text>甲</text><answer><text>一</text></answer></subquestion><subquestion><text>乙</text><answer><text></text></answer></subquestion> | matching: 甲？ 甲→一/乙→
            numerical   | <answer fraction="100"><text>约五</text></answer> | fill: 甲？{{1}} 约五
            ordering    | <answer fraction="1"><text>一</text></answer> | ordering: 甲？ 一
            ddmarker    | <drag><text>一</text></drag> | short: 甲？ -
            """)
    void anElementOfMoodleKeepsWhatCouldBeRead(String type, String inner, String draft) {
        ReadResult read = FormatReading.text(QuizFormat.MOODLE_XML, "<quiz><question type=\"" + type
                + "\"><questiontext format=\"html\"><text>甲？</text></questiontext>" + inner + "</question></quiz>");

        assertThat(drafts(read)).as(read.problems().toString()).isEqualTo(draft);
        assertAccounted(read);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            single   | <p>甲？</p><choiceInteraction responseIdentifier="R"><simpleChoice identifier="a">一</simpleChoice><simpleChoice identifier="b">二</simpleChoice></choiceInteraction> | single: 甲？ 一/二
            ordered  | <orderInteraction responseIdentifier="R"><prompt>甲？</prompt><simpleChoice identifier="a">一</simpleChoice><simpleChoice identifier="b">二</simpleChoice></orderInteraction> | ordering: 甲？ 一/二
            multiple | <matchInteraction responseIdentifier="R"><prompt>甲？</prompt><simpleMatchSet><simpleAssociableChoice identifier="a">一</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="b">二</simpleAssociableChoice></simpleMatchSet></matchInteraction> | matching: 甲？ 一→/+二
            single   | <p>甲是<textEntryInteraction responseIdentifier="R"/>。</p> | fill: 甲是{{1}}。 -
            single   | <p>甲？</p><sliderInteraction responseIdentifier="R" lowerBound="0" upperBound="9"/> | short: 甲？ -
            """)
    void anItemOfQtiKeepsWhatCouldBeRead(String cardinality, String body, String draft) {
        ReadResult read = FormatReading.text(QuizFormat.QTI,
                "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"q1\" title=\"\">"
                        + "<responseDeclaration identifier=\"R\" cardinality=\"" + cardinality
                        + "\" baseType=\"identifier\"/><itemBody>" + body + "</itemBody></assessmentItem>");

        assertThat(drafts(read)).as(read.problems().toString()).isEqualTo(draft);
        assertAccounted(read);
    }

    @Test
    void aQuestionOfAWordFileKeepsWhatCouldBeRead() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            for (String line : List.of("一、单选题", "1. 甲（ ）", "A. 一", "B. 二", "答案：D", "2. 乙（ ）", "A. 一", "B. 二",
                    "答案：A")) {
                word.createParagraph().createRun().setText(line);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            ReadResult read = FormatReading.bytes(QuizFormat.DOCX, bytes.toByteArray());

            assertThat(drafts(read)).isEqualTo("single: 甲（ ） 一/二");
            assertThat(read.found()).isEqualTo(2);
            assertAccounted(read);
        }
    }

    @Test
    void matchingQuestionsOfOurOwnKeepTheirRightSides() {
        ReadResult read = FormatReading.text(QuizFormat.YAML, """
                title: 甲
                questions:
                  - type: matching
                    stem: 连线
                    pairs:
                      - {left: 一, right: 二}
                    distractors: [三]
                """);

        assertThat(drafts(read)).isEqualTo("matching: 连线 一→二/+三");
        assertAccounted(read);
    }

    private static void assertAccounted(ReadResult read) {
        assertThat(read.found()).isEqualTo(read.imported() + read.leftOut());
        assertThat(read.rejected()).hasSizeLessThanOrEqualTo(read.leftOut());
    }

    private static String drafts(ReadResult read) {
        assertThat(read.leftOut()).as(read.problems().toString()).isEqualTo(1);
        return read.rejected().isEmpty() ? "-"
                : read.rejected().stream().map(rejected -> shown(RejectedDraft.of(rejected, Set.of())))
                        .collect(Collectors.joining("; "));
    }

    private static String shown(QuestionDraft draft) {
        String asked = switch (draft.type()) {
            case SINGLE, MULTIPLE -> IntStream.range(0, draft.choices().all().size())
                    .mapToObj(i -> (draft.choices().isKey(i) ? "*" : "") + draft.choices().all().get(i).text().plain())
                    .collect(Collectors.joining("/"));
            case TRUE_FALSE -> draft.truth().map(String::valueOf).orElse("");
            case FILL -> draft.blankNumbers().stream().map(number -> draft.blanks().key(number))
                    .flatMap((BlankDraft key) -> key.accepted().stream()).collect(Collectors.joining("/"));
            case MATCHING -> draft.pairs().pairs().stream()
                    .map(pair -> pair.left().plain() + "→" + pair.right().plain()).collect(Collectors.joining("/"))
                    + draft.pairs().extras().stream().map(extra -> "/+" + extra.plain()).collect(Collectors.joining());
            case ORDERING -> draft.items().stream().map(Passage::plain).collect(Collectors.joining("/"));
            case SHORT -> draft.written().modelAnswer().plain();
        };
        return draft.type().code() + ": " + draft.stem().markedPlain() + ' ' + (asked.isEmpty() ? "-" : asked);
    }
}
