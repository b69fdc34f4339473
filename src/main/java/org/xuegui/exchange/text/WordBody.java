package org.xuegui.exchange.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeXml;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;

/** Reads the paragraphs of a Word file's body as a person sees them: insertions read, deletions not, labels counted. */
final class WordBody {

    private static final int DEEPEST = 200;
    private static final int MOST_SIGNS = 12_000_000;
    private static final int STEP = 10_000;
    /** What is deleted, moved away, said twice, or only tells how something looked before. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText",
            "delInstrText", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
            "numberingChange", "rt", "tblPrExChange");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final String file;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final ProblemCollector problems;
    private final Progress progress;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<WordText> texts = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private WordText.Look look = new WordText.Look();
    private WordText unended;
    private int number;
    private int math;
    private int skipped;
    private long signs;
    private String told = "";

    WordBody(String file, WordStyles styles, WordNumbering numbering, ProblemCollector problems, Progress progress) {
        this.file = file;
        this.styles = styles;
        this.numbering = numbering;
        this.problems = problems;
        this.progress = progress;
    }

    /** The paragraphs. */
    List<WordParagraph> read(XMLStreamReader xml) throws XMLStreamException, WordRefusedException {
        long events = 0;
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (++events % STEP == 0) {
                progress.checkCancelled();
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (skipped == 0 && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
                characters(xml);
            }
        }
        return paragraphs;
    }

    private void start(XMLStreamReader xml) throws WordRefusedException {
        String name = xml.getLocalName();
        if (open.size() >= DEEPEST) {
            throw new WordRefusedException("word-damaged", "depth");
        }
        if (skipped == 0 && SKIPPED.contains(name)) {
            skip(name);
        } else if (skipped > 0) {
            skipped++;
        } else {
            begin(name, xml);
        }
        open.push(name);
    }

    private void skip(String name) {
        boolean isDeletion = name.equals("del") || name.equals("moveFrom");
        if (isDeletion && isIn("rPr") && !texts.isEmpty()) {
            texts.peek().setMarkDeleted();
        } else if (isDeletion && isIn("trPr") && !tables.isEmpty()) {
            tables.peek().deleteRow();
        }
        skipped = 1;
    }

    private boolean isIn(String name) {
        return name.equals(open.peek());
    }

    private void begin(String name, XMLStreamReader xml) throws WordRefusedException {
        String value = WordNumbering.attribute(xml, "val");
        switch (name) {
            case "p" -> startParagraph(xml);
            case "r" -> look = new WordText.Look();
            case "tbl" -> tables.push(new WordTable(number + 1));
            case "tr" -> ifTable(WordTable::startRow);
            case "tc" -> ifTable(WordTable::startCell);
            case "txbxContent" -> tell("word-text-box");
            case "oMath" -> {
                math++;
                tell("word-formula");
            }
            case "blip", "imagedata", "chart", "OLEObject" -> {
                tell("word-picture");
                texts.forEach(WordText::setObject);
            }
            case "footnoteReference", "endnoteReference" -> tell("word-note");
            case "altChunk" -> tell("word-embedded");
            default -> property(name, value, xml);
        }
    }

    private void startParagraph(XMLStreamReader xml) throws WordRefusedException {
        boolean isWord = xml.getNamespaceURI() == null || xml.getNamespaceURI().contains("wordprocessingml");
        if (!isWord) {
            return;
        }
        if (++number > TextLines.MOST) {
            throw new WordRefusedException("list-too-many-lines", TextLines.MOST);
        }
        texts.push(new WordText(number));
        look = new WordText.Look();
    }

    private void ifTable(java.util.function.Consumer<WordTable> action) {
        if (!tables.isEmpty()) {
            action.accept(tables.peek());
        }
    }

    private void property(String name, String value, XMLStreamReader xml) {
        if (texts.isEmpty()) {
            return;
        }
        WordText text = texts.peek();
        boolean isOfRun = isIn("rPr") && !OFF.contains(value);
        switch (name) {
            case "pStyle" -> text.setStyle(value);
            case "numId" -> text.setList(value);
            case "ilvl" -> text.setLevel(value);
            case "b" -> set(isOfRun, look::setStrong);
            case "color" -> set(isOfRun && isColoured(value), look::setStrong);
            case "highlight" -> set(isOfRun, look::setStrong);
            case "u" -> set(isOfRun, look::setUnderlined);
            case "vanish" -> set(isOfRun, look::setHidden);
            case "tab", "ptab" -> set(isIn("r"), () -> text.add("\t", look));
            case "br", "cr" -> set(isIn("r"), () -> text.add("\n", new WordText.Look()));
            case "noBreakHyphen" -> text.add("-", look);
            case "sym" -> symbol(text, xml);
            case "sup" -> set(math > 0, () -> text.add("^", look));
            case "sub" -> set(math > 0, () -> text.add("_", look));
            default -> { }
        }
    }

    private static void set(boolean isSo, Runnable action) {
        if (isSo) {
            action.run();
        }
    }

    private static boolean isColoured(String value) {
        return !value.isEmpty() && !value.equals("auto") && !value.equals("000000");
    }

    private void symbol(WordText text, XMLStreamReader xml) {
        String font = WordNumbering.attribute(xml, "font");
        WordSymbols.find(font, WordNumbering.attribute(xml, "char"))
                .ifPresentOrElse(sign -> text.add(sign, look), () -> tell("word-symbol"));
    }

    private void characters(XMLStreamReader xml) throws WordRefusedException {
        if (!isIn("t") || texts.isEmpty()) {
            return;
        }
        String part = xml.getText();
        signs += part.length();
        if (signs > MOST_SIGNS) {
            throw new WordRefusedException("word-too-long", MOST_SIGNS);
        }
        if (look.isHidden()) {
            tell("word-hidden");
        } else {
            // a line end in the XML is white space, a break is an element of its own
            texts.peek().add(part.replace('\n', ' ').replace('\r', ' '), look);
        }
    }

    private void end(String name) {
        open.pop();
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "tr" -> ifTable(WordTable::endRow);
            case "tbl" -> {
                if (!tables.isEmpty()) {
                    WordTable table = tables.pop();
                    table.paragraphs().forEach(this::emit);
                    Place at = Place.line(file, table.number());
                    problems.add(table.isUnderstood()
                            ? Problem.info(at, "word-table-columns")
                            : Problem.warning(at, "word-table"));
                }
            }
            case "oMath" -> math--;
            case "num" -> {
                if (math > 0 && !texts.isEmpty()) {
                    texts.peek().add("/", look);
                }
            }
            default -> { }
        }
    }

    private void endParagraph() {
        if (texts.isEmpty()) {
            return;
        }
        WordText text = texts.pop();
        boolean isOuter = texts.isEmpty();
        if (isOuter && unended != null) {
            text.addBefore(unended);
            unended = null;
        }
        if (isOuter && text.isMarkDeleted()) {
            unended = text;
            return;
        }
        emit(text.paragraph(text.label(styles, numbering)));
    }

    private void emit(WordParagraph paragraph) {
        if (tables.isEmpty()) {
            paragraphs.add(paragraph);
        } else {
            tables.peek().add(paragraph);
        }
    }

    /** Tells a thing once for each paragraph. */
    private void tell(String code) {
        int at = Math.max(1, texts.isEmpty() ? number + 1 : number);
        String here = at + code;
        if (!here.equals(told)) {
            told = here;
            problems.add(Problem.warning(Place.line(file, at), code));
        }
    }
}
