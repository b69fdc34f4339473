package org.xuegui.exchange.qti;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.file.SafeXml;
import org.xuegui.exchange.input.HtmlEntities;
import org.xuegui.exchange.input.Remarks;

/** XML as a tree with normalised names, within limits. */
final class QtiXml {

    static final int MOST_DEPTH = 100;
    static final int MOST_NODES = 100_000;

    /** More characters than any question has; shared texts and tests have fewer too. */
    private static final int MOST_TEXT = 1_000_000;

    private static final int DECLARATION = 200;

    private final Remarks remarks;
    private final ReadBudget budget;
    private final Deque<QtiNode> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int nodes;
    private int characters;

    private QtiXml(Remarks remarks, ReadBudget budget) {
        this.remarks = remarks;
        this.budget = budget;
    }

    /**
     * The text of the bytes: by mark, by the declaration, or by the chain of encodings.
     *
     * @throws org.xuegui.exchange.input.LeftOut if no encoding fits
     */
    static DecodedText decode(byte[] content, Optional<Charset> chosen, Remarks remarks) {
        Optional<Charset> named = chosen.or(() -> declared(content));
        DecodedText text = DecodedText.decode(content, named)
                .or(() -> DecodedText.decode(content, chosen))
                .orElseThrow(() -> remarks.leftOut("encoding-unknown"));
        if (!text.isCertain()) {
            remarks.warn("encoding-guessed", text.charset().name());
        }
        return text;
    }

    /** The encoding the declaration names, if it is not the usual one. */
    private static Optional<Charset> declared(byte[] content) {
        String head = new String(content, 0, Math.min(DECLARATION, content.length), StandardCharsets.ISO_8859_1);
        int from = head.startsWith("<?xml") ? head.indexOf("encoding") : -1;
        int end = head.indexOf("?>");
        if (from < 0 || from > end) {
            return Optional.empty();
        }
        String[] parts = head.substring(from, end).replace('\'', '"').split("\"", 3);
        String name = parts.length < 2 ? "" : parts[1].strip().toUpperCase(Locale.ROOT);
        if (name.startsWith("UTF") || name.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean isChinese = name.startsWith("GB");
            return Optional.of(isChinese ? DecodedText.GB18030 : Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /**
     * The root of the document.
     *
     * @throws org.xuegui.exchange.input.LeftOut if it is not well formed or passes a limit
     */
    static QtiNode read(String document, Remarks remarks, ReadBudget budget) {
        String bare = SafeXml.withoutPlainDocumentType(withoutLateDeclaration(document));
        try {
            return tree(bare, remarks, budget);
        } catch (XMLStreamException malformed) {
            String replaced = bare.contains("<!DOCTYPE") ? bare : HtmlEntities.replaced(bare);
            if (!replaced.equals(bare)) {
                QtiNode root = read(replaced, remarks, budget);
                remarks.warn("xml-entities");
                return root;
            }
            int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
            int column = malformed.getLocation() == null ? 1 : malformed.getLocation().getColumnNumber();
            throw remarks.leftOut("qti-xml", Math.max(1, line), Math.max(1, column));
        }
    }

    private static QtiNode tree(String document, Remarks remarks, ReadBudget budget) throws XMLStreamException {
        return new QtiXml(remarks, budget).tree(SafeXml.reader(new StringReader(document)));
    }

    /** Without an XML declaration that blank lines stand before: no parser takes it there. */
    private static String withoutLateDeclaration(String document) {
        int start = 0;
        while (start < document.length()
                && (Character.isWhitespace(document.charAt(start)) || document.charAt(start) == '\uFEFF')) {
            start++;
        }
        int end = start > 0 && document.startsWith("<?xml", start) ? document.indexOf("?>", start) : -1;
        return end < 0 ? document : document.substring(0, start).replace('\uFEFF', ' ') + document.substring(end + 2);
    }

    private QtiNode tree(XMLStreamReader xml) throws XMLStreamException {
        QtiNode root = null;
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                QtiNode node = start(xml);
                root = root == null ? node : root;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                endText();
                open.pop();
            } else if (isText(event) && !open.isEmpty()) {
                budget.takeText(xml.getTextLength());
                characters += xml.getTextLength();
                if (characters > MOST_TEXT) {
                    throw remarks.leftOut("qti-limit", MOST_DEPTH, MOST_NODES);
                }
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        if (root == null) {
            throw remarks.leftOut("qti-xml", 1, 1);
        }
        return root;
    }

    private static boolean isText(int event) {
        return event == XMLStreamReader.CHARACTERS
                || event == XMLStreamReader.CDATA
                || event == XMLStreamReader.SPACE;
    }

    private QtiNode start(XMLStreamReader xml) {
        endText();
        budget.takeNode();
        if (++nodes > MOST_NODES || open.size() >= MOST_DEPTH) {
            throw remarks.leftOut("qti-limit", MOST_DEPTH, MOST_NODES);
        }
        QtiNode node = new QtiNode(
                QtiNames.element(xml.getLocalName()), attributes(xml), xml.getLocation().getLineNumber());
        if (!open.isEmpty()) {
            open.peek().add(node);
        }
        open.push(node);
        return node;
    }

    private void endText() {
        if (text.length() > 0) {
            open.peek().add(text.toString());
            text.setLength(0);
        }
    }

    private Map<String, String> attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String value = xml.getAttributeValue(i);
            budget.takeText(value.length() + 2);
            attributes.putIfAbsent(QtiNames.attribute(xml.getAttributeLocalName(i)), value);
        }
        return attributes;
    }
}
