package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.exchange.sheet.Books.row;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

/** The layouts question banks come in. */
class WorkbookLayoutsTest {

    @Test
    void oneRowPerQuestion() {
        ReadResult result = Books.read(
                row("序号", "题型", "题干", "选项A", "选项B", "选项C", "选项D", "正确答案", "答案解析", "难易度", "知识点", "分值"),
                row(1, "单选题", "会议由谁召开？", "甲", "乙", "丙", null, "B", "因为。", "难", "会议", 2),
                row(2, "多选题", "哪些属于职责？", "统筹", "协调", "推进", "落实", "A、C,D", null, "易", null, 2),
                row(3, "判断题", "每年一次。", null, null, null, null, "√", null, null, null, 1),
                row(4, "填空题", "共____章（   ）条。", null, null, null, null, "6；27", null, null, null, 1),
                row(5, "简答题", "简述双重管理。", null, null, null, null, "1.任免\n2.报告", null, null, null, 5));

        assertThat(result.format()).isEqualTo(QuizFormat.XLSX);
        assertThat(Books.shown(result)).containsExactly(
                "single 会议由谁召开？|甲|*乙|丙",
                "multiple 哪些属于职责？|*统筹|协调|*推进|*落实",
                "truefalse 每年一次。|true",
                "fill 共____章（____）条。|6|27",
                "short 简述双重管理。|1.任免\n2.报告");
        Question first = FormatReading.questions(result).get(0);
        assertThat(first.details().difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(first.details().topic()).isEqualTo("会议");
        assertThat(first.details().explanation().plain()).isEqualTo("因为。");
        assertThat(result.problems()).extracting(problem -> problem.code()).containsExactly("sheet-columns-unread");
        assertThat(result.leftOut()).isZero();
    }

    @Test
    void headingsBelowATitleWithRemarksInBrackets() {
        byte[] content = Books.of(workbook -> {
            XSSFSheet sheet = workbook.createSheet("导入模板");
            Books.fill(sheet,
                    row("网络安全题库（2024 年度）"),
                    row(),
                    row("说明：请勿改动列名"),
                    row("题 型*", "试题题干（必填）", "选项  A", "选项(B)", "【选项C】", "正确答案(只能输入ABCD否则报错)"),
                    row("单选", "　问　", "Ａ、甲", "Ｂ、乙", "Ｃ、丙", "ｃ"));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        });

        ReadResult result = Books.read(content);

        assertThat(Books.shown(result)).containsExactly("single 问|甲|乙|*丙");
        assertThat(result.columns().get(0).headerRow()).isEqualTo(4);
    }

    @Test
    void choicesInOneCellInManyWays() {
        ReadResult result = Books.read(
                row("题目", "选项", "答案"),
                row("一", "A. 甲 | B. 乙 | C. 丙", "C"),
                row("二", "A、甲\nB、乙；又一句\nC、丙", "AB"),
                row("三", "甲;乙;丙", "乙"),
                row("四", "[{\"optionContent\":\"甲\"},{\"optionContent\":\"乙\"}]", "A"),
                row("五", "['甲', '乙']", "['乙']"),
                row("六", "正确 | 错误", "B"),
                row("七", "A.甲 B.乙 C.丙", "AC"));

        assertThat(Books.shown(result)).containsExactly(
                "single 一|甲|乙|*丙", "multiple 二|*甲|*乙；又一句|丙", "single 三|甲|*乙|丙", "single 四|*甲|乙",
                "single 五|甲|*乙", "truefalse 六|false", "multiple 七|*甲|乙|*丙");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void oneSheetPerTypeAndNoneOfThemHidden() {
        byte[] content = Books.of(workbook -> {
            Books.fill(workbook.createSheet("单选题"), row("题干", "A", "B", "答案"), row("一", "甲", "乙", "A"));
            Books.fill(workbook.createSheet("判断题"), row("题干", "答案"), row("二", "A"), row("三", "错"));
            Books.fill(workbook.createSheet("填空题"), row("题干", "空1", "空 2"), row("___和___", "4或四", "乙"));
            Books.fill(workbook.createSheet("说明"), row("请按模板填写。"));
            Books.fill(workbook.createSheet("旧题"), row("题干", "答案"), row("四", "对"));
            workbook.setSheetHidden(4, true);
        });

        ReadResult result = Books.read(content);

        assertThat(Books.shown(result)).containsExactly(
                "single 一|*甲|乙", "truefalse 二|true", "truefalse 三|false", "fill ____和____|4/四|乙");
        assertThat(result.problems()).extracting(problem -> problem.place().detail() + " " + problem.code())
                .containsExactlyInAnyOrder("说明 sheet-unread", "旧题 sheet-hidden", "判断题 sheet-truth-assumed");
        assertThat(result.found()).isEqualTo(result.imported());
    }

    @Test
    void severalRowsPerQuestionWithNumericTypes() {
        ReadResult result = Books.read(
                row("试题"),
                row("题目序号", "题目类型", "题目内容", "整体解析", "是否正确项", "选项内容", "选项解析"),
                row(1, 1, "端口？", "因为。", 0, 21, "不是"), row(1, null, null, null, 1, 80, "是"),
                row(2, 2, "哪些？", null, 1, "甲", null), row(2, null, null, null, 1, "乙", null),
                row(2, null, null, null, 0, "丙", null),
                row(3, 3, "对吗？", null, 0, "正确", null), row(3, null, null, null, 1, "错误", null));

        assertThat(Books.shown(result)).containsExactly(
                "single 端口？|21|*80", "multiple 哪些？|*甲|*乙|丙", "truefalse 对吗？|false");
        SingleChoice first = (SingleChoice) FormatReading.questions(result).get(0);
        assertThat(first.choices()).extracting(choice -> choice.feedback().plain()).containsExactly("不是", "是");
        assertThat(result.columns().get(0).typeCodes()).isEqualTo(
                Map.of("1", QuestionType.SINGLE, "2", QuestionType.MULTIPLE, "3", QuestionType.TRUE_FALSE));
    }

    @Test
    void mergedCellsCountForAllTheirRows() {
        byte[] content = Books.of(workbook -> {
            XSSFSheet sheet = workbook.createSheet("题");
            Books.fill(sheet, row("题型", "题干", "选项", "答案"),
                    row("单选题", "一", "A.甲", "B"), row(null, null, "B.乙", null),
                    row(null, "二", "A.丙", "A"), row(null, null, "B.丁", null));
            sheet.addMergedRegion(new CellRangeAddress(1, 4, 0, 0));
            for (int start : new int[] {1, 3}) {
                sheet.addMergedRegion(new CellRangeAddress(start, start + 1, 1, 1));
                sheet.addMergedRegion(new CellRangeAddress(start, start + 1, 3, 3));
            }
        });

        assertThat(Books.shown(Books.read(content))).containsExactly("single 一|甲|*乙", "single 二|*丙|丁");
    }

    @Test
    void otherNumericTypesAreFoundFromTheAnswers() {
        ReadResult result = Books.read(
                row("类型", "题干", "A", "B", "C", "答案"),
                row(1, "一", null, null, null, "对"), row(1, "二", null, null, null, "错"),
                row(2, "三", "甲", "乙", "丙", "A"), row(3, "四", "甲", "乙", "丙", "AB"),
                row(3, "五", "甲", "乙", "丙", "C"));

        assertThat(result.byType()).isEqualTo(
                Map.of(QuestionType.TRUE_FALSE, 2, QuestionType.SINGLE, 1, QuestionType.MULTIPLE, 2));
    }

    @Test
    void kahootSheetsWithNumberedRowsAndCountedAnswers() {
        Object[][] rows = new Object[108][];
        IntStream.range(0, rows.length).forEach(i -> rows[i] = row(i > 7 ? i - 7 : null));
        rows[1] = row(null, "Quiz template");
        rows[3] = row(null, "Remember: questions have a limit of 120 characters and answers can have 75 characters max.");
        rows[7] = row(null, "Question - max 120 characters", "Answer 1 - max 75 characters",
                "Answer 2 - max 75 characters", "Answer 3 - max 75 characters", "Answer 4 - max 75 characters",
                "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
                "Correct answer(s) - choose at least one");
        rows[8] = row(1, "Who?", "甲", "乙", "丙", "丁", 20, "2,3");
        rows[9] = row(2, "Which?", 1, 2, null, null, 20, 1);

        ReadResult result = Books.read(rows);

        assertThat(result.format()).isEqualTo(QuizFormat.KAHOOT);
        assertThat(Books.shown(result)).containsExactly("multiple Who?|甲|*乙|*丙|丁", "single Which?|*1|2");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void answersCountedFromZeroAreSeenInTheTableOrChosen() {
        Object[] headings = row("题干", "A", "B", "C", "答案索引");
        ReadResult seen = Books.read(headings, row("一", "甲", "乙", "丙", 0), row("二", "甲", "乙", "丙", 2));
        byte[] unclear = Books.of(headings, row("一", "甲", "乙", "丙", 1));

        assertThat(Books.shown(seen)).containsExactly("single 一|*甲|乙|丙", "single 二|甲|乙|*丙");
        ReadResult asked = Books.read(unclear);
        assertThat(asked.problems()).extracting(problem -> problem.code()).containsExactly("sheet-answer-counted");
        ColumnMapping chosen = asked.columns().get(0).withNumbering(Numbering.FROM_ZERO);
        assertThat(Books.shown(Books.read(unclear, ReadOptions.DEFAULT.withColumns(List.of(chosen)))))
                .containsExactly("single 一|甲|*乙|丙");
    }

    @Test
    void aPersonCorrectsWhatAColumnMeans() {
        byte[] content = Books.of(row("东西", "甲项", "乙项", "选哪个"), row("一", "甲", "乙", "B"));
        ReadResult unknown = Books.read(content);
        assertThat(unknown.found()).isZero();
        assertThat(unknown.problems()).extracting(problem -> problem.code()).contains("sheet-no-stem-column");

        ColumnMapping shown = unknown.columns().get(0);
        ColumnMapping corrected = new ColumnMapping(shown.sheet(), 1, shown.columns(), Map.of(), Numbering.UNKNOWN)
                .with(1, ColumnRole.STEM, 0).with(2, ColumnRole.CHOICE, 1).with(3, ColumnRole.CHOICE, 2)
                .with(4, ColumnRole.ANSWER, 0);

        assertThat(Books.shown(Books.read(content, ReadOptions.DEFAULT.withColumns(List.of(corrected)))))
                .containsExactly("single 一|甲|*乙");
    }

    @Test
    void choicesBehindTheQuestionInItsOwnCell() {
        ReadResult result = Books.read(row("题目", "答案"), row("谁召开？\nA. 甲\nB. 乙", "B"), row("一&甲&乙&丙", "C"));

        assertThat(Books.shown(result)).containsExactly("single 谁召开？|甲|*乙", "single 一|甲|乙|*丙");
    }

    @Test
    void raisedAndLoweredSignsAreKept() {
        byte[] content = Books.of(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            Books.fill(sheet, row("题干", "A", "B", "答案"), row("面积？", "", "一", "A"));
            var font = workbook.createFont();
            font.setTypeOffset(org.apache.poi.ss.usermodel.Font.SS_SUPER);
            var text = workbook.getCreationHelper().createRichTextString("5 m2");
            text.applyFont(3, 4, font);
            sheet.getRow(1).getCell(1).setCellValue(text);
        });

        Passage choice = ((SingleChoice) FormatReading.questions(Books.read(content)).get(0)).choices().get(0).text();

        assertThat(choice.plain()).isEqualTo("5 m2");
        assertThat(choice.isPlain()).isFalse();
    }
}
