package org.xuegui.exchange.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xuegui.exchange.text.WrittenLine.Kind;

/** The parts of a Word file, the same bytes for the same lines. */
final class DocxParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
            """;
    private static final String RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>
            """;
    private static final String BODY_RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            </Relationships>
            """;

    private DocxParts() {}

    /** The file. */
    static byte[] pack(List<WrittenLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "[Content_Types].xml", TYPES);
            add(zip, "_rels/.rels", RELATIONS);
            add(zip, "word/document.xml", body(lines));
            add(zip, "word/_rels/document.xml.rels", BODY_RELATIONS);
            add(zip, "word/styles.xml", styles());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String body(List<WrittenLine> lines) {
        StringBuilder xml = new StringBuilder(HEAD).append("<w:document xmlns:w=\"").append(WORD).append("\"><w:body>");
        lines.forEach(line -> paragraph(xml, line));
        return xml.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\"")
                .append(" w:bottom=\"1440\" w:left=\"1440\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>")
                .append("</w:sectPr></w:body></w:document>").toString();
    }

    private static void paragraph(StringBuilder xml, WrittenLine line) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style(line.kind())).append("\"/></w:pPr><w:r>");
        StringBuilder text = new StringBuilder();
        for (char sign : legal(line.text()).toCharArray()) {
            if (sign != '\n' && sign != '\t') {
                text.append(sign);
                continue;
            }
            text(xml, text);
            xml.append(sign == '\n' ? "<w:br/>" : "<w:tab/>");
        }
        text(xml, text);
        xml.append("</w:r></w:p>");
    }

    private static void text(StringBuilder xml, StringBuilder text) {
        if (text.length() > 0) {
            String escaped = text.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            xml.append("<w:t xml:space=\"preserve\">").append(escaped).append("</w:t>");
            text.setLength(0);
        }
    }

    /** The text without characters no XML may hold. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign == '\t' || sign == '\n' || sign >= 0x20)
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .filter(sign -> sign != 0xFFFE && sign != 0xFFFF)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case TITLE -> "Title";
            case HEAD -> "Heading1";
            case STEM -> "Stem";
            case OPTION -> "Option";
            case ANSWER -> "Answer";
            case FIELD, SET_FIELD -> "Field";
        };
    }

    private static String styles() {
        return HEAD + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/>"
                + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
                + "</w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style("Title", "Title", "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>",
                        "<w:b/><w:sz w:val=\"36\"/>")
                + style("Heading1", "heading 1", "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/>"
                        + "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"28\"/>")
                + style("Stem", "Question", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"40\"/>", "")
                + style("Option", "Option", "<w:ind w:left=\"420\"/>", "")
                + style("Answer", "Answer", "<w:ind w:left=\"420\"/>", "")
                + style("Field", "Detail", "<w:ind w:left=\"420\"/>",
                        "<w:color w:val=\"595959\"/><w:sz w:val=\"21\"/>")
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }
}
