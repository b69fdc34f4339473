package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

class SheetRoundTripTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    @Property(tries = 150)
    @Domain(QuestionArbitraries.class)
    void whatIsNotNamedAsALossReadsBackEqual(@ForAll @Size(max = 4) List<Question> generated) throws IOException {
        List<Question> questions = Settled.numbered(generated);
        QuizSet set = new QuizSet("a-set", "题库 =1", "pack", "主题", questions);

        for (QuizFormat format : List.of(QuizFormat.XLSX, QuizFormat.CSV)) {
            WriteResult written = FORMATS.write(set, format);
            ReadResult read = FormatReading.bytes(format, written.content());

            List<String> missing = idsWith(written, "loss-type", "loss-text");
            List<String> lossy = written.losses().stream().map(loss -> loss.place().detail()).toList();
            List<Question> back = FormatReading.questions(read);
            assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
            assertThat(back.stream().map(Question::id)).isEqualTo(questions.stream()
                    .map(Question::id)
                    .filter(id -> !missing.contains(id))
                    .toList());
            assertThat(back).filteredOn(question -> !lossy.contains(question.id())).isEqualTo(
                    questions.stream().filter(question -> !lossy.contains(question.id())).toList());
            if (format == QuizFormat.XLSX) {
                assertNoFormula(written.content());
            }
        }
    }

    private static List<String> idsWith(WriteResult written, String... codes) {
        return written.losses().stream()
                .filter(loss -> List.of(codes).contains(loss.code()))
                .map(loss -> loss.place().detail())
                .toList();
    }

    @Property(tries = 150)
    @Domain(QuestionArbitraries.class)
    void plainQuestionsLoseNothing(@ForAll Question generated) {
        Question question = Plain.of(generated);
        QuizSet set = new QuizSet("a-set", "题库", "", "meetings", List.of(question));

        for (QuizFormat format : List.of(QuizFormat.XLSX, QuizFormat.CSV)) {
            WriteResult written = FORMATS.write(set, format);
            ReadResult read = FormatReading.bytes(format, written.content());

            assertThat(written.losses()).isEmpty();
            assertThat(read.problems()).isEmpty();
            assertThat(read.sets().get(0).asSet("a-set")).isEqualTo(set);
            assertThat(read.sets().get(0).id()).contains("a-set");
        }
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"XLSX", "CSV"})
    void allSevenTypesReadBackInTheirOrder(QuizFormat format) {
        QuizSet set = new QuizSet("012", "no", "p", "", new ArrayList<>(TypicalQuestions.ALL));

        WriteResult written = FORMATS.write(set, format);
        ReadResult read = FormatReading.bytes(format, written.content());

        assertThat(written.losses()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.sets().get(0).asSet("012")).isEqualTo(set);
    }

    @Test
    void textThatStartsLikeAFormulaStaysText() throws IOException {
        QuizSet set = new QuizSet("s", "=SUM(A1)", "", "", List.of(
                TypicalQuestions.single("@张三", "=1+1", 0, "-1班", "+1", "＝甲", "'=乙"),
                TypicalQuestions.single("-x", "_x000D_ 与 \r 与 \u2028", 1, "'", "''-", " 前", "后\n")));

        for (QuizFormat format : List.of(QuizFormat.XLSX, QuizFormat.CSV)) {
            WriteResult written = FORMATS.write(set, format);

            assertThat(FormatReading.bytes(format, written.content()).sets().get(0).asSet("s")).isEqualTo(set);
        }
        assertNoFormula(FORMATS.write(set, QuizFormat.XLSX).content());
    }

    @Test
    void controlCharactersAreTakenOutAndTold() throws IOException {
        QuizSet set = new QuizSet("s", "题库", "", "",
                List.of(TypicalQuestions.single("q", "甲\u0001乙", 0, "丙", "丁\uFFFF")));

        WriteResult written = FORMATS.write(set, QuizFormat.XLSX);

        assertThat(written.losses()).extracting(Problem::code).containsExactly("loss-control");
        assertNoFormula(written.content());
        assertThat(FormatReading.questions(FormatReading.bytes(QuizFormat.XLSX, written.content())))
                .containsExactly(TypicalQuestions.single("q", "甲乙", 0, "丙", "丁"));
    }

    @Test
    void theTemplateOffersTypesAndDifficultiesAndExplainsItself() throws IOException {
        QuizSet set = new QuizSet("s", "题库", "", "", new ArrayList<>(TypicalQuestions.ALL));

        byte[] content = FORMATS.write(set, QuizFormat.XLSX).content();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(2);
            assertThat(workbook.getSheetAt(0).getDataValidations().get(0).getValidationConstraint()
                    .getExplicitListValues()).contains("单选题", "连线题").hasSize(7);
            assertThat(workbook.getSheetName(1)).isEqualTo("填写说明");
        }
    }

    @Test
    void whatKahootCannotTakeIsNamed() {
        Question many = TypicalQuestions.single("many", "几", 0, "一", "二", "三", "四", "五");
        Question wide = TypicalQuestions.single("wide", "长".repeat(121), 0, "一", "二");
        Question stretched = TypicalQuestions.single("stretched", "几", 0, "长".repeat(76), "二");
        QuizSet set = new QuizSet("s", "题库", "", "", List.of(many, wide, stretched,
                TypicalQuestions.SINGLE, TypicalQuestions.MULTIPLE, TypicalQuestions.TRUE_FALSE, TypicalQuestions.FILL));

        WriteResult written = FORMATS.write(set, QuizFormat.KAHOOT);
        ReadResult read = FormatReading.bytes(QuizFormat.KAHOOT, written.content());

        assertThat(idsWith(written, "loss-many-choices")).containsExactly("many");
        assertThat(idsWith(written, "loss-long-stem")).containsExactly("wide");
        assertThat(idsWith(written, "loss-long-choice")).containsExactly("stretched");
        assertThat(idsWith(written, "loss-type")).containsExactly("f-1");
        assertThat(read.problems()).isEmpty();
        assertThat(FormatReading.questions(read)).extracting(Question::type).containsExactly(
                TypicalQuestions.SINGLE.type(), TypicalQuestions.MULTIPLE.type(), TypicalQuestions.TRUE_FALSE.type());
        assertThat(FormatReading.questions(read)).extracting(Question::stem)
                .containsExactly(TypicalQuestions.SINGLE.stem(), TypicalQuestions.MULTIPLE.stem(),
                        Passage.of("省委常委会会议每年听取一次网信工作报告。"));
    }

    private static void assertNoFormula(byte[] content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }
}
