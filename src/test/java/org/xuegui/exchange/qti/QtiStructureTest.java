package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;

/** What is written keeps to the structure the specifications document. */
class QtiStructureTest {

    private static final List<String> ORDER = List.of(
            "responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing", "modalFeedback");
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "rubricBlock", "choiceInteraction",
            "orderInteraction", "matchInteraction", "gapMatchInteraction", "extendedTextInteraction");
    private static final Set<String> HTML = Set.of("p", "ul", "ol", "li", "strong", "sub", "sup", "br", "img");

    private static Map<String, String> written(QuizFormat version) {
        QuizSet set = new QuizSet("all", "全部题型", "pack", "meetings", TypicalQuestions.ALL);
        return QtiRoundTripTest.files(new QuizFileFormats().write(set, version).content());
    }

    private static Element root(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static String name(Element element) {
        return QtiNames.element(element.getLocalName());
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void itemsHaveTheirPartsInOrder(QuizFormat version) throws Exception {
        for (Map.Entry<String, String> file : written(version).entrySet()) {
            if (!file.getKey().startsWith("items/")) {
                continue;
            }
            Element item = root(file.getValue());
            List<Integer> order = elements(item.getChildNodes()).stream().map(part -> ORDER.indexOf(name(part))).toList();
            Element body = elements(item.getChildNodes()).stream()
                    .filter(part -> name(part).equals("itemBody")).findFirst().orElseThrow();

            assertThat(order).as(file.getKey()).isSorted().doesNotContain(-1).contains(0, 1, 2);
            assertThat(elements(body.getChildNodes())).extracting(QtiStructureTest::name).allMatch(BLOCKS::contains);
            assertThat(item.getAttribute("identifier")).matches("[A-Za-z_][A-Za-z0-9_.-]*");
            assertThat(responses(item, version)).isEqualTo(declared(item));
        }
    }

    private static Set<String> declared(Element item) {
        Set<String> declared = new HashSet<>();
        elements(item.getChildNodes()).stream()
                .filter(part -> name(part).equals("responseDeclaration"))
                .forEach(part -> declared.add(part.getAttribute("identifier")));
        return declared;
    }

    private static Set<String> responses(Element item, QuizFormat version) {
        String attribute = version == QuizFormat.QTI ? "responseIdentifier" : "response-identifier";
        Set<String> used = new HashSet<>();
        elements(item.getElementsByTagName("*")).stream()
                .filter(element -> element.hasAttribute(attribute))
                .forEach(element -> used.add(element.getAttribute(attribute)));
        return used;
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void allNamesAreThoseOfTheVersion(QuizFormat version) throws Exception {
        for (Map.Entry<String, String> file : written(version).entrySet()) {
            Element root = root(file.getValue());
            if (root.getLocalName().equals("manifest")) {
                continue;
            }
            List<String> names = elements(root.getElementsByTagName("*")).stream().map(Element::getLocalName).toList();
            assertThat(names).filteredOn(name -> !HTML.contains(name))
                    .allMatch(name -> name.startsWith("qti-") == (version == QuizFormat.QTI_3));
            assertThat(root.getNamespaceURI()).isEqualTo(version == QuizFormat.QTI
                    ? "http://www.imsglobal.org/xsd/imsqti_v2p1"
                    : "http://www.imsglobal.org/xsd/imsqtiasi_v3p0");
        }
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void theManifestListsEveryFileOnce(QuizFormat version) throws Exception {
        Map<String, String> files = written(version);
        Element manifest = root(files.get("imsmanifest.xml"));
        List<Element> all = elements(manifest.getElementsByTagName("*"));
        List<String> listed = all.stream()
                .filter(element -> element.getLocalName().equals("file"))
                .map(element -> element.getAttribute("href"))
                .toList();
        List<Element> resources =
                all.stream().filter(element -> element.getLocalName().equals("resource")).toList();
        Set<String> identifiers = new HashSet<>();
        resources.forEach(resource -> identifiers.add(resource.getAttribute("identifier")));

        Set<String> others = new HashSet<>(files.keySet());
        others.remove("imsmanifest.xml");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(others);
        assertThat(identifiers).hasSameSizeAs(resources);
        assertThat(all).filteredOn(element -> element.getLocalName().equals("dependency"))
                .allMatch(element -> identifiers.contains(element.getAttribute("identifierref")));
    }
}
