package org.xuegui.exchange.moodle;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeXml;
import org.xuegui.exchange.input.InlinePicture;
import org.xuegui.exchange.input.PassageHtml;

/** Reads a file of Moodle XML question by question, each as a tree. */
final class QuizXml {

    /** Elements that HTML does not close. */
    private static final Set<String> WITHOUT_END = Set.of("br", "img", "hr");
    private static final int MOST_DEPTH = 200;
    /** Longer texts of one question are cut off; pictures too large to keep among them. */
    private static final int MOST_TEXT = 4 << 20;
    private static final int MOST_FILE = InlinePicture.MOST_BYTES * 2;

    private final XMLStreamReader xml;
    private int textLength;

    private QuizXml(String text) throws XMLStreamException {
        this.xml = SafeXml.reader(new StringReader(text));
    }

    /**
     * The first element of a well-formed file.
     *
     * @param name its name
     * @param attributes its attributes
     * @param questions how many questions it holds, descriptions and categories among them
     */
    record Root(String name, Map<String, String> attributes, int questions) {}

    /**
     * Reads all of the file without keeping anything.
     *
     * @throws XMLStreamException if it is not well formed or nested too deeply
     */
    static Root check(String text) throws XMLStreamException {
        QuizXml quiz = new QuizXml(text);
        Root root = new Root("", Map.of(), 0);
        int depth = 0;
        int questions = 0;
        while (quiz.xml.hasNext()) {
            int event = SafeXml.next(quiz.xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                quiz.expectDepth(depth);
                if (depth == 1) {
                    root = new Root(quiz.xml.getLocalName(), quiz.attributes(), 0);
                }
                questions += depth <= 2 && quiz.xml.getLocalName().equals("question") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return new Root(root.name, root.attributes, questions);
    }

    /**
     * Gives the questions one after the other.
     *
     * @throws XMLStreamException if the file is not well formed
     */
    static void read(String text, Consumer<XmlElement> question) throws XMLStreamException {
        QuizXml quiz = new QuizXml(text);
        while (quiz.xml.hasNext()) {
            if (SafeXml.next(quiz.xml) == XMLStreamConstants.START_ELEMENT
                    && quiz.xml.getLocalName().equals("question")) {
                quiz.textLength = 0;
                question.accept(quiz.element(1));
            }
        }
    }

    private void expectDepth(int depth) throws XMLStreamException {
        if (depth > MOST_DEPTH) {
            throw new XMLStreamException("nested too deeply", xml.getLocation());
        }
    }

    /** The element whose start was read; depth is checked already and bounds the recursion. */
    private XmlElement element(int depth) throws XMLStreamException {
        expectDepth(depth);
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        Map<String, String> attributes = attributes();
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        boolean isText = name.equals("text");
        int open = 0;
        while (true) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isText) {
                    open++;
                    append(name, text, markup());
                } else {
                    children.add(element(depth + 1));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (open == 0) {
                    return new XmlElement(name, attributes, text.toString(), children, line);
                }
                open--;
                boolean isEmpty = WITHOUT_END.contains(xml.getLocalName());
                append(name, text, isEmpty ? "" : "</" + xml.getLocalName() + '>');
            } else if (isCharacters(event)) {
                append(name, text, xml.getText());
            }
        }
    }

    private static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private void append(String name, StringBuilder text, String more) {
        boolean isFile = name.equals("file") || name.equals("image_base64");
        int room = isFile ? MOST_FILE - text.length() : MOST_TEXT - textLength;
        String kept = more.length() <= room ? more : more.substring(0, Math.max(0, room));
        textLength += isFile ? 0 : kept.length();
        text.append(kept);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** A start tag inside a text that was meant to be HTML. */
    private String markup() {
        StringBuilder markup = new StringBuilder("<").append(xml.getLocalName());
        attributes().forEach((key, value) ->
                markup.append(' ').append(key).append("=\"").append(PassageHtml.escape(value)).append('"'));
        return markup.append('>').toString();
    }
}
