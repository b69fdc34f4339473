package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

/** LibreOffice sees in our workbooks and Word files what was written. Skipped where it is not installed. */
@Timeout(180)
class LibreOfficeTest {

    private static final Optional<Path> SOFFICE = find();
    private static final List<Question> QUESTIONS = questions();

    @TempDir
    private static Path folder;

    private static Optional<Path> find() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>(TypicalQuestions.ALL);
        questions.add(TypicalQuestions.single("=1+1", "=1+1 是“公式”，还是 <b>文字</b> & 别的？", 1, "-1班", "@张三", "１２", "0.50"));
        questions.add(TypicalQuestions.single("date", "会议在哪天，😀 是哪年？", 0, "2014-05-01", "1/2", "16%", "+86"));
        return questions;
    }

    @BeforeAll
    static void isInstalled() {
        assumeTrue(SOFFICE.isPresent(), "skipped: soffice (LibreOffice) is not installed");
    }

    @Test
    void cellsOfAWorkbookAreTheSameToIt() throws Exception {
        Path workbook = write(QuizFormat.XLSX, "a.xlsx");
        Path text = convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "csv");

        String[] lines = Files.readString(text, StandardCharsets.UTF_8).replace("\uFEFF", "").split("\n", -1);
        for (String cell : cells(workbook)) {
            for (String line : cell.split("\n")) {
                assertThat(lines).anyMatch(each -> each.contains(line.replace("\"", "\"\"")));
            }
        }
        assertThat(FormatReading.questions(read(text))).isEqualTo(FormatReading.questions(read(workbook)));
    }

    @Test
    void aWorkbookItSavedAgainReadsTheSame() throws Exception {
        Path saved = convert(write(QuizFormat.XLSX, "b.xlsx"), "xlsx:Calc MS Excel 2007 XML", "xlsx");

        ReadResult read = read(saved);

        assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(FormatReading.questions(read)).isEqualTo(QUESTIONS);
    }

    @Test
    void linesOfAWordFileAreTheSameToIt() throws Exception {
        Path word = write(QuizFormat.DOCX, "c.docx");
        Path text = convert(word, "txt:Text (encoded):UTF8", "txt");

        String seen = Files.readString(text, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(word)))) {
            assertThat(seen.lines().filter(line -> !line.isBlank())).containsExactlyElementsOf(
                    document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getText().lines())
                            .filter(line -> !line.isBlank())
                            .toList());
        }
        assertThat(FormatReading.questions(read(text))).isEqualTo(QUESTIONS);
    }

    @Test
    void aWordFileItSavedAgainReadsTheSame() throws Exception {
        Path saved = convert(write(QuizFormat.DOCX, "d.docx"), "docx:MS Word 2007 XML", "docx");

        ReadResult read = read(saved);

        assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(FormatReading.questions(read)).isEqualTo(QUESTIONS);
    }

    private static Path write(QuizFormat format, String name) throws IOException {
        QuizSet set = new QuizSet("a-set", "题库", "", "meetings", QUESTIONS);
        return Files.write(folder.resolve(name), new QuizFileFormats().write(set, format).content());
    }

    private static ReadResult read(Path file) throws IOException {
        return new QuizFileFormats().read(
                new QuizFile(file.getFileName().toString(), Files.readAllBytes(file)), ReadOptions.DEFAULT, Progress.NONE);
    }

    /** The texts of the cells of the first sheet, by the eyes of another library. */
    private static List<String> cells(Path workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
            }
        }
        assertThat(cells).isNotEmpty();
        return cells;
    }

    private static Path convert(Path file, String filter, String ending) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve(file.getFileName() + "-" + ending));
        Path log = folder.resolve(file.getFileName() + ".log");
        Process soffice = new ProcessBuilder(SOFFICE.orElseThrow().toString(), "--headless", "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to", filter, "--outdir", out.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!soffice.waitFor(150, TimeUnit.SECONDS)) {
            soffice.destroyForcibly();
            throw new AssertionError("LibreOffice does not end");
        }
        String base = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        try (Stream<Path> made = Files.list(out)) {
            return made.filter(each -> each.getFileName().toString().startsWith(base)).findFirst()
                    .orElseThrow(() -> new AssertionError(said(log)));
        }
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
