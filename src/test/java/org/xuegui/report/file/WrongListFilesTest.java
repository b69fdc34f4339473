package org.xuegui.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.practice.WrongLine;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.report.StoredLearning;
import org.xuegui.report.pdf.PdfFile;
import org.xuegui.report.record.WrongListReport;

class WrongListFilesTest {

    @TempDir
    Path folder;

    private final ReportFiles files = new ReportFiles(() -> Texts.in(Texts.CHINESE));
    private StoredLearning stored;
    private Learner learner;

    @BeforeEach
    void answerSomeQuestionsWrong() {
        stored = new StoredLearning(folder.resolve("data"));
        learner = stored.learners.add("学员甲", "");
        stored.practise(learner, 0, 3);
        stored.sit(learner, LearningFixture.blueprint(), 1, 2);
        stored.practise(learner, 0, 2);
    }

    @AfterEach
    void close() {
        stored.close();
    }

    private WrongListReport report() {
        return new WrongListReport(learner.name(), false, "", stored.wrongList.lines(learner.id()),
                stored.clock.instant(), stored.clock.getZone(), "0.1.0");
    }

    @Test
    void theCountsOfTheListAreThoseOfTheAnswersInTheDatabase() {
        record Wrong(int inPractice, int inExaminations) {}
        Map<String, Wrong> counted = stored.database.reader().read(handle -> handle
                .createQuery("""
                        SELECT d.question_id, sum(d.kind <> 'EXAMINATION') AS practised, sum(d.kind = 'EXAMINATION') AS sat
                        FROM answer_detail AS d
                        JOIN attempt AS t ON t.id = d.attempt_id
                        WHERE d.marks < d.full_marks AND d.is_provisional = 0
                        GROUP BY d.question_id
                        """)
                .map((row, context) -> Map.entry(
                        row.getString("question_id"), new Wrong(row.getInt("practised"), row.getInt("sat"))))
                .list()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(counted).isNotEmpty();
        assertThat(stored.wrongList.lines(learner.id()).stream().collect(Collectors.toMap(
                line -> line.question().key().questionId(),
                line -> new Wrong(line.entry().inPractice(), line.entry().inExaminations())))).isEqualTo(counted);
    }

    @Test
    void theWorkbookHasAllColumnsWithRealNumbersAndNoFormulas() throws IOException {
        Path file = folder.resolve("错题.xlsx");
        files.write(report(), true, file);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(report().lines().size());
            List<String> heads = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                    .map(cell -> cell.getStringCellValue()).toList();
            assertThat(heads).contains("题干", "选项", "答案", "解析", "练习中错", "考试中错", "最近答错");
            Row first = sheet.getRow(1);
            WrongLine line = report().lines().get(0);
            assertThat(first.getCell(heads.indexOf("练习中错")).getNumericCellValue()).isEqualTo(line.entry().inPractice());
            assertThat(first.getCell(heads.indexOf("考试中错")).getNumericCellValue())
                    .isEqualTo(line.entry().inExaminations());
            sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void thePrintedListHasAnswersOnlyWhereTheyAreWanted() {
        assumeTrue(PdfFile.canCarryChinese(), "this machine has no Chinese face");
        Path without = folder.resolve("题目.pdf");
        Path with = folder.resolve("答案.pdf");
        files.write(report(), false, without);
        files.write(report(), true, with);

        String stem = report().lines().get(0).question().question().stem().plain();
        assertThat(new PdfFile(without).text()).contains("学员甲").contains(stem.substring(0, 4)).doesNotContain("答案：");
        assertThat(new PdfFile(with).text()).contains(stem.substring(0, 4)).contains("答案：");
        assertThat(new PdfFile(with).fontsNotEmbedded()).isEmpty();
    }

    @Test
    void anEmptyListIsAValidFile() {
        assumeTrue(PdfFile.canCarryChinese(), "this machine has no Chinese face");
        WrongListReport none = new WrongListReport(
                "学员甲", true, "简答", List.of(), stored.clock.instant(), stored.clock.getZone(), "0.1.0");
        files.write(none, false, folder.resolve("空.pdf"));
        files.write(none, true, folder.resolve("空.xlsx"));
        assertThat(new PdfFile(folder.resolve("空.pdf")).text()).contains("已掌握的错题");
    }
}
