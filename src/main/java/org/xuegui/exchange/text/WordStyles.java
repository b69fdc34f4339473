package org.xuegui.exchange.text;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeXml;

/** What Word's styles say of numbering. */
final class WordStyles {

    private static final int DEEPEST = 20;

    /** The numbering of one style; list empty for none. */
    private static final class Style {

        private String basedOn = "";
        private String list = "";
        private String level = "";
    }

    private final Map<String, Style> styles = new HashMap<>();

    /** A list and a level in it. */
    record Place(String list, String level, String style) {}

    /** Reads {@code styles.xml}. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        Style current = new Style();
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = WordNumbering.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> {
                    current = new Style();
                    styles.put(WordNumbering.attribute(xml, "styleId"), current);
                }
                case "basedOn" -> current.basedOn = value;
                case "numId" -> current.list = value;
                case "ilvl" -> current.level = value;
                default -> { }
            }
        }
    }

    /** The numbering of paragraphs in this style, from the nearest style that has one. */
    Place numbering(String id) {
        String name = id;
        for (int i = 0; i < DEEPEST && styles.containsKey(name); i++) {
            Style style = styles.get(name);
            if (!style.list.isEmpty()) {
                return new Place(style.list, style.level, name);
            }
            name = style.basedOn;
        }
        return new Place("", "", "");
    }
}
