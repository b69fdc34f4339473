package org.xuegui.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.report.table.Cell;
import org.xuegui.report.table.Table;

class PdfDocumentTest {

    private static final PageNotes NOTES = new PageNotes("Title", "All time", "Xuegui 0.1.0");
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    @Test
    void chineseIsEmbeddedAndExtractsAgainOrTheMissingFaceIsNamed() throws IOException {
        PageNotes notes = new PageNotes("成绩报表", "全部时间", "学规 0.1.0");
        if (!PdfFile.canCarryChinese()) {
            assertThatThrownBy(() -> new PdfDocument(
                    InstalledFaces.ofThisPc(), Texts.in(Texts.CHINESE), PdfLayout.READING, notes))
                    .isInstanceOf(UserFacingException.class);
            return;
        }
        PdfDocument document =
                new PdfDocument(InstalledFaces.ofThisPc(), Texts.in(Texts.CHINESE), PdfLayout.READING, notes);
        document.title("网络安全和信息化工作");
        document.line(PdfLine.of("党委（党组）对网信工作负主体责任。").after("1. "));
        PdfFile file = written(document);
        assertThat(file.text())
                .contains("成绩报表", "全部时间", "学规 0.1.0", "网络安全和信息化工作", "1. 党委（党组）对网信工作负主体责任。",
                        "第 1 页", "共 1 页");
        assertThat(file.fontsNotEmbedded()).isEmpty();
    }

    @Test
    void whereNoChineseFaceIsInstalledThatIsSaid() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts/truetype"));
        Files.writeString(fonts.resolve("NotoSansCJK-Regular.ttc"), "not a font");
        Files.writeString(fonts.resolve("msyh.ttf"), "not a font either");
        InstalledFaces none = new InstalledFaces(List.of(folder.resolve("fonts"), folder.resolve("missing")));
        assertThatThrownBy(none::face)
                .isInstanceOfSatisfying(UserFacingException.class,
                        e -> assertThat(e.text().key()).isEqualTo("problem.pdf-no-face"));
    }

    @Test
    void everySystemsFontFoldersAreLookedThrough() {
        assertThat(FontFolders.of("Linux", "/home/a", Map.of()))
                .contains(Path.of("/usr/share/fonts"), Path.of("/home/a/.local/share/fonts"));
        assertThat(FontFolders.of("Mac OS X", "/Users/a", Map.of()))
                .contains(Path.of("/System/Library/Fonts"), Path.of("/Users/a/Library/Fonts"));
        assertThat(FontFolders.of("Windows 11", "C:/Users/a", Map.of("WINDIR", "D:/W", "LOCALAPPDATA", "D:/L")))
                .containsExactly(Path.of("D:/W", "Fonts"), Path.of("D:/L", "Microsoft", "Windows", "Fonts"));
    }

    @Test
    void aHeadingIsNeverTheLastOfItsPage() throws IOException {
        Table table = new Table("part", List.of(new Table.Column("first", 20)), IntStream.range(0, 80)
                .mapToObj(i -> List.<Cell>of(new Cell.Text("row " + i))).toList());
        for (int lines = 30; lines < 60; lines++) {
            PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.READING, NOTES);
            IntStream.range(0, lines).forEach(i -> document.line(PdfLine.of("line " + i)));
            document.heading("Heading");
            document.table(table);
            PdfFile file = written(document);
            int page = IntStream.rangeClosed(1, file.pages())
                    .filter(each -> file.page(each).contains("Heading")).findFirst().orElseThrow();
            assertThat(file.page(page)).as("%d lines above", lines).contains("row 0");
        }
    }

    @Test
    void everyPageHasTheHeadTheFootAndItsNumber() throws IOException {
        PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.READING, NOTES);
        IntStream.range(0, 120).forEach(i -> document.line(PdfLine.of("line " + i)));
        PdfFile file = written(document);
        assertThat(file.pages()).isGreaterThan(2);
        for (int page = 1; page <= file.pages(); page++) {
            assertThat(file.page(page)).contains("Title", "All time", "Xuegui 0.1.0", "Page " + page, "of " + file.pages());
        }
    }

    @Test
    void aLongDescriptionIsCutAtTheMarginAndTheTitleStaysWhole() throws IOException {
        PageNotes notes = new PageNotes("Title", "Units: " + "a very long name, ".repeat(40), "Xuegui");
        PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.READING, notes);
        document.line(PdfLine.of("x"));
        assertThat(written(document).text()).contains("Title", "Units: a very long name").contains("…");
    }

    @Test
    void tablesRepeatTheirHeadAndLoseNoRow() throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            rows.add(List.of(Cell.of("row" + i + "."), Cell.of(i), new Cell.Share(0.5)));
        }
        Table table = new Table("T",
                List.of(new Table.Column("Name", 20), new Table.Column("Number", 10), new Table.Column("Share", 10)), rows);
        PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.TABLES, NOTES);
        document.table(table);
        PdfFile file = written(document);
        String text = file.text();
        IntStream.range(0, 450).forEach(i -> assertThat(text).contains("row" + i + ". " + i + " 50.0%"));
        for (int page = 1; page <= file.pages(); page++) {
            assertThat(file.page(page)).contains("Name Number Share");
        }
    }

    @Test
    void anEmptyTableIsItsHead() throws IOException {
        PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.TABLES, NOTES);
        document.table(new Table("T", List.of(new Table.Column("Name", 20)), List.of()));
        assertThat(written(document).text()).contains("Name");
    }

    @Test
    void aBlockThatDoesNotFitMovesToTheNextPageWhole() throws IOException {
        PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.READING, NOTES);
        for (int i = 0; i < 12; i++) {
            int number = i;
            document.block(IntStream.range(0, 9).mapToObj(line -> PdfLine.of("block" + number + "line" + line)).toList());
        }
        PdfFile file = written(document);
        assertThat(file.pages()).isGreaterThan(1);
        for (int i = 0; i < 12; i++) {
            String first = "block" + i + "line0";
            String last = "block" + i + "line8";
            assertThat(IntStream.rangeClosed(1, file.pages()).mapToObj(file::page)
                    .anyMatch(page -> page.contains(first) && page.contains(last))).as(first).isTrue();
        }
    }

    @Test
    void theHeadingOfAPartStaysWithItsFirstBlock() throws IOException {
        PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.READING, NOTES);
        for (int i = 0; i < 30; i++) {
            document.block("Part" + i + ".", List.of(PdfLine.of("first of " + i + "."), PdfLine.of("second")));
        }
        PdfFile file = written(document);
        assertThat(file.pages()).isGreaterThan(1);
        for (int i = 0; i < 30; i++) {
            String heading = "Part" + i + ".";
            String first = "first of " + i + ".";
            assertThat(IntStream.rangeClosed(1, file.pages()).mapToObj(file::page)
                    .anyMatch(page -> page.contains(heading) && page.contains(first))).as(heading).isTrue();
        }
    }

    @Test
    void roomForAnAnswerIsNotBroken() {
        char[] text = "谁？（\u3000\u3000）的＿＿＿。".toCharArray();
        ChineseLineBreaks breaks = new ChineseLineBreaks();
        assertThat(IntStream.range(0, text.length - 1)
                .filter(i -> breaks.isSplitCharacter(0, i, text.length, text, null))
                .mapToObj(i -> new String(text, 0, i + 1)))
                .containsExactly("谁？", "谁？（\u3000\u3000）");
    }

    @Test
    void aBlockLongerThanAPageIsSplitAndNothingLost() throws IOException {
        PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.READING, NOTES);
        document.block(IntStream.range(0, 150).mapToObj(line -> PdfLine.of("line" + line + ".")).toList());
        String text = written(document).text();
        IntStream.range(0, 150).forEach(line -> assertThat(text).contains("line" + line + "."));
    }

    @Test
    void passagesKeepBlanksListsScriptsAndPictures() throws IOException {
        Passage passage = new Passage(List.of(
                new Passage.Paragraph(List.of(
                        new Passage.Span("H", Set.of()), new Passage.Span("2", Set.of(Passage.Style.SUB)),
                        new Passage.Span("O is ", Set.of(Passage.Style.BOLD)), new Passage.Blank(1),
                        new Passage.Picture("image/png", PIXEL, "dot"),
                        new Passage.Picture("image/png", "AAAA", "broken picture"))),
                new Passage.BulletList(true, List.of(
                        new Passage.Paragraph(List.of(new Passage.Span("first", Set.of()))),
                        new Passage.Paragraph(List.of(new Passage.Span("second", Set.of())))))));
        PdfDocument document = new PdfDocument(PdfFile.LATIN, ENGLISH, PdfLayout.READING, NOTES);
        document.line(PdfLine.of(passage).after("7. ").indented().as(PdfLine.Role.NOTE));
        assertThat(written(document).text())
                .contains("7. H", "O is", "__________", "[broken picture]", "1. first", "2. second");
    }

    @Test
    void aCharacterTheFaceLacksIsPlainerOrABoxNeverGone() {
        Letters letters = new Letters(PdfFile.LATIN.face());
        assertThat(letters.printable("x\u2082")).isEqualTo("x2");
        assertThat(letters.printable("a\u5b66b\u0007")).isIn("a?b", "a□b");
    }

    @Test
    void linesOfChineseNeverBeginWithAClosingMark() {
        ChineseLineBreaks breaks = new ChineseLineBreaks();
        char[] text = "学规（甲），abc def".toCharArray();
        assertThat(IntStream.range(0, text.length)
                .filter(i -> breaks.isSplitCharacter(0, i, text.length, text, null))
                .mapToObj(i -> new String(text, 0, i + 1)))
                .containsExactly("学", "学规", "学规（甲），", "学规（甲），abc ");
    }

    private PdfFile written(PdfDocument document) throws IOException {
        Path file = folder.resolve("out.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            document.writeTo(out);
        }
        return new PdfFile(file);
    }
}
