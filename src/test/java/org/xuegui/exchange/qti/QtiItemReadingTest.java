package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

class QtiItemReadingTest {

    private static final String MATCH =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>";

    private ReadResult result;

    private Question read(String content) {
        result = FormatReading.text(QuizFormat.QTI, Packages.item("q1", content));
        assertThat(result.found()).isEqualTo(1);
        assertThat(FormatReading.questions(result)).as(result.problems().toString()).hasSize(1);
        return FormatReading.questions(result).get(0);
    }

    private List<String> refused(String content) {
        result = FormatReading.text(QuizFormat.QTI, Packages.item("q1", content));
        assertThat(result.found()).isEqualTo(1);
        assertThat(result.leftOut()).isEqualTo(1);
        return codes();
    }

    private List<String> codes() {
        return result.problems().stream().map(problem -> problem.code()).toList();
    }

    private static String declaration(String cardinality, String baseType, String... values) {
        StringBuilder xml = new StringBuilder("<responseDeclaration identifier=\"RESPONSE\" cardinality=\"")
                .append(cardinality).append("\" baseType=\"").append(baseType).append("\"><correctResponse>");
        for (String value : values) {
            xml.append("<value>").append(value).append("</value>\n");
        }
        return xml.append("</correctResponse></responseDeclaration>").toString();
    }

    private static String choices(String... idsAndTexts) {
        StringBuilder xml = new StringBuilder(
                "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"1\"><prompt>哪些？</prompt>");
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            xml.append("<simpleChoice identifier=\"").append(idsAndTexts[i]).append("\">")
                    .append(idsAndTexts[i + 1]).append("</simpleChoice>\n");
        }
        return xml.append("</choiceInteraction>").toString();
    }

    @Test
    void singleChoiceKeepsIdsFixedPlacesAndFeedback() {
        Question question = read(declaration("single", "identifier", "B")
                + "<itemBody><p>全省会议<strong>多久</strong>一次？</p>"
                + "<choiceInteraction responseIdentifier='RESPONSE' shuffle='true' maxChoices='1'>"
                + "<simpleChoice identifier='A'>一年<feedbackInline outcomeIdentifier='FEEDBACK' identifier='A'"
                + " showHide='show'>不对。</feedbackInline></simpleChoice>"
                + "<simpleChoice identifier='B'>五年</simpleChoice>"
                + "<simpleChoice identifier='C' fixed='true'>以上都不对</simpleChoice></choiceInteraction></itemBody>"
                + MATCH + "<modalFeedback outcomeIdentifier='F' identifier='x' showHide='show'><p>因为如此。</p></modalFeedback>");

        SingleChoice single = (SingleChoice) question;
        assertThat(single.id()).isEqualTo("q1");
        assertThat(single.key()).isEqualTo("B");
        assertThat(single.stem().plain()).isEqualTo("全省会议多久一次？");
        assertThat(single.stem().isPlain()).isFalse();
        assertThat(single.choices()).extracting(Choice::id).containsExactly("A", "B", "C");
        assertThat(single.choices().get(0).text()).isEqualTo(Passage.of("一年"));
        assertThat(single.choices().get(0).feedback()).isEqualTo(Passage.of("不对。"));
        assertThat(single.choices()).extracting(Choice::isFixed).containsExactly(false, false, true);
        assertThat(single.details().explanation()).isEqualTo(Passage.of("因为如此。"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.sets().get(0).questions().get(0).place().line()).isEqualTo(2);
    }

    @Test
    void cardinalityDecidesNotTheNumberOfChoicesAllowed() {
        Question question = read(declaration("multiple", "identifier", "A", "C")
                + "<itemBody>" + choices("A", "甲", "B", "乙", "C", "丙") + "</itemBody>" + MATCH);

        assertThat(((MultipleChoice) question).keys()).isEqualTo(Set.of("A", "C"));
        assertThat(question.stem()).isEqualTo(Passage.of("哪些？"));
    }

    @Test
    void oneKeyOfSeveralStaysMultiple() {
        assertThat(read(declaration("multiple", "identifier", "A")
                + "<itemBody>" + choices("A", "甲", "B", "乙") + "</itemBody>")).isInstanceOf(MultipleChoice.class);
    }

    @ParameterizedTest
    @CsvSource({"True,False,true", "正确,错误,true", "错,对,false", "√,×,true", "False.,True.,false"})
    void twoChoicesThatSayTrueAndFalseAreJudged(String first, String second, boolean isTrue) {
        Question question = read(declaration("single", "identifier", "A")
                + "<itemBody>" + choices("A", first, "B", second) + "</itemBody>");

        assertThat(((TrueFalse) question).isTrue()).isEqualTo(isTrue);
    }

    @Test
    void mappingGivesWeightsOnlyWhereItDecides() {
        String mapped = "<responseDeclaration identifier='RESPONSE' cardinality='multiple' baseType='identifier'>"
                + "<correctResponse><value>H</value><value>O</value></correctResponse>"
                + "<mapping lowerBound='0' upperBound='2' defaultValue='-2'><mapEntry mapKey='H' mappedValue='1'/>"
                + "<mapEntry mapKey='O' mappedValue='1'/><mapEntry mapKey='Cl' mappedValue='-1'/></mapping>"
                + "</responseDeclaration><itemBody>" + choices("H", "氢", "O", "氧", "Cl", "氯") + "</itemBody>";

        MultipleChoice bySum = (MultipleChoice) read(mapped + "<responseProcessing template='x/map_response.xml'/>");
        MultipleChoice byKey = (MultipleChoice) read(mapped + MATCH);

        assertThat(bySum.keys()).isEqualTo(Set.of("H", "O"));
        assertThat(bySum.choices().get(2).weight()).contains(new BigDecimal("-0.5"));
        assertThat(byKey.choices().get(2).weight()).isEqualTo(Optional.empty());
    }

    @Test
    void mappingAloneTellsTheKey() {
        SingleChoice single = (SingleChoice) read(
                "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'>"
                + "<mapping defaultValue='0'><mapEntry mapKey='A' mappedValue='0.5'/>"
                + "<mapEntry mapKey='B' mappedValue='1'/></mapping></responseDeclaration><itemBody>"
                + choices("A", "甲", "B", "乙", "C", "丙") + "</itemBody><responseProcessing template='map_response'/>");

        assertThat(single.key()).isEqualTo("B");
        assertThat(single.choices().get(0).weight()).contains(new BigDecimal("0.5"));
    }

    @Test
    void orderIsTheOrderOfTheCorrectResponse() {
        String body = "<itemBody><p>排列。</p><orderInteraction responseIdentifier='RESPONSE' shuffle='true'>"
                + "<simpleChoice identifier='A'>一</simpleChoice><simpleChoice identifier='B'>二</simpleChoice>"
                + "<simpleChoice identifier='C'>三</simpleChoice></orderInteraction></itemBody>";

        Ordering ordering = (Ordering) read(declaration("ordered", "identifier", "C", "A", "B") + body + MATCH);

        assertThat(ordering.items()).extracting(Passage::plain).containsExactly("三", "一", "二");
        assertThat(refused(declaration("ordered", "identifier", "C", "A") + body)).containsExactly("qti-order");
    }

    private static String columns() {
        return "<itemBody><matchInteraction responseIdentifier='RESPONSE' shuffle='true' maxAssociations='2'>"
                + "<prompt>连起来。</prompt><simpleMatchSet>"
                + "<simpleAssociableChoice identifier='C' matchMax='1'>省委网信办</simpleAssociableChoice>"
                + "<simpleAssociableChoice identifier='D' matchMax='1'>各市党委</simpleAssociableChoice></simpleMatchSet>"
                + "<simpleMatchSet><simpleAssociableChoice identifier='M' matchMax='4'>属地责任</simpleAssociableChoice>"
                + "<simpleAssociableChoice identifier='R' matchMax='4'>办事机构</simpleAssociableChoice>"
                + "<simpleAssociableChoice identifier='T' matchMax='4'>其他</simpleAssociableChoice></simpleMatchSet>"
                + "</matchInteraction></itemBody>" + MATCH;
    }

    @Test
    void matchingWithDistractors() {
        Matching matching = (Matching) read(declaration("multiple", "directedPair", "D M", "C R") + columns());

        assertThat(matching.stem().plain()).isEqualTo("连起来。");
        assertThat(matching.pairs()).containsExactly(
                new Matching.Pair(Passage.of("省委网信办"), Passage.of("办事机构")),
                new Matching.Pair(Passage.of("各市党委"), Passage.of("属地责任")));
        assertThat(matching.distractors()).containsExactly(Passage.of("其他"));
    }

    @Test
    void aSourceWithTwoTargetsIsLeftOut() {
        assertThat(refused(declaration("multiple", "directedPair", "D M", "C R", "C T") + columns()))
                .containsExactly("qti-sources");
        assertThat(refused(declaration("multiple", "directedPair", "D M") + columns())).containsExactly("qti-sources");
    }

    @Test
    void blanksOfAllKindsBecomeOneQuestion() {
        FillBlank fill = (FillBlank) read("""
                <responseDeclaration identifier="R1" cardinality="single" baseType="string">
                  <correctResponse><value> 省委网信委 </value></correctResponse>
                  <mapping defaultValue="0"><mapEntry mapKey="省委网信委" mappedValue="1"/>
                    <mapEntry mapKey="网信委" mappedValue="1"/><mapEntry mapKey="网信办" mappedValue="0"/></mapping>
                </responseDeclaration>
                <responseDeclaration identifier="R2" cardinality="single" baseType="float">
                  <correctResponse><value>3.14</value></correctResponse></responseDeclaration>
                <responseDeclaration identifier="R3" cardinality="single" baseType="identifier">
                  <correctResponse><value>b</value></correctResponse></responseDeclaration>
                <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
                <itemBody><p>由<textEntryInteraction responseIdentifier="R1" expectedLength="9"/>负责，约
                  <textEntryInteraction responseIdentifier="R2"/>，应当<inlineChoiceInteraction
                  responseIdentifier="R3" shuffle="false"><inlineChoice identifier="a">事后</inlineChoice>
                  <inlineChoice identifier="b">事先</inlineChoice></inlineChoiceInteraction>请示。</p></itemBody>
                <responseProcessing>
                  <setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE"/><mapResponse
                    identifier="R1"/></sum></setOutcomeValue>
                  <responseCondition><responseIf><equal toleranceMode="absolute" tolerance="0.01 0.01"><variable
                    identifier="R2"/><correct identifier="R2"/></equal><setOutcomeValue identifier="SCORE"><sum><variable
                    identifier="SCORE"/><baseValue baseType="float">1</baseValue></sum></setOutcomeValue></responseIf>
                  </responseCondition>
                </responseProcessing>
                """);

        assertThat(fill.stem().markedPlain()).isEqualTo("由{{1}}负责，约 {{2}}，应当{{3}}请示。");
        assertThat(fill.blanks()).containsExactly(
                new BlankKey.Text(List.of("省委网信委", "网信委"), false, List.of()),
                new BlankKey.Number(new BigDecimal("3.14"), new BigDecimal("0.01")),
                new BlankKey.Text(List.of("事先"), false, List.of("事后", "事先")));
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void gapsAreFilledFromAWordBank() {
        FillBlank fill = (FillBlank) read(declaration("multiple", "directedPair", "W G1", "Su G2")
                + "<itemBody><gapMatchInteraction responseIdentifier='RESPONSE' shuffle='false'><prompt>填上季节。</prompt>"
                + "<gapText identifier='W' matchMax='1'>winter</gapText><gapText identifier='Sp' matchMax='1'>spring"
                + "</gapText><gapText identifier='Su' matchMax='1'>summer</gapText><blockquote><p>Now is the "
                + "<gap identifier='G1'/> of our discontent<br/>Made glorious <gap identifier='G2'/></p></blockquote>"
                + "</gapMatchInteraction></itemBody>" + MATCH);

        assertThat(fill.wordBank()).containsExactly("winter", "spring", "summer");
        assertThat(fill.blanks()).extracting(BlankKey::shown).containsExactly("winter", "summer");
        assertThat(fill.stem().markedPlain())
                .isEqualTo("填上季节。\nNow is the {{1}} of our discontent\nMade glorious {{2}}");
    }

    @Test
    void writtenAnswersTakeTheNotesForMarkers() {
        ShortAnswer answer = (ShortAnswer) read(
                "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='string'/>"
                + "<itemBody><rubricBlock view='candidate'><p>阅读材料。</p></rubricBlock>"
                + "<rubricBlock view='scorer'><p>要点有二。</p></rubricBlock><extendedTextInteraction"
                + " responseIdentifier='RESPONSE'><prompt>简述双重管理。</prompt></extendedTextInteraction></itemBody>");

        assertThat(answer.stem().plain()).isEqualTo("阅读材料。\n简述双重管理。");
        assertThat(answer.modelAnswer().plain()).isEqualTo("要点有二。");
    }

    @Test
    void hotTextsAreChoices() {
        SingleChoice single = (SingleChoice) read(declaration("single", "identifier", "B")
                + "<itemBody><hottextInteraction responseIdentifier='RESPONSE' maxChoices='1'><prompt>哪处有错？</prompt>"
                + "<p>会议由<hottext identifier='A'>省委</hottext>召开，每<hottext identifier='B'>三年</hottext>一次。</p>"
                + "</hottextInteraction></itemBody>" + MATCH);

        assertThat(single.stem().plain()).isEqualTo("哪处有错？\n会议由省委召开，每三年一次。");
        assertThat(single.choices()).extracting(choice -> choice.text().plain()).containsExactly("省委", "三年");
        assertThat(codes()).containsExactly("qti-hottext");
    }

    @Test
    void associatedPairsBecomeTwoColumns() {
        Matching matching = (Matching) read(declaration("multiple", "pair", "A P", "C M")
                + "<itemBody><associateInteraction responseIdentifier='RESPONSE' shuffle='true' maxAssociations='2'>"
                + "<prompt>配对。</prompt>"
                + "<simpleAssociableChoice identifier='A' matchMax='1'>甲</simpleAssociableChoice>"
                + "<simpleAssociableChoice identifier='C' matchMax='1'>乙</simpleAssociableChoice>"
                + "<simpleAssociableChoice identifier='M' matchMax='1'>丙</simpleAssociableChoice>"
                + "<simpleAssociableChoice identifier='P' matchMax='1'>丁</simpleAssociableChoice>"
                + "<simpleAssociableChoice identifier='X' matchMax='1'>戊</simpleAssociableChoice>"
                + "</associateInteraction></itemBody>" + MATCH);

        assertThat(matching.pairs()).containsExactly(new Matching.Pair(Passage.of("甲"), Passage.of("丁")),
                new Matching.Pair(Passage.of("乙"), Passage.of("丙")));
        assertThat(matching.distractors()).containsExactly(Passage.of("戊"));
        assertThat(codes()).containsExactly("qti-associate");
    }

    @Test
    void theNamesOfVersionThreeAreTheSame() {
        result = FormatReading.text(QuizFormat.QTI, """
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i3" title="t"
                    adaptive="false" time-dependent="false">
                  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
                    <qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
                  <qti-item-body><p>几章？</p><qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
                    <qti-simple-choice identifier="A">五章<qti-feedback-inline outcome-identifier="F" identifier="A"
                      show-hide="show">不对</qti-feedback-inline></qti-simple-choice>
                    <qti-simple-choice identifier="B" fixed="true">六章</qti-simple-choice>
                  </qti-choice-interaction></qti-item-body>
                  <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/CC2_match.xml"/>
                </qti-assessment-item>
                """);

        SingleChoice single = (SingleChoice) FormatReading.questions(result).get(0);
        assertThat(single.key()).isEqualTo("B");
        assertThat(single.choices()).extracting(choice -> choice.text().plain()).containsExactly("五章", "六章");
        assertThat(single.choices().get(1).isFixed()).isTrue();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void ownScoringRulesAreReplacedWithAWarning() {
        read(declaration("single", "identifier", "A")
                + "<outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'/>"
                + "<itemBody>" + choices("A", "甲", "B", "乙") + "</itemBody>"
                + "<responseProcessing><responseCondition><responseIf><match><variable identifier='RESPONSE'/>"
                + "<baseValue baseType='identifier'>B</baseValue></match><setOutcomeValue identifier='SCORE'>"
                + "<baseValue baseType='float'>0.5</baseValue></setOutcomeValue></responseIf></responseCondition>"
                + "</responseProcessing>");
        assertThat(codes()).containsExactly("qti-scoring");

        read(declaration("single", "identifier", "A")
                + "<outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'/>"
                + "<itemBody>" + choices("A", "甲", "B", "乙") + "</itemBody>"
                + "<responseProcessing><responseCondition><responseIf><match><variable identifier='RESPONSE'/>"
                + "<correct identifier='RESPONSE'/></match><setOutcomeValue identifier='SCORE'><baseValue"
                + " baseType='float'>1</baseValue></setOutcomeValue></responseIf><responseElse><setOutcomeValue"
                + " identifier='SCORE'><baseValue baseType='float'>0</baseValue></setOutcomeValue></responseElse>"
                + "</responseCondition></responseProcessing>");
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotspotInteraction", "graphicOrderInteraction", "graphicAssociateInteraction",
        "graphicGapMatchInteraction", "selectPointInteraction", "positionObjectInteraction", "sliderInteraction",
        "drawingInteraction", "mediaInteraction", "uploadInteraction", "endAttemptInteraction", "customInteraction",
        "portableCustomInteraction"})
    void whatCannotBeMarkedIsRefusedByName(String name) {
        assertThat(refused(declaration("single", "identifier", "A") + "<itemBody><p>选。</p><" + name
                + " responseIdentifier='RESPONSE'/></itemBody>")).containsExactly("qti-interaction");
        assertThat(result.problems().get(0).message().arguments()).containsExactly(name);
    }

    @Test
    void aDocumentTypeThatOnlyNamesOneChangesNothing() {
        String item = Packages.choice("a", "几年？");
        for (String type : List.of("<!DOCTYPE assessmentItem>", "<!-- <a> --><!DOCTYPE a PUBLIC '-//W3C//DTD MathML 2.0//EN'\n"
                + " 'http://www.w3.org/mathml3.dtd'>")) {
            result = FormatReading.text(QuizFormat.QTI, item.replaceFirst("<assessmentItem", type + "\n<assessmentItem"));
            assertThat(result.imported()).isEqualTo(1);
        }
        result = FormatReading.text(QuizFormat.QTI,
                item.replaceFirst("<assessmentItem", "<!DOCTYPE a [<!ENTITY b 'c'>]><assessmentItem"));
        assertThat(codes()).containsExactly("qti-xml");
    }

    @Test
    void anItemThatAsksSeveralThingsIsSeveralQuestions() {
        result = FormatReading.text(QuizFormat.QTI, Packages.item("q1", declaration("single", "identifier", "A")
                .replace("RESPONSE", "R1")
                + declaration("single", "string", "国王").replace("RESPONSE", "R2")
                + declaration("multiple", "directedPair", "F G1").replace("RESPONSE", "R3")
                + "<itemBody><p>短文。</p><choiceInteraction responseIdentifier='R1' maxChoices='1'>"
                + "<prompt>谁来？</prompt><simpleChoice identifier='A'>甲</simpleChoice>"
                + "<simpleChoice identifier='B'>乙</simpleChoice></choiceInteraction>"
                + "<div>她恨<textEntryInteraction responseIdentifier='R2'/>。</div><p>再填：</p>"
                + "<gapMatchInteraction responseIdentifier='R3'><gapText identifier='F' matchMax='1'>家人</gapText>"
                + "<gapText identifier='S' matchMax='1'>剑</gapText><p>杀了<gap identifier='G1'/>。</p>"
                + "</gapMatchInteraction></itemBody>"));

        assertThat(result.found()).isEqualTo(3);
        assertThat(codes()).containsExactly("qti-split");
        assertThat(result.sets().get(0).questions())
                .extracting(read -> read.question().type().code() + ' ' + read.question().details().stem().plain())
                .containsExactly("single 短文。\n谁来？", "fill 短文。\n她恨____。\n再填：", "fill 短文。\n再填：\n杀了____。");
    }

    @Test
    void itemsThatCannotBeUsedSayWhy() {
        String body = "<itemBody>" + choices("A", "甲", "B", "乙") + "</itemBody>";

        assertThat(refused("<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'/>"
                + body)).containsExactly("no-right-answer");
        assertThat(refused(body)).containsExactly("qti-declaration");
        assertThat(refused(declaration("single", "identifier", "Z") + body)).containsExactly("answer-unknown");
        assertThat(refused(declaration("single", "identifier", "A") + "<templateDeclaration identifier='T'/>" + body))
                .containsExactly("qti-template");
        assertThat(refused("<itemBody><p>说明。</p></itemBody>")).containsExactly("qti-no-interaction");
        assertThat(refused(declaration("single", "identifier", "A")
                + "<itemBody>" + choices("A", "甲", "B", "乙").repeat(21) + "</itemBody>"))
                .containsExactly("qti-several-interactions");
        result = FormatReading.text(QuizFormat.QTI,
                Packages.choice("a", "几年？").replace("adaptive=\"false\"", "adaptive=\"true\""));
        assertThat(codes()).containsExactly("qti-adaptive");
    }

    @Test
    void formatsAroundItAreRefusedByName() {
        result = FormatReading.text(QuizFormat.QTI,
                "<!DOCTYPE questestinterop SYSTEM \"ims.dtd\"><questestinterop><item/></questestinterop>");
        assertThat(codes()).containsExactly("qti-old");
        result = FormatReading.text(QuizFormat.QTI, "<assessmentTest identifier='t' title='卷'/>");
        assertThat(codes()).containsExactly("qti-part");
        result = FormatReading.text(QuizFormat.QTI, "<assessmentItem>");
        assertThat(codes()).containsExactly("qti-xml");
    }

    @Test
    void nothingOutsideIsRead() {
        result = FormatReading.text(QuizFormat.QTI, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<assessmentItem>&x;</assessmentItem>");
        assertThat(codes()).containsExactly("qti-xml");
        Question question = read(declaration("single", "identifier", "A")
                + "<itemBody xmlns:xi='http://www.w3.org/2001/XInclude'><p>看图<img src='http://a.b/c.png' alt='图一'/>"
                + "<img src='file:///etc/passwd' alt=''/><xi:include href='/etc/passwd'/></p>"
                + choices("A", "甲", "B", "乙") + "</itemBody>");
        assertThat(question.stem().plain()).isEqualTo("看图[图一]\n哪些？");
        assertThat(codes()).containsExactlyInAnyOrder("html-picture", "qti-include");
    }

    @Test
    void chineseEncodingsAreReadAsDeclaredOrFound() {
        byte[] declared = Packages.choice("a", "几年一次？").replace("UTF-8", "GB2312")
                .getBytes(java.nio.charset.Charset.forName("GBK"));

        result = FormatReading.bytes(QuizFormat.QTI, declared);

        assertThat(FormatReading.questions(result).get(0).stem().plain()).isEqualTo("几年一次？");
        assertThat(result.problems()).isEmpty();
    }
}
