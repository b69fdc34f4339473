package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;

/** What is written keeps to the structure the specifications document. */
class QtiStructureTest {

    private static Map<String, String> written(QuizFormat version) {
        QuizSet set = new QuizSet("all", "全部题型", "pack", "meetings", TypicalQuestions.ALL);
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
        return QtiSchemas.faults(
                QtiRoundTripTest.files(new QuizFileFormats().write(set, version).content()), version);
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

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void theManifestListsEveryFileOnce(QuizFormat version) throws Exception {
        Map<String, String> files = written(version);
        Element manifest = root(files.get("imsmanifest.xml"));
        List<String> listed = new ArrayList<>();
        NodeList elements = manifest.getElementsByTagNameNS("*", "file");
        for (int i = 0; i < elements.getLength(); i++) {
            listed.add(((Element) elements.item(i)).getAttribute("href"));
        }

        Set<String> others = new HashSet<>(files.keySet());
        others.remove("imsmanifest.xml");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(others);
    }
}
