package org.xuegui.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

class AnkiTextTest {

    @Test
    void aPlainFileKeepsItsCharactersAndLines() {
        ReadResult result = FormatReading.resource("anki/plain.txt");
        List<Question> questions = FormatReading.questions(result);

        assertThat(result.format()).isEqualTo(QuizFormat.ANKI);
        assertThat(result.found()).isEqualTo(4);
        assertThat(result.sets()).singleElement().satisfies(set -> assertThat(set.title()).isEqualTo("规定"));
        assertThat(questions).extracting(question -> question.details().topic()).containsOnly("会议");
        assertThat(questions.get(1).stem().plain()).isEqualTo("多行题面；\n第二行 <b>不是标记</b>");
        assertThat(((ShortAnswer) questions.get(1)).modelAnswer().plain()).isEqualTo("答 \"引号\" 内");
        assertThat(((SingleChoice) questions.get(2)).key()).isEqualTo("a");
        assertThat(((TrueFalse) questions.get(3)).isTrue()).isTrue();
        assertThat(result.sets().get(0).questions()).extracting(read -> read.place().line())
                .containsExactly(7, 8, 11, 12);
        assertThat(FormatReading.remarks(result))
                .containsExactly("7 tags-dropped", "8 tags-dropped", "11 tags-dropped", "12 tags-dropped");
    }

    @Test
    void everyKindOfNoteBecomesAQuestionOrIsTold() {
        ReadResult result = FormatReading.resource("anki/typed.txt");
        List<Question> questions = FormatReading.questions(result);

        assertThat(result.found()).isEqualTo(15);
        assertThat(result.imported()).isEqualTo(12);
        assertThat(result.leftOut()).isEqualTo(3);
        assertThat(questions).extracting(Question::type).containsExactly(
                QuestionType.FILL, QuestionType.FILL, QuestionType.SINGLE, QuestionType.MULTIPLE,
                QuestionType.SINGLE, QuestionType.SHORT, QuestionType.TRUE_FALSE, QuestionType.SHORT,
                QuestionType.SHORT, QuestionType.SHORT, QuestionType.FILL, QuestionType.SHORT);
        assertThat(FormatReading.remarks(result)).containsExactly(
                "7 anki-hint", "9 anki-image-occlusion", "10 tags-dropped", "13 anki-choice-key",
                "15 html-media", "15 html-picture", "15 anki-only-media", "16 html-formula", "17 anki-back-empty",
                "18 question-id-repeated", "19 anki-cloze-nested", "20 anki-answer-empty",
                "21 html-table", "21 html-script");
    }

    @Test
    void stemsKeysAndExplanationsAreReadInFull() {
        List<Question> questions = FormatReading.questions(FormatReading.resource("anki/typed.txt"));

        assertThat(questions.get(0).stem().markedPlain()).isEqualTo("共{{1}}（数字）章{{2}}条");
        assertThat(questions.get(0).details().explanation().plain()).isEqualTo("见目录");
        assertThat(questions.get(1).stem().markedPlain()).isEqualTo("常设办事机构是{{1}}？");
        assertThat(((FillBlank) questions.get(1)).blanks().get(0).shown()).isEqualTo("省委网信办");
        SingleChoice single = (SingleChoice) questions.get(2);
        assertThat(single.stem().plain()).isEqualTo("单选：哪个？");
        assertThat(single.choices()).extracting(choice -> choice.text().plain()).containsExactly("甲", "乙", "丙");
        assertThat(single.key()).isEqualTo("c");
        assertThat(single.details().explanation().plain()).isEqualTo("原文如此");
        assertThat(((MultipleChoice) questions.get(3)).keys()).containsExactlyInAnyOrder("a", "c");
        assertThat(((TrueFalse) questions.get(6)).isTrue()).isFalse();
        assertThat(((FillBlank) questions.get(10)).blanks().get(0).shown()).isEqualTo("层内层");
        assertThat(questions.get(11).stem().plain()).isEqualTo("读作甲？");
    }

    @Test
    void aQuoteThatIsNotClosedSwallowsNothing() {
        ReadResult result = FormatReading.resource("anki/quotes.txt");

        assertThat(result.found()).isEqualTo(3);
        assertThat(FormatReading.questions(result)).extracting(question -> question.stem().plain())
                .containsExactly("问一？", "问二？", "\"问三？");
        assertThat(FormatReading.remarks(result)).containsExactly("3 csv-quote", "5 csv-quote");
    }

    @Test
    void namedColumnsSayWhatTheyHold() {
        SingleChoice single = (SingleChoice)
                FormatReading.questions(FormatReading.resource("anki/columns.txt")).get(0);

        assertThat(single.choices()).extracting(choice -> choice.text().plain()).containsExactly("甲", "乙");
        assertThat(single.key()).isEqualTo("b");
        assertThat(single.details().explanation().plain()).isEqualTo("因为");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Front,Back,Tags          | 谁负责？,省委,甲       | 谁召集？,"省政府",
            正面;背面                | 谁负责？;省委          | 谁召集？;省政府
            "Front","Back"           | "谁负责？","省委"      | "谁召集？","省政府"
            """)
    void aFirstRowThatNamesTheSidesIsNoCard(String heading, String first, String second) {
        byte[] table = (heading + '\n' + first + '\n' + second + '\n').getBytes(StandardCharsets.UTF_8);
        ReadResult result = new QuizFileFormats().read(
                new QuizFile("cards.csv", table), ReadOptions.DEFAULT, Progress.NONE);

        assertThat(result.format()).isEqualTo(QuizFormat.ANKI);
        assertThat(result.found()).isEqualTo(2);
        assertThat(FormatReading.remarks(result)).startsWith("1 anki-heading");
        assertThat(FormatReading.questions(result)).extracting(question -> question.stem().plain())
                .containsExactly("谁负责？", "谁召集？");
        assertThat(FormatReading.questions(result)).extracting(question -> ((ShortAnswer) question).modelAnswer().plain())
                .containsExactly("省委", "省政府");
    }

    @Test
    void aColumnNoCardFillsIsNotTheFront() {
        ReadResult result = FormatReading.text(QuizFormat.ANKI,
                "#separator:tab\n#guid column:1\nx1\t\t谁负责？\t省委\nx2\t\t谁召集？\t省政府\n");

        assertThat(FormatReading.questions(result)).extracting(question -> question.stem().plain())
                .containsExactly("谁负责？", "谁召集？");
    }

    @Test
    void oneCardWithoutFrontIsLeftOut() {
        ReadResult result = FormatReading.text(QuizFormat.ANKI, "#separator:tab\n谁负责？\t省委\n\t省政府\n");

        assertThat(result.imported()).isEqualTo(1);
        assertThat(FormatReading.remarks(result)).containsExactly("3 stem-missing");
    }

    @ParameterizedTest
    @CsvSource({"id;Deck;question;answer;Tags,n1;党史;问？;答;难度:难", "Front;Back;标签;GUID,问？;答;难度:难;n1"})
    void columnsNamedForTagsAndIdsAreNoPartOfTheQuestion(String columns, String row) {
        ReadResult result = FormatReading.text(QuizFormat.ANKI,
                "#separator:semicolon\n#html:true\n#columns:" + columns + "\n\n" + row + "\n");

        assertThat(FormatReading.questions(result)).singleElement()
                .isInstanceOfSatisfying(ShortAnswer.class, question -> {
                    assertThat(question.id()).isEqualTo("n1");
                    assertThat(question.stem().plain()).isEqualTo("问？");
                    assertThat(question.modelAnswer().plain()).isEqualTo("答");
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            #separator:comma       | ,
            #separator:Pipe        | !
            #SEPARATOR:Tab         | T
            #separator:;           | ;
            #html:true             | T
            #html:false            | ,
            tags:甲                | T
            """)
    void fieldsArePartedAsTheHeaderOrTheFirstRowSays(String header, String separator) {
        String sign = separator.replace("T", "\t").replace("!", "|");
        ReadResult result = FormatReading.text(QuizFormat.ANKI, header + "\n问？" + sign + "答\n");

        assertThat(FormatReading.questions(result)).singleElement()
                .satisfies(question -> assertThat(question.stem().plain()).isEqualTo("问？"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "c.", "答案: C", "正确答案是：C", "C. 丙", "丙", "（C）", "0 0 1"})
    void keysAreWrittenInManyWays(String back) {
        String front = "哪个？<br>（A）甲<br>（B）乙<br>（C）丙";
        ReadResult result = FormatReading.text(QuizFormat.ANKI, "#separator:tab\n" + front + "\t" + back);

        assertThat(FormatReading.questions(result)).singleElement()
                .satisfies(question -> assertThat(((SingleChoice) question).key()).isEqualTo("c"));
    }

    /** Note types of one's own have the text with the hidden part in any field; what stands before it is its context. */
    @Test
    void aHiddenPartInALaterFieldMakesABlankToo() {
        ReadResult result = FormatReading.text(QuizFormat.ANKI,
                "#separator:tab\n0001\t第一单元\t由{{c1::省委}}负责。\t见第三条\n");

        assertThat(FormatReading.questions(result)).singleElement().satisfies(question -> {
            assertThat(question.stem().markedPlain()).isEqualTo("0001\n第一单元\n由{{1}}负责。");
            assertThat(((FillBlank) question).blanks().get(0).shown()).isEqualTo("省委");
            assertThat(question.details().explanation().plain()).isEqualTo("见第三条");
        });
    }

    @Test
    void idsBeforeTheFrontAreNotTheFront() {
        ReadResult result = FormatReading.text(QuizFormat.ANKI, """
                #separator:Pipe
                47001b56-023b-4a40-a7d9-03d4b2548b72|谁负责？|省委
                5a726634-1bdd-41af-8b0a-26e360ca04f8|谁召集？|省委办公厅
                """);

        assertThat(FormatReading.questions(result)).extracting(question -> question.stem().plain())
                .containsExactly("谁负责？", "谁召集？");
        assertThat(FormatReading.questions(result)).extracting(Question::id)
                .containsExactly("47001b56-023b-4a40-a7d9-03d4b2548b72", "5a726634-1bdd-41af-8b0a-26e360ca04f8");
    }

    @Test
    void anEmptyFileSaysSo() {
        ReadResult result = FormatReading.text(QuizFormat.ANKI, "#separator:tab\n#html:true\n\n");

        assertThat(result.problems()).containsExactly(Problem.error(Place.file("file.anki"), "anki-no-notes"));
    }

    @Test
    void twentyThousandNotesAreReadAndMoreAreNot() {
        String rows = "问？<br>A. 甲<br>B. 乙\tA\n".repeat(20_000);

        ReadResult all = FormatReading.text(QuizFormat.ANKI, "#separator:tab\n" + rows);
        ReadResult more = FormatReading.text(QuizFormat.ANKI, "#separator:tab\n" + rows + "再问\t答\n");

        assertThat(all.byType()).containsOnly(Map.entry(QuestionType.SINGLE, 20_000));
        assertThat(more.found()).isEqualTo(20_001);
        assertThat(more.problems()).extracting(Problem::code).containsExactly("too-many-questions");
    }
}
