package org.xuegui.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.file.SafeXml;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.task.Progress;

/**
 * Reads the sheets of an XLSX file straight from its XML: a cell's text is cut off while it is read, raised signs
 * and merged cells are kept, numbers come with their format. No reading library does all of these.
 */
final class WorkbookFile {

    /** One sheet as the workbook lists it. */
    private record Listed(String name, boolean isHidden, String part) {}

    private static final int ALL = Integer.MAX_VALUE;
    /** How many shared texts the first rows are read with: programs list them in the order they come up. */
    private static final int BEGINNING_STRINGS = 5_000;

    private final SafeArchive archive;
    private final Progress progress;
    private final CellBudget budget = new CellBudget();

    private WorkbookFile(SafeArchive archive, Progress progress) {
        this.archive = archive;
        this.progress = progress;
    }

    /**
     * All its sheets.
     *
     * @throws UnsafeArchiveException if the file may not be unpacked
     * @throws SheetRefusedException if it is damaged or holds too much
     */
    static List<Grid> read(byte[] content, Progress progress) throws UnsafeArchiveException, SheetRefusedException {
        return new WorkbookFile(SafeArchive.open(content), progress).grids(ALL, ALL);
    }

    /** The first rows of the first sheet, to recognise what it is; empty where it cannot be read. */
    static Optional<Grid> beginning(byte[] content, int rows) {
        try {
            WorkbookFile file = new WorkbookFile(SafeArchive.open(content), Progress.NONE);
            return file.grids(1, rows).stream().findFirst();
        } catch (UnsafeArchiveException | SheetRefusedException unreadable) {
            return Optional.empty();
        }
    }

    private List<Grid> grids(int mostSheets, int mostRows) throws UnsafeArchiveException, SheetRefusedException {
        String sheet = "";
        try {
            String workbook = workbookPart();
            Map<String, String> parts = relations(workbook);
            WorkbookHead head = head(workbook, parts);
            List<Cell> shared = sharedStrings(parts, mostRows == ALL ? ALL : BEGINNING_STRINGS);
            CellFormats formats = formats(parts, head.is1904());
            List<Grid> grids = new ArrayList<>();
            for (Listed listed : head.sheets()) {
                if (grids.size() < mostSheets) {
                    sheet = listed.name();
                    grids.add(grid(listed, shared, formats, mostRows));
                }
            }
            return grids;
        } catch (XMLStreamException damaged) {
            throw refused(sheet, damaged);
        } catch (UnsafeArchiveException unsafe) {
            throw unsafe;
        } catch (IOException damaged) {
            throw new SheetRefusedException(sheet, "sheet-damaged", String.valueOf(damaged.getMessage()));
        } catch (RuntimeException damaged) {
            // the parser's own way of saying that the file is not XML, for some damage
            if (damaged instanceof org.xuegui.base.task.CancelledException) {
                throw damaged;
            }
            throw new SheetRefusedException(sheet, "sheet-damaged", damaged.getClass().getSimpleName());
        }
    }

    /** What stands behind the parser's complaint: a limit of the archive, or XML that is not well formed. */
    private static SheetRefusedException refused(String sheet, XMLStreamException damaged)
            throws UnsafeArchiveException {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsafeArchiveException unsafe) {
                throw unsafe;
            }
        }
        if (damaged.getNestedException() instanceof SheetRefusedException tooMuch) {
            return tooMuch;
        }
        if (damaged.getNestedException() instanceof UnsafeArchiveException unsafe) {
            throw unsafe;
        }
        return new SheetRefusedException(sheet, "sheet-damaged", CellText.shown(String.valueOf(damaged.getMessage())));
    }

    private String workbookPart() throws IOException, XMLStreamException, SheetRefusedException {
        for (String target : relations("").values()) {
            if (target.endsWith("workbook.xml")) {
                return target;
            }
        }
        Optional<String> usual = archive.find("xl/workbook.xml");
        if (usual.isEmpty()) {
            boolean isBinary = archive.find("xl/workbook.bin").isPresent();
            throw new SheetRefusedException("", isBinary ? "sheet-binary" : "sheet-no-workbook");
        }
        return usual.get();
    }

    private record WorkbookHead(List<Listed> sheets, boolean is1904) {}

    private WorkbookHead head(String workbook, Map<String, String> parts) throws IOException, XMLStreamException {
        List<Listed> sheets = new ArrayList<>();
        boolean is1904 = false;
        try (InputStream stream = archive.read(workbook)) {
            XMLStreamReader xml = reader(stream);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    is1904 = SheetXml.isTrue(xml.getAttributeValue(null, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    String part = parts.get(SheetXml.relationId(xml));
                    String state = xml.getAttributeValue(null, "state");
                    boolean isHidden = state != null && !state.equals("visible");
                    if (part != null && !part.contains("chartsheets/") && !part.contains("macrosheets/")) {
                        sheets.add(new Listed(String.valueOf(xml.getAttributeValue(null, "name")), isHidden, part));
                    }
                }
            }
        }
        return new WorkbookHead(sheets, is1904);
    }

    /** Parts a part points at that are there, by the id of the relation; the root's for the empty name. */
    private Map<String, String> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<String> relations = archive.find(folder + "_rels/" + part.substring(slash) + ".rels");
        Map<String, String> targets = new LinkedHashMap<>();
        if (relations.isEmpty()) {
            return targets;
        }
        try (InputStream stream = archive.read(relations.get())) {
            XMLStreamReader xml = reader(stream);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    String id = xml.getAttributeValue(null, "Id");
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    archive.find(resolved(folder, target)).ifPresent(found -> targets.put(id, found));
                }
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        String written = target.replace('\\', '/');
        if (written.startsWith("/")) {
            return written.substring(1);
        }
        List<String> steps = new ArrayList<>(List.of(folder.isEmpty() ? new String[0] : folder.split("/")));
        for (String step : written.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        return budget.counted(SafeXml.reader(stream));
    }

    private Optional<String> part(Map<String, String> parts, String ending) {
        return parts.values().stream().filter(part -> part.endsWith(ending)).findFirst();
    }

    private List<Cell> sharedStrings(Map<String, String> parts, int most)
            throws IOException, XMLStreamException, SheetRefusedException {
        Optional<String> part = part(parts, "sharedStrings.xml");
        if (part.isEmpty()) {
            return List.of();
        }
        try (InputStream stream = archive.read(part.get())) {
            return SheetXml.sharedStrings(reader(stream), budget, most);
        }
    }

    private CellFormats formats(Map<String, String> parts, boolean is1904) throws IOException, XMLStreamException {
        Optional<String> part = part(parts, "styles.xml");
        if (part.isEmpty()) {
            return new CellFormats(List.of(), new HashMap<>(), is1904);
        }
        try (InputStream stream = archive.read(part.get())) {
            return CellFormats.read(reader(stream), is1904);
        }
    }

    private Grid grid(Listed listed, List<Cell> shared, CellFormats formats, int mostRows)
            throws IOException, XMLStreamException, SheetRefusedException {
        SheetXml sheet = new SheetXml(listed.name(), shared, formats, budget, progress, mostRows);
        try (InputStream stream = archive.read(listed.part())) {
            sheet.read(reader(stream));
        }
        Map<String, String> parts = relations(listed.part());
        Optional<String> drawing = part(parts, ".xml").filter(part -> part.contains("drawings/drawing"));
        PictureRows pictures = new PictureRows();
        for (String part : parts.values()) {
            if (part.contains("drawings/drawing") && drawing.isPresent()) {
                try (InputStream stream = archive.read(part)) {
                    pictures.read(reader(stream));
                }
            }
        }
        return new Grid(listed.name(), listed.isHidden(), sheet.rows(), pictures.rows());
    }
}
