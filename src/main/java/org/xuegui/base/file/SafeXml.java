package org.xuegui.base.file;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from files nobody vouches for: no document type is read, no entity but the five of XML is known, nothing
 * is fetched. Whoever reads limits depth and text itself.
 */
public final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /**
     * A reader of the bytes, whose declaration tells their encoding. {@link #next} must be used to go on.
     *
     * @throws XMLStreamException if they do not start like XML
     */
    public static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(stream);
        }
    }

    /**
     * A reader of characters. {@link #next} must be used to go on.
     *
     * @throws XMLStreamException if they do not start like XML
     */
    public static XMLStreamReader reader(Reader characters) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(characters);
        }
    }

    /**
     * The document with spaces for a document type that only names one, as editors of tests write it; nothing is
     * fetched for it. One that declares anything itself stays, and {@link #next} refuses it.
     */
    public static String withoutPlainDocumentType(String document) {
        int start = document.indexOf("<!DOCTYPE");
        int root = root(document);
        int end = start < 0 ? -1 : document.indexOf('>', start);
        if (end < 0 || start > root || document.substring(start, end).indexOf('[') >= 0) {
            return document;
        }
        StringBuilder plain = new StringBuilder(document);
        for (int i = start; i <= end; i++) {
            if (plain.charAt(i) != '\n') {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** Where the first element starts; comments before it are passed. */
    private static int root(String document) {
        int at = 0;
        while (at >= 0 && at < document.length()) {
            int open = document.indexOf('<', at);
            if (open < 0 || open + 1 >= document.length() || "?!".indexOf(document.charAt(open + 1)) < 0) {
                return open < 0 ? document.length() : open;
            }
            boolean isComment = document.startsWith("<!--", open);
            int close = document.indexOf(isComment ? "-->" : ">", open);
            at = close < 0 ? document.length() : close + 1;
        }
        return document.length();
    }

    /**
     * The next event.
     *
     * @throws XMLStreamException if it is not well formed, declares a document type or names an entity
     */
    public static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new XMLStreamException("document types and entities are not read", xml.getLocation());
        }
        return event;
    }
}
