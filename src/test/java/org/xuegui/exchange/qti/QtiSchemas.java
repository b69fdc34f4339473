package org.xuegui.exchange.qti;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xuegui.quiz.load.QuizFormat;

/** The documented structure of the files of a package, as schemas of what is written here. */
final class QtiSchemas {

    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private QtiSchemas() {}

    /** What is wrong with the XML files of a package, a sentence each with the name of the file. */
    static List<String> faults(Map<String, String> files, QuizFormat version) {
        List<String> faults = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".xml")) {
                fault(name, content, version).forEach(fault -> faults.add(name + ": " + fault));
            }
        });
        return faults;
    }

    private static List<String> fault(String name, String content, QuizFormat version) {
        String kind = name.startsWith("items/") ? "item" : name.equals("imsmanifest.xml") ? "manifest" : "test";
        String schema = kind + (version == QuizFormat.QTI_3 ? "30" : "21") + ".xsd";
        try {
            LOADED.computeIfAbsent(schema, QtiSchemas::load).newValidator()
                    .validate(new StreamSource(new StringReader(content)));
            return List.of();
        } catch (SAXException invalid) {
            return List.of(invalid.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema load(String name) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(QtiSchemas.class.getResource(name));
        } catch (SAXException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
