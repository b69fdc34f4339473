package org.xuegui.exchange.qti;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeXml;
import org.xuegui.exchange.input.Spaces;

/** Reads a manifest in one go, keeping only what matters of its metadata. */
final class ManifestReader {

    private static final int MOST_RESOURCES = 100_000;
    private static final int MOST_KEYWORDS = 60;
    private static final int LONGEST = 20_000;

    private final XMLStreamReader xml;
    private final ReadBudget budget;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> bases = new ArrayDeque<>();
    private final List<Manifest.Resource> resources = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> keywords = new ArrayList<>();
    private List<String> packageKeywords = new ArrayList<>();
    private String title = "";
    private String type = "";
    private String href = "";
    private boolean isInResource;

    private ManifestReader(XMLStreamReader xml, ReadBudget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /**
     * Reads it.
     *
     * @throws XMLStreamException if it is not well formed
     */
    static Manifest read(String document, ReadBudget budget) throws XMLStreamException {
        return new ManifestReader(SafeXml.reader(
                new StringReader(SafeXml.withoutPlainDocumentType(document))), budget).manifest();
    }

    private Manifest manifest() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (xml.isCharacters() && text.length() < LONGEST) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return new Manifest(title, packageKeywords, resources);
    }

    private void start(String name) throws XMLStreamException {
        if (path.size() >= QtiXml.MOST_DEPTH || resources.size() >= MOST_RESOURCES) {
            throw new XMLStreamException("too deep or too long", xml.getLocation());
        }
        path.push(name);
        bases.push((bases.isEmpty() ? "" : bases.peek()) + attribute("base"));
        text.setLength(0);
        if (name.equals("resource")) {
            isInResource = true;
            type = attribute("type").strip().toLowerCase(Locale.ROOT);
            href = withBase(attribute("href"));
            keywords = new ArrayList<>();
        } else if (name.equals("file") && isInResource && href.isEmpty()) {
            href = withBase(attribute("href"));
        }
    }

    private String withBase(String address) {
        return address.isBlank() ? "" : bases.peek() + address.strip();
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                String value = xml.getAttributeValue(i);
                return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
            }
        }
        return "";
    }

    private void end(String name) {
        path.pop();
        bases.pop();
        String word = Spaces.strip(text.toString());
        text.setLength(0);
        if (name.equals("resource")) {
            isInResource = false;
            budget.takeNode();
            keywords.forEach(keyword -> budget.takeText(keyword.length()));
            resources.add(new Manifest.Resource(type, href, keywords));
            keywords = new ArrayList<>();
        } else if (!word.isEmpty()) {
            metadata(word);
        }
        if (name.equals("metadata") && !isInResource && resources.isEmpty()) {
            packageKeywords = keywords;
        }
    }

    private void metadata(String word) {
        String parent = path.peek();
        if ("keyword".equals(parent) && keywords.size() < MOST_KEYWORDS) {
            keywords.add(word);
        } else if (!isInResource && "title".equals(parent) && path.contains("general") && title.isEmpty()) {
            title = word;
        }
    }
}
