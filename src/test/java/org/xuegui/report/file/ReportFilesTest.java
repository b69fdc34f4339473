package org.xuegui.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.file.SpreadsheetCells;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.report.AttemptRow;
import org.xuegui.report.ScoreFilter;
import org.xuegui.report.ScoreReport;
import org.xuegui.report.StoredLearning;
import org.xuegui.report.pdf.InstalledFaces;
import org.xuegui.report.pdf.PdfFile;

class ReportFilesTest {

    private static final Blueprint EXAMINATION = LearningFixture.blueprint();
    private static final String ODD = "坏字符\u0001与_x0041_和\uFFFE尾";

    @TempDir
    Path folder;

    private final ReportFiles files = new ReportFiles(() -> Texts.in(Texts.CHINESE));
    private final ReportFiles latin = new ReportFiles(() -> Texts.in(Texts.ENGLISH), PdfFile.LATIN);
    private StoredLearning stored;

    @BeforeEach
    void open() {
        stored = new StoredLearning(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void theWorkbookHoldsTheSameNumbersAsTheReport() throws IOException {
        ScoreReport report = threeSittings();
        try (XSSFWorkbook book = write(report)) {
            assertThat(names(book)).containsExactly("汇总", "单位", "个人", "题目", "要点", "明细");
            Sheet attempts = book.getSheet("明细");
            assertThat(attempts.getLastRowNum()).isEqualTo(report.attempts().size());
            for (int i = 0; i < report.attempts().size(); i++) {
                AttemptRow expected = report.attempts().get(i);
                Row row = attempts.getRow(i + 1);
                assertThat(number(attempts, row, "得分")).isEqualTo(expected.score().doubleValue());
                assertThat(number(attempts, row, "满分")).isEqualTo(expected.full().doubleValue());
                assertThat(number(attempts, row, "百分制")).isEqualTo(expected.percent().doubleValue());
                assertThat(number(attempts, row, "用时（分）")).isEqualTo(1);
            }
            Sheet people = book.getSheet("个人");
            assertThat(number(people, people.getRow(1), "平均分"))
                    .isEqualTo(report.people().get(0).numbers().mean().orElseThrow().doubleValue());
            Sheet facts = book.getSheet("要点");
            assertThat(number(facts, facts.getRow(1), "得分率"))
                    .isEqualTo(report.facts().get(0).rate().orElseThrow());
        }
    }

    @Test
    void namesThatLookLikeFormulasStayText() throws IOException {
        ScoreReport report = threeSittings();
        try (XSSFWorkbook book = write(report)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            assertThat(texts(book.getSheet("个人"))).contains("=1+1", "-1班", "@张三");
            assertThat(texts(book.getSheet("题目"))).contains("=1+1 是多少？");
            assertThat(texts(book.getSheet("个人"))).contains("坏字符与_x0041_和尾");
        }
    }

    @Test
    void timesAreRealDatesAndSheetsHaveFrozenHeadersFiltersAndWidths() throws IOException {
        threeSittings();
        try (XSSFWorkbook book = write(stored.reports.report(ScoreFilter.ALL))) {
            Sheet attempts = book.getSheet("明细");
            Cell ended = attempts.getRow(1).getCell(column(attempts, "结束时间"));
            assertThat(DateUtil.isCellDateFormatted(ended)).isTrue();
            assertThat(ended.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 23, 10, 1));
            for (Sheet sheet : book) {
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
                assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
                assertThat(sheet.getColumnWidth(0)).isGreaterThan(8 * 256);
            }
        }
    }

    @Test
    void theSummaryNamesPeriodFilterLearnersAndVersion() throws IOException {
        Learner jia = stored.learners.add("学员甲", "甲单位");
        stored.sit(jia, EXAMINATION, 3, 0);
        LocalDate day = LocalDate.of(2026, 11, 23);
        ScoreFilter filter = ScoreFilter.ALL.between(Optional.of(day), Optional.of(day))
                .ofUnits(Set.of(jia.unit().orElseThrow().id()));
        try (XSSFWorkbook book = write(stored.reports.report(filter))) {
            List<String> lines = texts(book.getSheet("汇总"));
            assertThat(lines).contains("2026-11-23 至 2026-11-23", "单位：甲单位", "0.1.0", "Asia/Shanghai");
            assertThat(book.getSheet("汇总").getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anEmptyDatabaseGivesAValidEmptyReport(String language) throws IOException {
        ReportFiles inLanguage = new ReportFiles(() -> Texts.in(Locale.forLanguageTag(language)));
        Path xlsx = folder.resolve("空.xlsx");
        Path csv = folder.resolve("空.csv");
        ScoreReport report = stored.reports.report(ScoreFilter.ALL);
        inLanguage.write(report, xlsx);
        inLanguage.write(report, csv);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            assertThat(book.getSheetAt(5).getLastRowNum()).isZero();
        }
        assertThat(records(csv)).hasSize(8).allSatisfy(record -> assertThat(record).hasSize(18));
    }

    @Test
    void csvIsMarkedAsUtf8WithWindowsLineEndsAndGuardsItsText() throws IOException {
        ScoreReport report = threeSittings();
        Path csv = folder.resolve("成绩.CSV");
        files.write(report, csv);
        String text = Files.readString(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF成绩报表,").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        List<List<String>> records = records(csv);
        assertThat(records).allSatisfy(record -> assertThat(record).hasSize(18));
        List<String> header = records.get(7);
        List<String> first = records.get(8);
        assertThat(first.get(header.indexOf("姓名"))).isEqualTo("'=1+1");
        assertThat(SpreadsheetCells.unguard(first.get(header.indexOf("姓名")))).isEqualTo("=1+1");
        assertThat(first.get(header.indexOf("单位"))).isEqualTo("'-1班");
        assertThat(first.get(header.indexOf("百分制"))).isEqualTo("33.3");
        assertThat(first.get(header.indexOf("结束时间"))).isEqualTo("2026-11-23 10:01:00");
        assertThat(records.get(9).get(header.indexOf("姓名"))).isEqualTo("'@张三");
    }

    @Test
    void aLearnersRecordIsAWorkbookOfTheirOwn() throws IOException {
        Learner learner = stored.learners.add("@张三", "-1班");
        stored.sit(learner, EXAMINATION, 2, 1);
        stored.practise(learner, 2, 0);
        Path file = folder.resolve("记录.xlsx");
        files.write(stored.records.record(learner), file);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(names(book)).containsExactly("概况", "记录", "专题", "知识点", "学习日");
            Sheet history = book.getSheet("记录");
            assertThat(history.getLastRowNum()).isEqualTo(2);
            assertThat(number(history, history.getRow(2), "百分制")).isEqualTo(66.6);
            assertThat(texts(book.getSheet("概况"))).contains("@张三", "-1班");
            Sheet facts = book.getSheet("知识点");
            assertThat(facts.getLastRowNum()).isEqualTo(4);
            assertThat(number(facts, facts.getRow(3), "掌握程度")).isEqualTo(1 / 3.0);
            assertThat(number(book.getSheet("学习日"), book.getSheet("学习日").getRow(1), "作答次数")).isEqualTo(5);
        }
    }

    @Test
    void theScoreReportAsPdfNamesPeriodFilterLearnersVersionAndHoldsTheSameNumbers() throws IOException {
        Learner jia = stored.learners.add("Jia", "Unit One");
        stored.sit(jia, EXAMINATION, 2, 1);
        LocalDate day = LocalDate.of(2026, 11, 23);
        ScoreReport report = stored.reports.report(ScoreFilter.ALL.between(Optional.of(day), Optional.of(day)));
        Path file = folder.resolve("scores.pdf");
        latin.write(report, file);
        PdfFile pdf = new PdfFile(file);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.page(page)).contains(
                    "Score report", "Period: 2026-11-23 to 2026-11-23", "Filter: Everything", "Learners: 1",
                    "Xuegui 0.1.0");
        }
        assertThat(pdf.text()).contains("Summary", "Units", "People", "Questions", "Key points", "Sittings", "Unit One")
                .contains("66.6")
                .contains(report.summary().numbers().mean().orElseThrow().toPlainString());
    }

    @Test
    void theScoreReportAsPdfIsInChineseWhereTheFaceIsInstalledElseSaysWhatLacks() {
        Path file = folder.resolve("成绩.pdf");
        ScoreReport report = threeSittings();
        if (PdfFile.canCarryChinese()) {
            files.write(report, file);
            assertThat(new PdfFile(file).text()).contains("成绩报表", "时段：全部时间", "学员：3 人", "=1+1", "@张三");
            assertThat(new PdfFile(file).fontsNotEmbedded()).isEmpty();
        } else {
            assertThatThrownBy(() -> files.write(report, file)).hasMessageContaining("problem.pdf-no-face");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void withoutAChineseFaceNothingIsWrittenAndTheOldFileStays() throws IOException {
        ReportFiles without = new ReportFiles(
                () -> Texts.in(Texts.CHINESE), new InstalledFaces(List.of(folder.resolve("no fonts"))));
        Path file = Files.writeString(folder.resolve("成绩.pdf"), "old");
        assertThatThrownBy(() -> without.write(stored.reports.report(ScoreFilter.ALL), file))
                .isInstanceOf(UserFacingException.class).hasMessageContaining("problem.pdf-no-face");
        assertThat(file).hasContent("old");
    }

    @Test
    void aLearnersRecordAsPdfHoldsTheirHistory() {
        Learner learner = stored.learners.add("Zhang", "Unit One");
        stored.sit(learner, EXAMINATION, 2, 1);
        stored.practise(learner, 2, 0);
        Path file = folder.resolve("record.pdf");
        latin.write(stored.records.record(learner), file);
        PdfFile pdf = new PdfFile(file);
        assertThat(pdf.text()).contains("Study record", "Learner: Zhang (Unit One)", "History", "66.6", "Study days");
        assertThat(pdf.page(pdf.pages())).contains("Period: All time", "Xuegui 0.1.0");
    }

    @Test
    void anEmptyReportIsAValidPdf() {
        Path file = folder.resolve("empty.pdf");
        latin.write(stored.reports.report(ScoreFilter.ALL), file);
        assertThat(new PdfFile(file).text()).contains("Score report", "Sittings", "(nothing)");
    }

    @Test
    void anUnknownEndingIsRefusedAndNothingIsWritten() {
        Path file = folder.resolve("成绩.doc");
        assertThatThrownBy(() -> files.write(stored.reports.report(ScoreFilter.ALL), file))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("problem.report-ending");
        assertThat(file).doesNotExist();
    }

    @Test
    void suggestedNamesSuitAnyFileSystem() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(files.suggestName(day, ReportFormat.XLSX)).isEqualTo("成绩报表-2026-11-23.xlsx");
        assertThat(files.suggestRecordName("a/b:c", day, ReportFormat.XLSX)).isEqualTo("学习记录 a_b_c 2026-11-23.xlsx");
    }

    private ScoreReport threeSittings() {
        stored.sit(stored.learners.add("=1+1", "-1班"), EXAMINATION, 1, 1);
        stored.sit(stored.learners.add("@张三", "-1班"), EXAMINATION, 3, 0);
        stored.sit(stored.learners.add(ODD, ""), EXAMINATION, 0, 3);
        return stored.reports.report(ScoreFilter.ALL);
    }

    private XSSFWorkbook write(ScoreReport report) throws IOException {
        Path file = folder.resolve("成绩.xlsx");
        files.write(report, file);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static List<List<String>> records(Path csv) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (var reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            reader.forEach(record -> records.add(record.getFields()));
        }
        return records;
    }

    private static List<String> names(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    private static double number(Sheet sheet, Row row, String heading) {
        Cell cell = row.getCell(column(sheet, heading));
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        return cell.getNumericCellValue();
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
