package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as a user or a script starts it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the shell script; Windows has its own")
class ProgramIT {

    private static final Map<String, String> C_LOCALE = Map.of("LC_ALL", "C", "LANG", "", "LC_CTYPE", "");
    private static final String SET = """
            id: locale-set
            title: 试题
            questions:
              - {id: q1, type: truefalse, stem: 省委网信办是常设办事机构。, answer: true, explanation: 见解读。}
            """;

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void newProgram() {
        program = new Program(folder);
    }

    @Test
    void saysItsVersion() {
        Program.Outcome outcome = program.run(Map.of(), "--version");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("0.1.0");
    }

    @Test
    void readsAFileWithAChineseNameUnderTheCLocale() throws IOException {
        Path file = folder.resolve("题库.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("题目");
            fill(sheet.createRow(0), "题型", "题干", "选项A", "选项B", "答案");
            fill(sheet.createRow(1), "单选", "全省网信工作会议由谁召开？", "省委", "省委网信办", "A");
            workbook.write(out);
        }

        Program.Outcome outcome = program.run(C_LOCALE, "check", "--json", file.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("题库.xlsx").contains("\"format\":\"xlsx\"").contains("\"found\":1").contains("\"imported\":1");
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void saysWhereAndWhatIsWrongInABrokenFile() throws IOException {
        Path file = Files.writeString(folder.resolve("坏.yaml"), SET.replace("answer: true, ", ""));

        Program.Outcome outcome = program.run(C_LOCALE, "check", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out() + outcome.err()).contains("坏.yaml:4").contains("answer");
    }

    @Test
    void withoutADisplaySaysInOneSentenceWhatToDoAndExitsWith3() {
        Program.Outcome outcome = program.run(
                Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), "--data", folder.resolve("data").toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err().strip().lines()).hasSize(1);
        assertThat(outcome.err()).doesNotContain("Exception");
    }

    @Test
    void wrongUsageExitsWith2() {
        assertThat(program.run(Map.of(), "no-such-command").exitCode()).isEqualTo(2);
    }

    @Test
    void exportsAValidEmptyReportFromAnEmptyDatabase() {
        Path report = folder.resolve("成绩.csv");

        Program.Outcome outcome = program.run(
                C_LOCALE, "--data", folder.resolve("data").toString(), "export", "scores", report.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(report).exists().isNotEmptyFile();
    }

    @Test
    void importedQuestionsAreThereOnTheNextImport() throws IOException {
        Path file = Files.writeString(folder.resolve("题库.yaml"), SET);
        String data = folder.resolve("data").toString();

        Program.Outcome first = program.run(C_LOCALE, "--data", data, "import", file.toString());
        Program.Outcome second = program.run(C_LOCALE, "--data", data, "import", file.toString());

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.out()).isNotEqualTo(first.out());
    }
}
