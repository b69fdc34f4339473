package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.exchange.sheet.Books.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.load.ReadResult;

/** What is wrong with a sheet is told at its cell, and every question found is accounted for. */
class SheetProblemsTest {

    private static final Object[] HEADINGS = row("题型", "题干", "选项A", "选项B", "选项C", "答案");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            单选题, 题, 甲, 乙, 丙, D,   6, sheet-answer-beyond
            单选题, 题, 甲, 乙, 丙, AB,  6, sheet-answer-several
            单选题, 题, 甲, 乙, 丙, 丁,  6, sheet-answer-unknown
            单选题, 题, 甲, 乙, 丙, -,   6, sheet-no-answer
            单选题, -,  甲, 乙, 丙, A,   2, sheet-no-stem
            单选题, 题, 甲, -,  -,  A,   3, sheet-choices
            多选题, 题, 甲, 乙, 丙, AE,  6, sheet-answer-beyond
            判断题, 题, -,  -,  -,  也许, 6, sheet-truth-unknown
            填空题, __和__, -, -, -, 甲, 6, sheet-blank-count
            排序题, 题, 甲, 乙, 丙, AB,  6, sheet-order
            连线题, 题, 甲, 乙, 丙, -,   3, sheet-pair
            单选题, 题, 甲, 乙, 丙, 2,   6, sheet-answer-counted
            """)
    void aQuestionLeftOutHasItsReasonAtItsCell(
            String type, String stem, String a, String b, String c, String answer, int column, String code) {
        ReadResult result = Books.read(HEADINGS, row("判断题", "好的", null, null, null, "对"),
                row(type, stem, a, b, c, answer));

        assertThat(result.found()).isEqualTo(2);
        assertThat(result.imported()).isEqualTo(1);
        Problem problem = result.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place().line()).isEqualTo(3);
        assertThat(problem.place().column()).isEqualTo(column);
        assertThat(problem.place().detail()).isEqualTo("Sheet1");
    }

    @Test
    void aKeyOfAnEmptyOptionIsKeptAndTold() {
        ReadResult result = Books.read(HEADINGS, row("多选题", "题", "甲", "乙", null, "AC"));

        assertThat(Books.shown(result)).containsExactly("multiple 题|*甲|乙|*（空）");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("sheet-answer-empty");
    }

    @Test
    void formulasGiveTheirValuesAndTheirErrorsAreTold() {
        byte[] content = Books.of(workbook -> {
            var sheet = workbook.createSheet();
            Books.fill(sheet, HEADINGS, row("单选题", "题", "甲", "乙", "丙", "A"), row("单选题", "题", "甲", "乙", "丙", "A"));
            sheet.getRow(1).getCell(2).setCellFormula("\"三\"&\"月\"");
            sheet.getRow(2).getCell(2).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        ReadResult result = Books.read(content);

        assertThat(Books.shown(result)).containsExactly("single 题|*三月|乙|丙");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("sheet-error-cell");
    }

    @Test
    void picturesOverAQuestionAreTold() {
        byte[] content = Books.of(workbook -> {
            var sheet = workbook.createSheet();
            Books.fill(sheet, HEADINGS, row("判断题", "图中所示正确。", null, null, null, "对"));
            var anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setRow1(1);
            int picture = workbook.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 6);
            sheet.createDrawingPatriarch().createPicture(anchor, picture);
        });

        ReadResult result = Books.read(content);

        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.problems()).extracting(problem -> problem.place().line() + " " + problem.code())
                .containsExactly("2 sheet-picture");
    }

    @Test
    void emptyRowsRepeatedHeadingsAndRemarksAreNoQuestions() {
        ReadResult result = Books.read(HEADINGS, row("判断题", "一", null, null, null, "对"), row(" ", "　", ""),
                row("单选题"), HEADINGS, row("判断题", "二", null, null, null, "错"),
                row("注：以上题目选自培训教材，仅供内部使用。"));

        assertThat(result.found()).isEqualTo(2);
        assertThat(result.imported()).isEqualTo(2);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("sheet-row-skipped");
    }

    @Test
    void sectionsSayTheTypeWhereNoColumnDoes() {
        ReadResult result = Books.read(row("题干", "A", "B", "C", "答案"),
                row("一、多选题（每题 2 分）"), row("一", "甲", "乙", "丙", "A"),
                row("二、判断题"), row("二", null, null, null, "A"));

        assertThat(Books.shown(result)).containsExactly("multiple 一|*甲|乙|丙", "truefalse 二|true");
    }

    @Test
    void oldWorkbooksAndPasswordsAreRefusedByName() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("题干");
            workbook.write(old);
        }
        assertThat(codes(Books.read(old.toByteArray()))).containsExactly("sheet-xls");
        assertThat(codes(Books.read(encrypted()))).containsExactly("sheet-password");
    }

    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1");
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(Books.of(HEADINGS));
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void documentTypesAreRefused() {
        byte[] content = Zips.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<!DOCTYPE x [<!ENTITY a \"aa\">]><workbook><sheets>&a;</sheets></workbook>");

        assertThat(codes(Books.read(content))).containsExactly("sheet-damaged");
    }

    @Test
    void brokenWorkbooksAreTold() {
        byte[] whole = Books.of(HEADINGS);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThat(codes(Books.read(half))).containsExactly("archive-broken");
        assertThat(codes(Books.read(Zips.of("xl/workbook.bin", "x")))).containsExactly("sheet-binary");
        assertThat(codes(Books.read(Books.of(row("甲", "乙"))))).contains("sheet-no-stem-column");
        assertThat(codes(Books.read(Books.of(workbook -> workbook.createSheet("空"))))).containsExactly("sheet-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"::题:: 甲{=乙 ~丙}\n", "甲\nA. 乙\nB. 丙\nANSWER: A\n", "题干,答案\n甲,对\n", "甲\t乙\n", "questions:\n"})
    void whatABrokenWorkbookHoldsIsNotTakenForAText(String inside) {
        byte[] broken = ("PK\u0003\u0004" + inside.repeat(5)).getBytes(StandardCharsets.UTF_8);
        assertThat(codes(Books.read(broken))).containsExactly("archive-broken");
    }

    @Test
    void aCellLongerThanAnySpreadsheetsIsRefusedWithItsQuestion() {
        String csv = "题干,答案\n" + "长".repeat(32_768) + ",对\n短,错\n";

        ReadResult result = org.xuegui.exchange.FormatReading.bytes(
                org.xuegui.quiz.load.QuizFormat.CSV, csv.getBytes(StandardCharsets.UTF_8));

        assertThat(result.found()).isEqualTo(2);
        assertThat(Books.shown(result)).containsExactly("truefalse 短|false");
        assertThat(codes(result)).containsExactly("sheet-long-cell");
    }

    private static List<String> codes(ReadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }
}
