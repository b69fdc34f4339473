package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;

/** What is written keeps to the structure the specifications document. */
class QtiStructureTest {

    private static Map<String, String> written(QuizFormat version) {
        return files(new QuizSet("all", "全部题型", "pack", "meetings", TypicalQuestions.ALL), version);
    }

    private static Map<String, String> files(QuizSet set, QuizFormat version) {
        return QtiRoundTripTest.files(new QuizFileFormats().write(set, version).content());
    }

    private static Element root(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }

    @Property(tries = 200)
    @Domain(QuestionArbitraries.class)
    void everyFileKeepsToItsSchema(@ForAll @Size(max = 3) List<Question> generated) {
        QuizSet set = new QuizSet("s", "题库 <一>\n&\"", "pack", "主题", Settled.numbered(generated));

        for (QuizFormat version : List.of(QuizFormat.QTI, QuizFormat.QTI_3)) {
            assertThat(faults(set, version)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void everyTypeKeepsToItsSchema(QuizFormat version) {
        List<Question> questions = new ArrayList<>(TypicalQuestions.ALL);
        questions.addAll(QtiRoundTripTest.detailed());

        assertThat(faults(new QuizSet("s", "题库", "", "", questions), version)).isEmpty();
    }

    private static List<String> faults(QuizSet set, QuizFormat version) {
        return QtiSchemas.faults(files(set, version), version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhejiang-qti21.zip", "zhejiang-qti30.zip"})
    void theExamplesKeepToTheirSchemas(String name) throws Exception {
        byte[] content = Files.readAllBytes(Path.of("quizzes", "examples", name));

        assertThat(QtiSchemas.faults(QtiRoundTripTest.files(content),
                name.contains("30") ? QuizFormat.QTI_3 : QuizFormat.QTI)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void everyFileSaysWhereTheSchemasOfItsNamespacesAre(QuizFormat version) throws Exception {
        for (String file : written(version).values()) {
            Element root = root(file);
            String locations = root.getAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "schemaLocation");

            assertThat(locations.split(" ")).hasSize(root.hasAttribute("xmlns:lom") ? 4 : 2)
                    .contains(root.getNamespaceURI());
        }
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void theTestAddsUpWhatItsItemsGive(QuizFormat version) {
        assertThat(written(version).get(ManifestWriter.TEST)).containsPattern("(?s)SCORE.*[sS]um>.*SCORE.*[sS]um>");
    }

    @Test
    void anItemNamesItsLanguageAndJudgesInIt() {
        TrueFalse chinese = new TrueFalse(TypicalQuestions.details("t", "PC 端可用？"), true);
        TrueFalse english = new TrueFalse(TypicalQuestions.details("t", "Every year?"), true);

        assertThat(ItemWriter.write(chinese, QtiVersion.V3_0, new PictureFiles()))
                .contains("xml:lang=\"zh-CN\"", "正确", "错误");
        assertThat(ItemWriter.write(english, QtiVersion.V3_0, new PictureFiles()))
                .contains(">True<", ">False<").doesNotContain("xml:lang");
    }

    @Test
    void theSchemasRefuseWhatTheVersionsRefuse() {
        String question = "<itemBody><p>一</p><textEntryInteraction responseIdentifier='R'/></itemBody>";
        String outcome = "<outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'/>";
        String response = "<responseDeclaration identifier='R' cardinality='single' baseType='string'/>";

        assertThat(List.of(outcome + question, response + outcome + question))
                .map(content -> QtiSchemas.faults(
                        Map.of("items/1.xml", Packages.item("i", content)), QuizFormat.QTI))
                .allMatch(faults -> faults.size() == 1);
    }

    @Property(tries = 60)
    @Domain(QuestionArbitraries.class)
    void theManifestListsEveryFileAndNoOther(@ForAll @Size(max = 3) List<Question> generated) throws Exception {
        QuizSet set = new QuizSet("s", "题库", "", "", Settled.numbered(generated));
        for (QuizFormat version : List.of(QuizFormat.QTI, QuizFormat.QTI_3)) {
            Map<String, String> files = files(set, version);
            NodeList elements = root(files.remove("imsmanifest.xml")).getElementsByTagNameNS("*", "file");
            Set<String> listed = new HashSet<>();
            for (int i = 0; i < elements.getLength(); i++) {
                listed.add(((Element) elements.item(i)).getAttribute("href"));
            }

            assertThat(listed).isEqualTo(files.keySet());
        }
    }
}
