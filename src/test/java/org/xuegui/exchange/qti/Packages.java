package org.xuegui.exchange.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Puts small packages and items together. */
final class Packages {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A package of these files, names and texts in turn. */
    static Packages of(String... namesAndTexts) {
        Packages packages = new Packages();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            packages.with(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return packages;
    }

    Packages with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ReadResult read() {
        return FormatReading.bytes(QuizFormat.QTI, zip());
    }

    /** A manifest of these resources. */
    static String manifest(String... resources) {
        return "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' identifier='m'><metadata/><organizations/>"
                + "<resources>" + String.join("", resources) + "</resources></manifest>";
    }

    static String resource(String href) {
        return resource("imsqti_item_xmlv2p1", href);
    }

    static String resource(String type, String href) {
        return "<resource identifier='r' type='" + type + "' href='" + href + "'><file href='" + href
                + "'/></resource>";
    }

    /** An item of QTI 2.1 with this content. */
    static String item(String id, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessmentItem"
                + " xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"" + id
                + "\" title=\"题目\" adaptive=\"false\" timeDependent=\"false\">\n" + content + "</assessmentItem>";
    }

    /** A single choice item whose key is B. */
    static String choice(String id, String stem) {
        return item(id, "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'>"
                + "<correctResponse><value>B</value></correctResponse></responseDeclaration>"
                + "<itemBody><choiceInteraction responseIdentifier='RESPONSE' shuffle='false' maxChoices='1'>"
                + "<prompt>" + stem + "</prompt><simpleChoice identifier='A'>一年</simpleChoice>"
                + "<simpleChoice identifier='B'>五年</simpleChoice></choiceInteraction></itemBody>");
    }
}
