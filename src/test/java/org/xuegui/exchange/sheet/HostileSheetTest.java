package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.exchange.ReadInChild;
import org.xuegui.exchange.ReadInChild.Outcome;

/** Large and hostile tables are read, or refused, within 256 MB and in time that grows with their size alone. */
class HostileSheetTest {

    private static final String CELL = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void aCellOfFiftyMegabytesIsRefusedAtOnce() throws Exception {
        Path bomb = workbook(49, "<row><c t=\"inlineStr\"><is><t>", 1, "a".repeat(1000));

        Outcome outcome = ReadInChild.read(bomb);

        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(outcome.codes()).containsExactly("archive-ratio");
        assertThat(outcome.millis()).isLessThan(2_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            tiny rows        ~ 7  ~ <row><c t="b"><v>1</v></c></row>
            small questions  ~ 7  ~ <row>CELL题目%dENDCELL对END</row>
            empty cells      ~ 9  ~ <c r="A%d"/>
            elements unknown ~ 9  ~ <x%d><y/><z></z></x%d>
            """)
    @Tag("long")
    @Timeout(120)
    void aMegabyteOfNoiseIsReadOrRefusedInTwoSeconds(String name, int kinds, String unit) throws Exception {
        String piece = unit.replace("CELL", CELL.substring(0, CELL.indexOf('%'))).replace("END", "</t></is></c>");
        Path hostile = workbook(9, "<row>" + CELL.formatted("题干") + CELL.formatted("答案") + "</row>", kinds, piece);

        Outcome outcome = ReadInChild.read(hostile);

        assertThat(Files.size(hostile)).isLessThan(1 << 20);
        assertThat(outcome.millis()).as(name + " " + outcome).isLessThan(2_000);
    }

    @Test
    @Timeout(60)
    void moreQuestionsThanAFileMayHoldAreCountedAndRefused() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "题干,答案\n" + "一,对\n".repeat(20_001));

        Outcome outcome = ReadInChild.read(file);

        assertThat(outcome.found()).isEqualTo(20_001);
        assertThat(outcome.imported()).isZero();
        assertThat(outcome.codes()).containsExactly("too-many-questions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"\",", "A.", "(", "_", "（　", ",", "甲|", "{{1}}", "[", "'", "=", "\r", "或", "1 "})
    @Timeout(60)
    void aMegabyteOfOneSignIsReadInTimeThatGrowsWithItsSize(String sign) throws Exception {
        String line = sign.repeat(30_000 / sign.length());
        StringBuilder text = new StringBuilder("题型,题干,A,B,答案,选项\n");
        while (text.length() < 500_000) {
            text.append("填空,").append(line).append(",甲,乙,").append(line).append(',').append(line).append('\n');
        }
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        Books.read(content);

        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(5_000);
    }

    /** A workbook whose sheet holds so many megabytes of pieces of several kinds, in an order that packs badly. */
    private Path workbook(int megabytes, String head, int kinds, String piece) throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        Random random = new Random(3);
        List<byte[]> pieces = IntStream.range(0, kinds)
                .mapToObj(kind -> piece.replace("%d", String.valueOf(kind)).getBytes(StandardCharsets.UTF_8))
                .toList();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships>"
                    + "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            OutputStream out = new BufferedOutputStream(zip, 1 << 16);
            out.write(("<worksheet><sheetData>" + head).getBytes(StandardCharsets.UTF_8));
            long written = 0;
            while (written < (long) megabytes << 20) {
                byte[] next = pieces.get(random.nextInt(kinds));
                out.write(next);
                written += next.length;
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            out.flush();
            zip.closeEntry();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
