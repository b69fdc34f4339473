package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.WriteResult;

/** What Word itself would see, by the eyes of another library. */
class DocxWritingTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    @Test
    void anotherLibraryReadsTheList() throws IOException {
        try (XWPFDocument word = open(TypicalQuestions.ALL)) {
            List<String> texts = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();

            assertThat(texts).startsWith("题库：题库", "题库编号：a-set", "题库专题：meetings", "一、单选题（共 1 题）",
                    "1、全省网信工作会议由省委召开，多久召开一次？", "A. 每年一次");
            assertThat(texts).contains("答案：D", "二、多选题（共 1 题）", "答案：正确", "第2空：27（数字）");
            assertThat(word.getParagraphs().get(3).getStyle()).isEqualTo("Heading1");
            assertThat(word.getStyles().getStyle("Stem").getName()).isEqualTo("Question");
        }
    }

    @Test
    void lineBreaksAndSignsOfXmlAreText() throws IOException {
        Question question = TypicalQuestions.single("s", "<a> & \"b\"\n第二行\t缩进", 0, "  一", "二😀");

        try (XWPFDocument word = open(List.of(question))) {
            String text = word.getParagraphs().stream().map(XWPFParagraph::getText)
                    .reduce("", (one, other) -> one + '\n' + other).replace("\u2060", "");

            assertThat(text).contains("<a> & \"b\"\n第二行\t缩进", "二😀\n");
        }
    }

    @Test
    void whatWordDoesNotCarryIsNamedByQuestion() {
        Passage rich = Passage.ofMarkup("**粗体**的题干");
        Question question = TypicalQuestions.TRUE_FALSE.withDetails(TypicalQuestions.details("t-9", rich));
        QuizSet set = new QuizSet("a-set", "题库", "", "meetings", List.of(TypicalQuestions.SINGLE, question));

        WriteResult written = FORMATS.write(set, QuizFormat.DOCX);

        assertThat(written.losses()).extracting(Problem::code).containsExactly("loss-details");
        assertThat(written.losses().get(0).place().detail()).isEqualTo("t-9");
    }

    private static XWPFDocument open(List<Question> questions) throws IOException {
        QuizSet set = new QuizSet("a-set", "题库", "", "meetings", questions);
        return new XWPFDocument(new ByteArrayInputStream(FORMATS.write(set, QuizFormat.DOCX).content()));
    }
}
