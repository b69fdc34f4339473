package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.exchange.qti.PackageWriter.WrittenItem;
import org.xuegui.quiz.QuizSet;

/** Writes the manifest and the test of a package. */
final class ManifestWriter {

    /** The file of the test. */
    static final String TEST = "assessment.xml";

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

    private ManifestWriter() {}

    /** The manifest of these items. */
    static String manifest(QuizSet set, QtiVersion version, List<WrittenItem> items) {
        XmlText xml = new XmlText(version).declare();
        xml.openPlain("manifest",
                "xmlns", version.manifestNamespace(),
                "xmlns:lom", LOM,
                "xmlns:xsi", XSI,
                "xsi:schemaLocation", String.join(" ",
                        version.manifestNamespace(), version.manifestLocation(), LOM, version.metadataLocation()),
                "identifier", "manifest").line();
        xml.openPlain("metadata");
        element(xml, "schema", version.schema());
        element(xml, "schemaversion", version.schemaVersion());
        lom(xml, set.title(), keywords(set));
        xml.closePlain("metadata").line().emptyPlain("organizations").line().openPlain("resources").line();
        xml.openPlain("resource", "identifier", "test", "type", version.resourceType("test"), "href", TEST)
                .emptyPlain("file", "href", TEST);
        for (int i = 0; i < items.size(); i++) {
            xml.emptyPlain("dependency", "identifierref", identifier(i));
        }
        xml.closePlain("resource").line();
        for (int i = 0; i < items.size(); i++) {
            resource(xml, identifier(i), version, items.get(i));
        }
        return xml.closePlain("resources").line().closePlain("manifest").line().toString();
    }

    private static List<String> keywords(QuizSet set) {
        List<String> words = new ArrayList<>(List.of("set:" + set.id()));
        if (!set.packId().isEmpty()) {
            words.add("pack:" + set.packId());
        }
        if (!set.topic().isEmpty()) {
            words.add("topic:" + set.topic());
        }
        return words;
    }

    private static String identifier(int index) {
        return "item-" + (index + 1);
    }

    private static void element(XmlText xml, String name, String text) {
        xml.openPlain(name).text(text).closePlain(name);
    }

    private static void lom(XmlText xml, String title, List<String> keywords) {
        if (title.isEmpty() && keywords.isEmpty()) {
            return;
        }
        xml.openPlain("lom:lom").openPlain("lom:general");
        if (!title.isEmpty()) {
            xml.openPlain("lom:title");
            element(xml, "lom:string", title);
            xml.closePlain("lom:title");
        }
        for (String word : keywords) {
            xml.openPlain("lom:keyword");
            element(xml, "lom:string", word);
            xml.closePlain("lom:keyword");
        }
        xml.closePlain("lom:general").closePlain("lom:lom");
    }

    private static void resource(XmlText xml, String identifier, QtiVersion version, WrittenItem item) {
        xml.openPlain("resource", "identifier", identifier, "type", version.resourceType("item"),
                "href", item.path());
        if (!item.keywords().isEmpty()) {
            xml.openPlain("metadata");
            lom(xml, "", item.keywords());
            xml.closePlain("metadata");
        }
        xml.emptyPlain("file", "href", item.path());
        item.pictures().forEach(path -> xml.emptyPlain("file", "href", path));
        xml.closePlain("resource").line();
    }

    /** The test that gives the items their order and adds up what they give. */
    static String test(QuizSet set, QtiVersion version, List<WrittenItem> items) {
        XmlText xml = new XmlText(version).declare();
        xml.open("assessmentTest",
                "xmlns", version.namespace(),
                "xmlns:xsi", XSI,
                "xsi:schemaLocation", version.namespace() + ' ' + version.location(),
                "identifier", "test",
                "title", set.title()).line();
        ScoringWriter scoring = new ScoringWriter(xml, version);
        scoring.total();
        xml.open("testPart", "identifier", "part", "navigationMode", "nonlinear", "submissionMode", "individual");
        xml.open("assessmentSection", "identifier", "section", "title", set.title(), "visible", "true").line();
        for (int i = 0; i < items.size(); i++) {
            xml.empty("assessmentItemRef", "identifier", identifier(i), "href", items.get(i).path()).line();
        }
        xml.close("assessmentSection").close("testPart").line();
        scoring.sumUp();
        return xml.close("assessmentTest").line().toString();
    }
}
