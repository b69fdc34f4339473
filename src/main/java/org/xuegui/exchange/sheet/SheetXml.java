package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeXml;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Style;

/** Reads the rows of one sheet. */
final class SheetXml {

    private static final int STEP = 500;
    private static final int MOST_MERGES = 100_000;
    private static final String PICTURE = "=DISPIMG(";

    private final String sheet;
    private final List<Cell> shared;
    private final CellFormats formats;
    private final CellBudget budget;
    private final Progress progress;
    private final int mostRows;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<SortedMap<Integer, Cell>> rows = new ArrayList<>();
    private final MergedCells merged = new MergedCells(MOST_MERGES);

    SheetXml(
            String sheet,
            List<Cell> shared,
            CellFormats formats,
            CellBudget budget,
            Progress progress,
            int mostRows) {
        this.sheet = sheet;
        this.shared = shared;
        this.formats = formats;
        this.budget = budget;
        this.progress = progress;
        this.mostRows = mostRows;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, SheetRefusedException {
        int row = 0;
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                row = number(xml.getAttributeValue(null, "r"), row + 1);
                readRow(xml, row);
                if (rows.size() >= mostRows) {
                    return;
                }
            } else if (xml.getLocalName().equals("mergeCell")) {
                merged.add(xml.getAttributeValue(null, "ref"));
            }
        }
    }

    private void readRow(XMLStreamReader xml, int row) throws XMLStreamException, SheetRefusedException {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        int column = 0;
        while (SafeXml.next(xml) != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : columnOf(reference, column + 1);
                Cell cell = readCell(xml);
                if (!cell.text().isEmpty()) {
                    cells.put(column, cell);
                }
            }
        }
        if (!cells.isEmpty()) {
            budget.takeRow(sheet);
            numbers.add(row);
            rows.add(cells);
        }
        if (rows.size() % STEP == 0) {
            progress.checkCancelled();
        }
    }

    private Cell readCell(XMLStreamReader xml) throws XMLStreamException, SheetRefusedException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        Cell inline = Cell.EMPTY;
        while (SafeXml.next(xml) != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("v")) {
                value = limitedText(xml);
            } else if (xml.getLocalName().equals("is")) {
                inline = richText(xml, "is");
            }
        }
        Cell cell = cell(type == null ? "n" : type, style, value, inline);
        if (!cell.text().isEmpty()) {
            budget.take(sheet, "s".equals(type) ? 0 : cell.text().length());
        }
        return cell;
    }

    private Cell cell(String type, String style, String value, Cell inline) {
        return switch (type) {
            case "s" -> sharedCell(value);
            case "inlineStr" -> inline;
            case "str" -> ofText(unescaped(value));
            case "b" -> value.isEmpty() ? Cell.EMPTY : Cell.text(value.trim().equals("1") ? "TRUE" : "FALSE");
            case "e" -> Cell.of(value, Cell.Kind.ERROR);
            case "d" -> Cell.text(value);
            default -> value.isEmpty()
                    ? inline
                    : Cell.of(formats.text(value.trim(), number(style, 0)), Cell.Kind.NUMBER);
        };
    }

    private Cell sharedCell(String value) {
        int index = number(value, -1);
        return index >= 0 && index < shared.size() ? shared.get(index) : Cell.EMPTY;
    }

    private static Cell ofText(String text) {
        if (text.startsWith(PICTURE)) {
            return Cell.of(text, Cell.Kind.PICTURE);
        }
        return Cell.of(text, text.length() > Cell.MOST_TEXT ? Cell.Kind.TOO_LONG : Cell.Kind.TEXT);
    }

    /** The table of texts many cells share. */
    static List<Cell> sharedStrings(XMLStreamReader xml, CellBudget budget, int most)
            throws XMLStreamException, SheetRefusedException {
        List<Cell> texts = new ArrayList<>();
        while (texts.size() < most && xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                Cell cell = richText(xml, "si");
                budget.take("", cell.text().length());
                texts.add(cell);
            }
        }
        return texts;
    }

    /** A text in runs, up to the end of this element; the readings above Chinese signs are no part of it. */
    private static Cell richText(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        RichText rich = new RichText();
        Set<Style> styles = Set.of();
        int phonetic = 0;
        while (SafeXml.next(xml) != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals(element)) {
            String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (name.equals("rPh")) {
                phonetic += xml.isStartElement() ? 1 : -1;
            } else if (name.equals("r") && xml.isStartElement()) {
                styles = Set.of();
            } else if (name.equals("vertAlign") && xml.isStartElement()) {
                styles = style(xml.getAttributeValue(null, "val"));
            } else if (name.equals("t") && xml.isStartElement() && phonetic == 0) {
                String text = unescaped(limitedText(xml));
                if (all.length() <= Cell.MOST_TEXT) {
                    all.append(text);
                    rich.add(text, styles);
                }
            }
        }
        Cell plain = ofText(all.toString());
        return new Cell(plain.text(), plain.kind(), rich.passage(), false);
    }

    private static Set<Style> style(String alignment) {
        if ("superscript".equals(alignment)) {
            return EnumSet.of(Style.SUP);
        }
        return "subscript".equals(alignment) ? EnumSet.of(Style.SUB) : Set.of();
    }

    /** The characters of the element; no more of them are kept than tell that there are too many. */
    private static String limitedText(XMLStreamReader xml) throws XMLStreamException {
        String first = null;
        StringBuilder more = null;
        int depth = 0;
        while (true) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamReader.END_ELEMENT && depth-- == 0) {
                return more != null ? more.toString() : first == null ? "" : first;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (xml.isCharacters() || event == XMLStreamReader.CDATA) {
                if (first == null) {
                    first = xml.getTextLength() <= Cell.MOST_TEXT ? xml.getText() : xml.getText()
                            .substring(0, Cell.MOST_TEXT + 1);
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    int room = Cell.MOST_TEXT + 1 - more.length();
                    more.append(xml.getTextCharacters(), xml.getTextStart(),
                            Math.max(0, Math.min(room, xml.getTextLength())));
                }
            }
        }
    }

    /** The text with signs XML cannot hold as they are meant: {@code _x000D_} is a carriage return. */
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = at + 7 <= text.length() && text.charAt(at + 6) == '_' ? hexadecimal(text, at + 2) : -1;
            if (code >= 0) {
                plain.append(text, from, at).append((char) code);
                from = at + 7;
            }
            at = text.indexOf("_x", Math.max(at + 1, from));
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int hexadecimal(String text, int at) {
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** The rows with something in them, merged cells carried down. */
    List<GridRow> rows() {
        merged.carryDown(numbers, rows);
        List<GridRow> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            result.add(new GridRow(numbers.get(i), rows.get(i)));
            rows.set(i, null);
        }
        return result;
    }

    static int columnOf(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char letter = Character.toUpperCase(reference.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column == 0 ? otherwise : column;
    }

    static int number(String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return otherwise;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** The relation a sheet of the workbook names; its attribute has a namespace that differs between dialects. */
    static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

}
