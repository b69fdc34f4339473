package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

class CsvReadingTest {

    private static final String TEXT = "题型,题干,A,B,答案\n单选,\"甲,\n\"\"乙\"\"\",一,二,B\n判断,三,,,对\n";
    private static final String[] EXPECTED = {"single 甲,\n\"乙\"|一|*二", "truefalse 三|true"};

    private static ReadResult read(byte[] content) {
        return new QuizFileFormats().read(new QuizFile("题库.txt", content), ReadOptions.DEFAULT, Progress.NONE);
    }

    private static ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itIsKnownByItsHeadingsWhateverItIsCalled() {
        assertThat(read(TEXT).format()).isEqualTo(QuizFormat.CSV);
        assertThat(Books.shown(read(TEXT))).containsExactly(EXPECTED);
        assertThat(read(TEXT).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "|"})
    void otherSeparators(String separator) {
        assertThat(Books.shown(read("题型,题干,A,B,答案\n单选,甲,一,二,B\n".replace(",", separator))))
                .containsExactly("single 甲|一|*二");
    }

    @Test
    void theFirstLineMayNameTheSeparator() {
        assertThat(Books.shown(read("sep=;\r\n题型;题干;A;B;答案\r\n单选;甲,乙;一;二;B\r\n")))
                .containsExactly("single 甲,乙|一|*二");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\r\r\n"})
    void lineEndsOfAllKinds(String end) {
        ReadResult result = read("题干,答案\n一,对\n\n二,也许\n".replace("\n", end));

        assertThat(Books.shown(result)).containsExactly("truefalse 一|true", "short 二|也许");
        assertThat(result.found()).isEqualTo(2);
    }

    @Test
    void encodingsWithAndWithoutAMark() {
        Charset gbk = Charset.forName("GBK");
        assertThat(Books.shown(read(TEXT.getBytes(gbk)))).containsExactly(EXPECTED);
        assertThat(read(TEXT.getBytes(gbk)).problems()).extracting(Problem::code).containsExactly("encoding-guessed");
        assertThat(Books.shown(read("\uFEFF" + TEXT))).containsExactly(EXPECTED);
        byte[] utf16 = ("\uFEFF" + TEXT.replace(',', '\t').replace("甲\t", "甲,")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Books.shown(read(utf16))).containsExactly(EXPECTED);
        assertThat(read(utf16).encoding()).contains(StandardCharsets.UTF_16LE);
    }

    @Test
    void raggedRowsAndEmptyColumnsAtTheEnd() {
        ReadResult result = read("题型,题干,A,B,答案,解析,,,\n单选,甲,一,二,B\n判断,三,,,对,因为,,,,,\n");

        assertThat(Books.shown(result)).containsExactly("single 甲|一|*二", "truefalse 三|true");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void withoutHeadingsTheColumnsAreGuessedAndTold() {
        String text = "1,单选题,全省网信工作会议多久召开一次？,每年,每三年,每五年,C\n"
                + "2,多选题,下列哪些属于统筹协调的内容？,顶层设计,总体布局,整体推进,ABC\n";
        ReadResult result = new QuizFileFormats().read(
                new QuizFile("a.csv", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.DEFAULT, Progress.NONE);

        assertThat(Books.shown(result)).containsExactly("single 全省网信工作会议多久召开一次？|每年|每三年|*每五年",
                "multiple 下列哪些属于统筹协调的内容？|*顶层设计|*总体布局|*整体推进");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("sheet-no-headings");
    }

    @Test
    void aQuoteNeverClosedCostsNothingButAWarning() {
        ReadResult result = read("题干,答案\n一,对\n\"二,错\n三,对\n");

        assertThat(result.found()).isEqualTo(3);
        assertThat(result.problems()).extracting(problem -> problem.place().line() + " " + problem.code())
                .containsExactly("3 csv-quote");
        assertThat(FormatReading.questions(result)).hasSize(3);
    }

    @Test
    void problemsNameTheLineOfTheFile() {
        ReadResult result = read("题型,题干,A,B,答案\n单选,\"甲\n乙\",一,二,B\n单选,丙,一,二,Z\n");

        assertThat(result.problems()).extracting(problem -> problem.place().line() + ":" + problem.place().column()
                + " " + problem.code()).containsExactly("4:5 sheet-answer-beyond");
    }

    @Test
    void guardedCellsAreReadAsTheyWereMeant() {
        assertThat(Books.shown(read("题干,A,B,答案\n'=1+1,'-甲,'乙,A\n"))).containsExactly("single =1+1|*-甲|'乙");
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, EASY MEDIUM HARD",
        "1 2 3 4 5, EASY EASY MEDIUM HARD HARD",
        "2 6 9, EASY MEDIUM HARD",
        "0.9 0.5 0.3, EASY MEDIUM HARD",
        "★ ★★★ ★★★★★, EASY MEDIUM HARD",
        "较易 适中 HARD, EASY MEDIUM HARD"
    })
    void difficultiesInWordsGradesStarsAndShares(String written, String expected) {
        StringBuilder table = new StringBuilder("题干,答案,难度\n");
        for (String word : written.split(" ")) {
            table.append("问").append(word).append(",对,").append(word).append('\n');
        }
        ReadResult result = read(table.toString());

        assertThat(result.sets().get(0).questions())
                .extracting(read -> read.question().details().difficulty().name())
                .containsExactly(expected.split(" "));
        assertThat(result.problems()).extracting(Problem::code).filteredOn(code -> !code.startsWith("health-"))
                .isSubsetOf("sheet-difficulty-number");
    }

    @Test
    void prosePoetryAndLettersAreNoTables() {
        assertThat(read("题目如下，答案见后。\n一、甲\n").format()).isNotEqualTo(QuizFormat.CSV);
        assertThat(read("#separator:tab\nquestion\tanswer\n").format()).isNotEqualTo(QuizFormat.CSV);
    }
}
