package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.load.ReadResult;

/** A sheet as departments send it round: titles above, notes below, empty columns, answers in every manner. */
class MessySheetTest {

    @Test
    void everyQuestionOfASheetFilledByManyHandsIsRead() {
        byte[] book = Books.of(workbook -> {
            XSSFSheet sheet = workbook.createSheet("题库");
            Books.fill(sheet,
                    Books.row("网络安全工作责任制知识竞赛题库"),
                    Books.row("填报单位：某某处", null, null, null, null, "填报日期：2024年3月1日"),
                    Books.row(),
                    Books.row("序号", null, "试题类型", "题目内容 ", "备选项", null, "正确答案", "依据", "分值", null),
                    Books.row(1, null, "单选题", "领导主体是（　　）", "A.省委\nB.省政府\nC.省人大", null, "Ａ", "第三条", 2),
                    Books.row(2, null, "多选题", "成员单位有（ ）", "A．宣传部\r\nB．某公司\r\nC．公安厅", null, "A、C", "第四条", 3),
                    Books.row(3, null, "多选题", "应报告的有：", "A、事件；\nB、变动；\nC、预算；\nD、其他", null, "ABC ", "", 3),
                    Books.row(),
                    Books.row(4, null, "判断题", "会议每年召开一次。", "", null, "对", "", 1),
                    Books.row(5, null, "判断题", "成员单位可以不报告。", "A.正确\nB.错误", null, "B", "", 1),
                    Books.row(6, null, "判断", "由省委召集。", null, null, "√", "", 1),
                    Books.row(7, null, "填空题", "会议由____召集，每年____次。", null, null, "省委；一", "", 2),
                    Books.row(8, null, "简答题", "简述责任。", null, null, "一是领导；\n二是督促。", "", 5),
                    Books.row("合计", null, "8题", null, null, null, null, null, 20),
                    Books.row(),
                    Books.row("注：1.多选题少选、错选均不得分。"),
                    Books.row("2.本题库仅供内部学习使用。"),
                    Books.row("制表人：某某", null, null, "审核人：某某"));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 4));
            sheet.addMergedRegion(new CellRangeAddress(15, 15, 0, 9));
            sheet.addMergedRegion(new CellRangeAddress(16, 16, 0, 9));
        });

        ReadResult read = Books.read(book);

        assertThat(Books.shown(read)).containsExactly(
                "single 领导主体是（　　）|*省委|省政府|省人大",
                "multiple 成员单位有（ ）|*宣传部|某公司|*公安厅",
                "multiple 应报告的有：|*事件|*变动|*预算|其他",
                "truefalse 会议每年召开一次。|true",
                "truefalse 成员单位可以不报告。|false",
                "truefalse 由省委召集。|true",
                "fill 会议由____召集，每年____次。|省委|一",
                "short 简述责任。|一是领导；\n二是督促。");
        assertThat(read.found()).isEqualTo(8);
        assertThat(read.leftOut()).isZero();
        assertThat(read.problems()).extracting(Problem::code).containsOnly("sheet-row-skipped", "sheet-columns-unread");
    }
}
