package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Texts;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

class DocxReadingTest {

    @Test
    void automaticNumbersAndLettersAreCounted() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            BigInteger heads = WordNumbers.list(word, STNumberFormat.CHINESE_COUNTING, "%1、");
            BigInteger numbers = WordNumbers.list(word, STNumberFormat.DECIMAL, "%1.");
            item(word, heads, 0, "单选题（共 2 题）");
            for (String stem : List.of("谁召开（ B ）", "多久一次（ A ）")) {
                item(word, numbers, 0, stem);
                BigInteger letters = WordNumbers.list(word, STNumberFormat.UPPER_LETTER, "%1.");
                item(word, letters, 0, "省委办公厅");
                item(word, letters, 0, "省委");
            }
            item(word, heads, 0, "判断题");
            item(word, WordNumbers.list(word, STNumberFormat.DECIMAL, "%1、"), 0, "每年一次。（√）");

            ReadResult read = read(word);

            assertThat(read.problems()).isEmpty();
            assertThat(read.format()).isEqualTo(QuizFormat.DOCX);
            List<Question> questions = FormatReading.questions(read);
            assertThat(questions).extracting(Question::type)
                    .containsExactly(QuestionType.SINGLE, QuestionType.SINGLE, QuestionType.TRUE_FALSE);
            assertThat(((SingleChoice) questions.get(0)).key()).isEqualTo("b");
            assertThat(((SingleChoice) questions.get(1)).choices()).extracting(choice -> choice.text().plain())
                    .containsExactly("省委办公厅", "省委");
        }
    }

    @Test
    void lettersOneLevelBelowStartAgainAtEachQuestion() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            BigInteger list = WordNumbers.twoLevels(word);
            for (String stem : List.of("甲（ ）", "乙（ ）")) {
                item(word, list, 0, stem);
                item(word, list, 1, "一");
                item(word, list, 1, "二");
                word.createParagraph().createRun().setText("答案：B");
            }

            List<Question> questions = FormatReading.questions(read(word));

            assertThat(questions).hasSize(2);
            assertThat(questions).allSatisfy(question ->
                    assertThat(((SingleChoice) question).key()).isEqualTo("b"));
        }
    }

    @Test
    void changesAreReadAsAccepted() throws IOException {
        byte[] file = WordFiles.of("""
                <w:p><w:r><w:t>1、由</w:t></w:r><w:del><w:r><w:delText>省政府</w:delText></w:r></w:del>\
                <w:ins><w:r><w:t>省委</w:t></w:r></w:ins><w:r><w:t>召开（ A ）</w:t></w:r></w:p>\
                <w:p><w:r><w:t>A、对</w:t></w:r><w:moveFrom><w:r><w:t>错</w:t></w:r></w:moveFrom>\
                <w:moveTo><w:r><w:t>的</w:t></w:r></w:moveTo></w:p>\
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>B、不</w:t></w:r></w:p>\
                <w:p><w:r><w:t>一定</w:t><w:tab/><w:t>C、未知</w:t></w:r></w:p>\
                <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>2、没了</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                """);

        ReadResult read = FormatReading.bytes(QuizFormat.DOCX, file);

        SingleChoice question = (SingleChoice) FormatReading.questions(read).get(0);
        assertThat(read.found()).isEqualTo(1);
        assertThat(question.stem().plain()).isEqualTo("由省委召开（    ）");
        assertThat(question.choices()).extracting(choice -> choice.text().plain())
                .containsExactly("对的", "不一定", "未知");
    }

    @Test
    void anAnswerMarkedByColourIsReadWithAWarning() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            line(word, "1. 哪些是责任主体？");
            XWPFRun red = line(word, "A. 各市党委");
            red.setColor("FF0000");
            line(word, "B. 县属企业");
            line(word, "C. 成员单位").setBold(true);
            line(word, "2. 谁召开？");
            line(word, "A. 省委").setBold(true);
            line(word, "B. 省政府").setBold(true);

            ReadResult read = read(word);

            assertThat(((MultipleChoice) FormatReading.questions(read).get(0)).keys()).isEqualTo(Set.of("a", "c"));
            assertThat(FormatReading.remarks(read)).containsExactly("1 list-answer-by-mark", "5 list-answer-missing");
        }
    }

    @Test
    void underliningIsABlankOrAnAnswer() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            line(word, "一、填空题");
            XWPFParagraph stem = word.createParagraph();
            stem.createRun().setText("1. 共");
            underlined(stem, "      ");
            stem.createRun().setText("章。");
            line(word, "答案：6");
            stem = word.createParagraph();
            stem.createRun().setText("2. 应当");
            underlined(stem, "事先");
            stem.createRun().setText("请示。");
            line(word, "二、单选题");
            stem = word.createParagraph();
            stem.createRun().setText("1. 由");
            underlined(stem, "  B  ");
            stem.createRun().setText("召开。");
            line(word, "A. 甲");
            line(word, "B. 乙");

            ReadResult read = read(word);

            List<Question> questions = FormatReading.questions(read);
            assertThat(questions.get(0).stem().markedPlain()).isEqualTo("共{{1}}章。");
            assertThat(questions.get(1).stem().markedPlain()).isEqualTo("应当{{1}}请示。");
            assertThat(((FillBlank) questions.get(1)).blanks()).extracting(BlankKey::shown).containsExactly("事先");
            assertThat(questions.get(2).stem().plain()).isEqualTo("由____召开。");
            assertThat(((SingleChoice) questions.get(2)).key()).isEqualTo("b");
            assertThat(FormatReading.remarks(read)).containsExactly("4 list-blanks-inside");
        }
    }

    @Test
    void answersInATableFindTheirQuestions() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            for (int i = 1; i <= 3; i++) {
                line(word, i + "、题" + i + "（ ）");
                line(word, "A、甲    B、乙    C、丙");
            }
            line(word, "参考答案");
            table(word, 4, "题号", "1", "2", "3", "答案", "C", "AB", "B");

            ReadResult read = read(word);

            assertThat(read.byType()).containsEntry(QuestionType.SINGLE, 2).containsEntry(QuestionType.MULTIPLE, 1);
            assertThat(read.problems()).extracting(Problem::code).containsOnly("word-table-columns");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2:题号 答案 1 C 2 AB 3 B", "4:题号 答案 题号 答案 1 C 3 B 2 AB  ", "3:1 2 3 C AB B", "2:1 C 2 AB 3 B"})
    void tablesOfAnswersHaveManyForms(String form) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            for (int i = 1; i <= 3; i++) {
                line(word, i + "、题" + i + "（ ）");
                line(word, "A、甲    B、乙    C、丙");
            }
            line(word, "参考答案");
            table(word, form.charAt(0) - '0', form.substring(2).split(" ", -1));

            ReadResult read = read(word);

            assertThat(read.byType()).containsEntry(QuestionType.SINGLE, 2).containsEntry(QuestionType.MULTIPLE, 1);
        }
    }

    @Test
    void questionsInATableAreReadByItsHeadings() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            line(word, "培训题库");
            table(word, 6, "序号", "题型", "题目", "选项", "答案", "解析",
                    "1", "单选", "每年几次？", "A.一次；\nB.两次", "B", "见规定",
                    "2", "判断题", "2、由一人决定。", "", "错", "",
                    "", "", "", "", "", "");
            table(word, 4, "题干", "选项A", "选项B", "正确答案", "由谁负责？", "A、甲", "乙", "AB");

            ReadResult read = read(word);

            assertThat(FormatReading.questions(read)).extracting(question ->
                    question.type().code() + ' ' + question.stem().plain() + ' ' + question.details().explanation().plain())
                    .containsExactly("single 每年几次？ 见规定", "truefalse 由一人决定。 ", "multiple 由谁负责？ ");
            assertThat(((SingleChoice) FormatReading.questions(read).get(0)).choices())
                    .extracting(choice -> choice.text().plain()).containsExactly("一次", "两次");
        }
    }

    private static void table(XWPFDocument word, int columns, String... cells) {
        XWPFTable table = word.createTable(cells.length / columns, columns);
        for (int i = 0; i < cells.length; i++) {
            String[] lines = cells[i].split("\n");
            table.getRow(i / columns).getCell(i % columns).setText(lines[0]);
            for (int line = 1; line < lines.length; line++) {
                table.getRow(i / columns).getCell(i % columns).addParagraph().createRun().setText(lines[line]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:sym w:font="Wingdings" w:char="F0FC"/>                 |              | √
            <w:sym w:font="Webdings" w:char="F061"/>                  | word-symbol  |
            <w:footnoteReference w:id="1"/>                           | word-note    |
            <w:drawing><a:blip xmlns:a="a"/></w:drawing>              | word-picture |
            <m:oMath xmlns:m="m"><m:t>x</m:t></m:oMath>               | word-formula |
            <w:rPr><w:vanish/></w:rPr><w:t>密</w:t>                   | word-hidden  |
            <w:fldChar/><w:instrText>PAGE</w:instrText><w:t>3</w:t>   |              | 3
            <w:noBreakHyphen/>                                        |              | -
            <w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby> | | 拼
            """)
    void whatIsNoTextIsReadOrTold(String part, String code, String text) throws IOException {
        byte[] file = WordFiles.of("<w:p><w:r><w:t>1. 题（√）前</w:t></w:r><w:r>" + part + "</w:r></w:p>");

        ReadResult read = FormatReading.bytes(QuizFormat.DOCX, file);

        assertThat(read.problems()).extracting(Problem::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(read.problems()).allSatisfy(problem -> assertThat(problem.place().line()).isEqualTo(1));
        String stem = FormatReading.questions(read).get(0).stem().plain();
        assertThat(stem).startsWith("题（    ）前");
        if (text != null) {
            assertThat(stem).endsWith(text);
        }
    }

    @Test
    void oldAndEncryptedFilesAreRefusedByName() throws Exception {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem wrapping = new POIFSFileSystem(); XWPFDocument word = new XWPFDocument()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("123456");
            try (var stream = encryptor.getDataStream(wrapping)) {
                word.write(stream);
            }
            wrapping.writeFilesystem(encrypted);
        }
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem wrapping = new POIFSFileSystem()) {
            wrapping.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            wrapping.writeFilesystem(old);
        }

        assertThat(refusal("题.docx", encrypted.toByteArray())).isEqualTo("word-password");
        assertThat(refusal("题.doc", old.toByteArray())).isEqualTo("word-old");
        assertThat(refusal("题", old.toByteArray())).isEqualTo("word-old");
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>";
        assertThat(refusal("题.docx", WordFiles.raw(bomb + "<w:document xmlns:w='w'><w:p>&a;</w:p></w:document>")))
                .isEqualTo("word-damaged");
        assertThat(refusal("题.docx", WordFiles.of("<w:p>".repeat(100_000)))).isEqualTo("word-damaged");
        assertThat(refusal("题.docx", WordFiles.of("<w:p><w:r>"))).isEqualTo("word-damaged");
        assertThat(refusal("题.docx", WordFiles.of("<w:p/>".repeat(600_000)))).isEqualTo("list-too-many-lines");
        byte[] cut = WordFiles.of("<w:p/>");
        assertThat(refusal("题.docx", java.util.Arrays.copyOf(cut, cut.length / 2))).isEqualTo("archive-broken");
    }

    private static String refusal(String name, byte[] content) {
        ReadResult read = new QuizFileFormats().read(new QuizFile(name, content),
                org.xuegui.quiz.load.ReadOptions.DEFAULT, org.xuegui.base.task.Progress.NONE);
        assertThat(read.format()).isEqualTo(QuizFormat.DOCX);
        assertThat(read.problems()).hasSize(1);
        assertThat(Texts.in(Texts.CHINESE).text(read.problems().get(0).message())).contains("请");
        return read.problems().get(0).code();
    }

    private static void item(XWPFDocument word, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static XWPFRun line(XWPFDocument word, String text) {
        XWPFRun run = word.createParagraph().createRun();
        run.setText(text);
        return run;
    }

    private static void underlined(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setUnderline(UnderlinePatterns.SINGLE);
    }

    private static ReadResult read(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return FormatReading.bytes(QuizFormat.DOCX, bytes.toByteArray());
    }
}
