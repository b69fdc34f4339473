package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.xuegui.base.problem.Problem;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** A training department's Word list that went through many hands. */
class MessyWordFileTest {

    @Test
    void everyQuestionOfAMuchEditedListIsRead() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("某某单位内部资料");
            word.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("第 1 页 共 3 页");
            line(word, "网络安全工作责任制知识测试题库");
            line(word, "（２０２４年版　供学习使用）");
            line(word, "");
            single(word);
            multiple(word);
            judged(word);
            filled(word);
            line(word, "参考答案");
            table(word, 7, "题号", "1", "2", "3", "4", "5", "6", "答案", "Ｂ", "A", "Ａ、Ｃ", "ABC ", "√", "×");

            ReadResult read = read(word);

            assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).containsExactly(
                    "single 统一领导本地区工作的是（　　） 省政府/*省委/省人大/省政协",
                    "single 督促检查每年开展（　）次。 *一/两/三/四",
                    "multiple 下列属于成员单位的有（　　　） *宣传部/某公司/*公安厅/某协会",
                    "multiple 应当报告的事项包括： *发生事件/*人员变动/*预算调整/其他",
                    "truefalse 会议每年召开一次。（　） true",
                    "truefalse 成员单位可以不报告。（　） false",
                    "fill 会议由{{1}}召集，每年召开{{2}}次。 省委 一");
            assertThat(read.found()).isEqualTo(7);
            assertThat(read.leftOut()).isZero();
            assertThat(read.problems()).extracting(Problem::code).containsOnly("word-table-columns");
        }
    }

    private static void single(XWPFDocument word) {
        line(word, "一、单项选择题（每题２分，共２题）");
        BigInteger numbers = WordNumbers.list(word, STNumberFormat.DECIMAL, "%1．");
        XWPFParagraph stem = item(word, numbers, "统一领导本地区工作的是");
        deleted(stem, "（Ｃ）");
        inserted(stem, "（　　）");
        line(word, "Ａ．省政府\tＢ．省委\tＣ．省人大\tＤ．省政协");
        item(word, numbers, "督促检查每年开展（　）次。");
        table(word, 2, "Ａ．一", "Ｃ．三", "Ｂ．两", "Ｄ．四");
    }

    private static void multiple(XWPFDocument word) {
        line(word, "二、多项选择题（每题３分，多选、少选、错选均不得分）");
        BigInteger numbers = WordNumbers.list(word, STNumberFormat.DECIMAL, "%1．");
        word.getNumbering().getNum(numbers).getCTNum().addNewLvlOverride().addNewStartOverride()
                .setVal(BigInteger.valueOf(3));
        item(word, numbers, "下列属于成员单位的有（　　　）");
        line(word, "A、宣传部\t\tB、某公司");
        line(word, "C、公安厅\t\tD、某协会");
        item(word, numbers, "应当报告的事项包括：");
        table(word, 2, "A、发生事件；", "B、人员变动；", "C、预算调整；", "D、其他");
    }

    private static void judged(XWPFDocument word) {
        line(word, "三、判断题（对的打“√”，错的打“×”）");
        line(word, "５．会议每年召开一次。（　）");
        line(word, "６．成员单位可以不报告。（　）");
    }

    private static void filled(XWPFDocument word) {
        line(word, "四、填空题");
        line(word, "７．会议由＿＿＿召集，每年召开____次。");
        line(word, "答案：省委；一");
    }

    private static void table(XWPFDocument word, int columns, String... cells) {
        XWPFTable table = word.createTable(cells.length / columns, columns);
        for (int i = 0; i < cells.length; i++) {
            table.getRow(i / columns).getCell(i % columns).setText(cells[i]);
        }
    }

    private static XWPFParagraph item(XWPFDocument word, BigInteger list, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void deleted(XWPFParagraph paragraph, String text) {
        CTRunTrackChange change = paragraph.getCTP().addNewDel();
        change.setId(BigInteger.ONE);
        change.setAuthor("校对");
        change.addNewR().addNewDelText().setStringValue(text);
    }

    private static void inserted(XWPFParagraph paragraph, String text) {
        CTRunTrackChange change = paragraph.getCTP().addNewIns();
        change.setId(BigInteger.TWO);
        change.setAuthor("校对");
        change.addNewR().addNewT().setStringValue(text);
    }

    private static void line(XWPFDocument word, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                paragraph.createRun().addTab();
            }
            paragraph.createRun().setText(parts[i]);
        }
    }

    private static ReadResult read(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return FormatReading.bytes(QuizFormat.DOCX, bytes.toByteArray());
    }
}
