package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

/** Texts people paste or keep in .txt files, which might be Aiken, a table, GIFT, Anki or a plain list. */
class RecognitionTest {

    /** Format, how many questions come of it, and the text: {@code ↵} ends a line, {@code ⇥} is a tab. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            AIKEN § 1 § What is one?↵A. One↵B. Two↵ANSWER: A
            AIKEN § 1 § 谁负责？↵A) 省委↵B) 省政府↵ANSWER: A
            AIKEN § 2 § 谁负责？↵A. 省委↵B. 省政府↵ANSWER: A↵↵谁召集？↵A. 甲↵B. 乙↵ANSWER: B
            TEXT  § 1 § 1. 谁负责？↵A. 省委↵B. 省政府↵答案：A
            TEXT  § 1 § 1、谁负责（ A ）↵A、省委　B、省政府
            TEXT  § 1 § 一、单选题↵1.谁负责？↵A.省委,B.省政府,C.省人大↵答案：A
            TEXT  § 2 § 1.甲,乙,丙中谁负责（A）↵A.甲 B.乙↵2.甲,乙,丙中谁召集（B）↵A.甲 B.乙
            TEXT  § 1 § 谁负责？↵A.省委↵B.省政府↵【答案】A↵【解析】见第三条。
            TEXT  § 2 § 判断题↵1.会议每年召开一次。（√）↵2.会议每月召开一次。（×）
            CSV   § 1 § 题干,A,B,答案↵谁负责？,省委,省政府,A
            CSV   § 1 § 题干⇥A⇥B⇥答案↵谁负责？⇥省委⇥省政府⇥A
            CSV   § 1 § 序号;题目;选项A;选项B;正确答案↵1;谁负责？;省委;省政府;A
            CSV   § 1 § 培训题库↵↵题型,题干,A,B,答案↵单选,"1.谁负责？",省委,省政府,A
            CSV   § 1 § 题干,选项,答案↵谁负责？,"A.省委↵B.省政府",A
            GIFT  § 1 § 谁负责？{=省委 ~省政府}
            GIFT  § 2 § // 题库↵::一::1. 谁负责？{=省委 ~省政府}↵↵会议每年召开一次。{T}
            GIFT  § 1 § 谁负责？{↵=A. 省委↵~B. 省政府↵}
            GIFT  § 2 § ::一::谁负责？{=省委 ~省政府}↵↵谁召集？↵A. 甲↵B. 乙↵ANSWER: A↵↵::二::谁主持？{=丙 ~丁}
            AIKEN § 1 § 谁负责？↵A. 省委↵B. 省政府↵ANSWER: A↵↵::二::谁主持？{=丙 ~丁}
            ANKI  § 1 § #separator:tab↵谁负责？⇥省委
            ANKI  § 2 § 谁负责？⇥省委↵谁召集？⇥省委办公厅
            ANKI  § 1 § 谁负责？⇥省委<br>和省政府⇥第一章⇥⇥
            ANKI  § 1 § 谁负责？⇥"省委<div>和</div>↵省政府"
            ANKI  § 5 § # 我的卡片↵谁负责？⇥省委↵谁召集？⇥甲↵谁主持？⇥乙↵谁记录？⇥丙↵谁核对？
            ANKI  § 3 § 谁负责？; 省委; 第一章↵谁召集？; 甲; 第一章↵谁主持？; 乙; 第二章
            """)
    void aTextIsRecognisedByWhatItSays(QuizFormat format, int questions, String text) {
        ReadResult read = read(text);

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.imported()).as(read.problems().toString()).isEqualTo(questions);
        assertThat(read.found()).isEqualTo(read.imported() + read.leftOut());
    }

    /** What mail, chats and web pages put around a pasted text. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            TEXT  § 大家好，题目如下，请查收：↵↵1. 谁负责？↵A. 省委↵B. 省政府↵答案：A↵↵谢谢！
            TEXT  § ＿＿＿＿＿＿↵1. 谁负责？↵A. 省委↵B. 省政府↵答案：A↵—— 发自手机
            AIKEN § ↵↵   谁负责？   ↵   A. 省委↵↵   B. 省政府↵   ANSWER: A
            CSV   § ,,,↵题干,A,B,答案↵谁负责？,省委,省政府,A↵,,,
            """)
    void whatStandsAroundATextDoesNotMatter(QuizFormat format, String text) {
        ReadResult read = read(text);

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.imported()).as(read.problems().toString()).isEqualTo(1);
        assertThat(read.leftOut()).isZero();
    }

    /** As Chinese programs save, with signs of other formats in the second bytes of characters. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            ANKI  § 正面,背面↵谁负责？,省委↵谁召集？,甲
            AIKEN § 谁负责？↵A. 省委↵B. 省政府↵ANSWER: A
            GIFT  § ::一::谁负责？{=省委 ~省政府}
            TEXT  § 1. 谁负责？↵A. 省委↵B. 省政府↵答案：A
            CSV   § 题干,A,B,答案↵谁负责？,省委,省政府,A
            TEXT  § 1. 亅=亇~亄谁负责鍇=鍊~？↵A. 省委↵B. 省政府↵答案：A
            """)
    void aFileInGbkIsRecognisedToo(QuizFormat format, String text) {
        byte[] content = text.replace('↵', '\n').getBytes(Charset.forName("GBK"));
        ReadResult read = new QuizFileFormats().read(
                new QuizFile("题目.txt", content), ReadOptions.DEFAULT, Progress.NONE);

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.imported()).as(read.problems().toString()).isPositive();
    }

    /** What is no question at all stays so. */
    @ParameterizedTest
    @ValueSource(strings = {
        "第一行；有分号\n第二行没有", "甲; 乙\n丙; 丁", "⇥缩进的一行\n⇥⇥缩进得更深\n没有缩进",
        "通知⇥全文\n第一条没有制表符。\n第二条也没有。",
        "1⇥首都是哪里？⇥A\n2⇥沸点是多少？⇥B\n3⇥国旗是哪一面？⇥C"
    })
    void aTextWithoutQuestionsIsNotTakenForCards(String text) {
        assertThat(read(text).imported()).isZero();
    }

    private static ReadResult read(String text) {
        byte[] content = text.replace('↵', '\n').replace('⇥', '\t').getBytes(StandardCharsets.UTF_8);
        return new QuizFileFormats().read(new QuizFile("题目.txt", content), ReadOptions.DEFAULT, Progress.NONE);
    }
}
