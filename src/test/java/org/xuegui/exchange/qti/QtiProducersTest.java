package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Items as programs write them that keep keys in rules, marks in variables, or XML not quite well formed. */
class QtiProducersTest {

    private static final String CHOICES = """
            <itemBody><choiceInteraction responseIdentifier="RESPONSE" maxChoices="0"><prompt>选哪个？</prompt>
            <simpleChoice identifier="A">甲</simpleChoice><simpleChoice identifier="B">乙</simpleChoice>
            <simpleChoice identifier="C">丙</simpleChoice></choiceInteraction></itemBody>
            """;
    private static final String SCORE =
            "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>";

    private ReadResult result;

    @Test
    void aKeyThatOnlyTheRulesNameIsTakenFromThem() {
        SingleChoice question = (SingleChoice) read(bare("single", "identifier") + SCORE + CHOICES + rules(
                "<match><variable identifier=\"RESPONSE\"/><baseValue baseType=\"identifier\">B</baseValue></match>"));

        assertThat(question.key()).isEqualTo("B");
        assertThat(codes()).containsExactly("qti-key-in-rules");
    }

    @Test
    void allThatRulesWantTogetherIsRight() {
        MultipleChoice question = (MultipleChoice) read(bare("multiple", "identifier") + SCORE + CHOICES + rules("""
                <and><member><baseValue baseType="identifier">A</baseValue><variable identifier="RESPONSE"/></member>
                <member><baseValue baseType="identifier">C</baseValue><variable identifier="RESPONSE"/></member>
                <not><member><baseValue baseType="identifier">B</baseValue><variable identifier="RESPONSE"/></member></not>
                </and>"""));

        assertThat(question.keys()).containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void textsThatRulesAcceptAreAcceptedInABlank() {
        FillBlank question = (FillBlank) read(bare("single", "string") + SCORE
                + "<itemBody><p>首都是<textEntryInteraction responseIdentifier=\"RESPONSE\"/>。</p></itemBody>" + rules("""
                <or><stringMatch><variable identifier="RESPONSE"/><baseValue baseType="string">北京</baseValue></stringMatch>
                <stringMatch><variable identifier="RESPONSE"/><baseValue baseType="string">京</baseValue></stringMatch></or>
                """));

        assertThat(question.blanks()).containsExactly(new BlankKey.Text(List.of("北京", "京"), false, List.of()));
    }

    @Test
    void aWrongAnswerThatRulesNameIsNoKey() {
        read(bare("single", "identifier") + SCORE + CHOICES + """
                <responseProcessing><responseCondition><responseIf>
                <match><variable identifier="RESPONSE"/><baseValue baseType="identifier">B</baseValue></match>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue>
                </responseIf></responseCondition></responseProcessing>
                """, 0);

        assertThat(codes()).containsExactly("no-right-answer");
    }

    @Test
    void marksKeptAsTemplateVariablesGenerateNothing() {
        String constant = "<templateDeclaration identifier=\"EACH\" cardinality=\"single\" baseType=\"float\">"
                + "<defaultValue><value>1</value></defaultValue></templateDeclaration>";

        read(declared("A") + SCORE + constant + CHOICES);

        assertThat(codes()).isEmpty();
        read(declared("A") + constant + "<templateProcessing/>" + CHOICES, 0);
        assertThat(codes()).containsExactly("qti-template");
        read(declared("A") + constant + CHOICES.replace("选哪个？", "选<printedVariable identifier=\"EACH\"/>"), 0);
        assertThat(codes()).containsExactly("qti-template");
    }

    @Test
    void aWrittenAnswerAndNotesForMarkersAreBothKept() {
        ShortAnswer question = (ShortAnswer) read("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"><correctResponse>
                <value>光合作用。</value></correctResponse></responseDeclaration>
                <itemBody><p>说明。</p><extendedTextInteraction responseIdentifier="RESPONSE"/>
                <rubricBlock view="scorer"><p>提到光。</p></rubricBlock></itemBody>
                """);

        assertThat(question.modelAnswer().plain()).isEqualTo("光合作用。");
        assertThat(question.details().explanation().plain()).isEqualTo("提到光。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\uFEFF\n", "  \r\n"})
    void spaceBeforeTheXmlDeclarationDoesNoHarm(String space) {
        result = FormatReading.text(QuizFormat.QTI, space + "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + Packages.item("q1", declared("A") + CHOICES).replaceFirst("^<\\?xml[^>]*>\\s*", ""));

        assertThat(FormatReading.questions(result)).hasSize(1);
    }

    @Test
    void charactersThatHtmlNamesAreRead() {
        Question question = read(declared("A") + CHOICES.replace("选哪个？", "选&nbsp;哪个&hellip;"));

        assertThat(question.stem().plain()).isEqualTo("选 哪个…");
        assertThat(codes()).containsExactly("xml-entities");
    }

    private Question read(String content) {
        read(content, 1);
        return FormatReading.questions(result).get(0);
    }

    private void read(String content, int imported) {
        result = FormatReading.text(QuizFormat.QTI, Packages.item("q1", content));
        assertThat(result.found()).isEqualTo(1);
        assertThat(result.imported()).as(result.problems().toString()).isEqualTo(imported);
    }

    private List<String> codes() {
        return result.problems().stream().map(problem -> problem.code()).toList();
    }

    private static String bare(String cardinality, String baseType) {
        return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + cardinality + "\" baseType=\"" + baseType
                + "\"/>";
    }

    private static String declared(String value) {
        return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"identifier\">"
                + "<correctResponse><value>" + value + "</value></correctResponse></responseDeclaration>";
    }

    private static String rules(String test) {
        return "<responseProcessing><responseCondition><responseIf>" + test
                + "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>"
                + "</responseIf></responseCondition></responseProcessing>";
    }
}
