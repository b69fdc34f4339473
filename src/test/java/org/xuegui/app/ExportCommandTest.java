package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.cli.CommandLineProgram;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.report.StoredLearning;
import org.xuegui.report.pdf.PdfFile;

/** {@code export scores}, on a real database with the program's own wiring. */
class ExportCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anEmptyDatabaseGivesAValidEmptyReport() throws IOException {
        Path file = folder.resolve("成绩.xlsx");
        assertThat(run("export", "scores", file.toString(), "--data", data())).isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheet("明细").getLastRowNum()).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 名学员");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void scoresAreExportedInTheFormatTheNameEndsIn() throws IOException {
        try (StoredLearning stored = new StoredLearning(Path.of(data()))) {
            stored.sit(stored.learners.add("学员甲", "某单位"), LearningFixture.blueprint(), 3, 0);
        }
        Path file = folder.resolve("scores.csv");
        assertThat(run("--lang", "en", "export", "scores", file.toString(), "--data", data())).isZero();
        assertThat(Files.readString(file)).startsWith("\uFEFFScore report,").contains("学员甲");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 learner, 1 sitting");
    }

    @Test
    void scoresAreExportedAsPdfOrTheMissingFaceIsNamed() {
        Path file = folder.resolve("成绩.pdf");
        int code = run("export", "scores", file.toString(), "--data", data());
        if (PdfFile.canCarryChinese()) {
            assertThat(code).isZero();
            assertThat(new PdfFile(file).text()).contains("成绩报表", "时段：全部时间", "学员：0 人");
        } else {
            assertThat(code).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("中文字体");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsOpened() {
        assertThat(run("export", "scores", folder.resolve("a.doc").toString(), "--data", data())).isEqualTo(2);
        assertThat(run("export", "everything", folder.resolve("a.csv").toString(), "--data", data())).isEqualTo(2);
        assertThat(run("export", "scores", "--data", data())).isEqualTo(2);
        assertThat(Path.of(data())).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(".xlsx", "everything", "OUT");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("scores.csv");
        assertThat(run("export", "scores", file.toString(), "--data", data())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("scores.csv");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private int run(String... words) {
        return new CommandLineProgram(new CommandWiring()).run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
