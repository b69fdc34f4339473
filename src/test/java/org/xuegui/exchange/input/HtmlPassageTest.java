package org.xuegui.exchange.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.BulletList;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Picture;
import org.xuegui.base.text.Passage.Span;
import org.xuegui.base.text.Passage.Style;

class HtmlPassageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>甲</p>                                      | 甲
            <p>甲 &amp; 乙<br>丙</p>                       | 甲 & 乙/丙
            <p>  甲   乙 </p><p>&nbsp;</p><p>丙</p>        | 甲 乙/丙
            <div><div>甲</div>乙</div>                     | 甲/乙
            <span style="color:red" onclick="x()">甲</span> | 甲
            <a href="javascript:x()">甲</a>                | 甲
            甲<!-- 乙 -->丙                                | 甲丙
            甲<style>p {}</style>乙                        | 甲乙
            （&nbsp;&nbsp;&nbsp;）                         | （   ）
            <ruby>重<rt>chóng</rt></ruby>庆                | 重（chóng）庆
            <ruby>重<rp>(</rp><rt>chóng</rt><rp>)</rp></ruby>庆 | 重（chóng）庆
            """)
    void textIsKeptAndMarkupDropped(String html, String plain) {
        HtmlPassage.Cleaned cleaned = HtmlPassage.read(html);

        assertThat(cleaned.passage().plain().replace('\n', '/')).isEqualTo(plain);
        assertThat(cleaned.losses()).isEmpty();
    }

    @Test
    void structureThatPassagesHaveIsKept() {
        Passage passage = HtmlPassage.read("<p>m<sup>2</sup> 与 H<sub>2</sub>O <strong>重<sup>1</sup></strong></p>"
                + "<ol><li>一</li><li>二<ul><li>三</li></ul></li></ol>尾").passage();

        assertThat(passage.blocks()).containsExactly(
                new Paragraph(List.of(span("m"), span("2", Style.SUP), span(" 与 H"), span("2", Style.SUB), span("O "),
                        span("重", Style.BOLD), span("1", Style.BOLD, Style.SUP))),
                new BulletList(true, List.of(
                        new Paragraph(List.of(span("一"))), new Paragraph(List.of(span("二"))),
                        new Paragraph(List.of(span("三"))))),
                new Paragraph(List.of(span("尾"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲<script>alert(1)</script>                                    | 甲           | SCRIPT
            甲<iframe src="http://example.org"></iframe>                   | 甲           | MEDIA
            甲<video src="a.mp4"></video>                                  | 甲           | MEDIA
            <svg onload="x()"><text>乙</text></svg>甲                      | 甲           | PICTURE
            甲<img src="file:///etc/passwd" alt="图一">                    | 甲[图一]     | PICTURE
            甲<img src="https://example.org/a.png">                        | 甲           | PICTURE
            甲<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="图">      | 甲[图]       | PICTURE
            甲<img src="data:image/png;base64,不是" alt="图">              | 甲[图]       | PICTURE
            <math><mi>x</mi><mo>=</mo><mn>1</mn></math>                    | x=1          | FORMULA
            <table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table> | '一 | 二/三' | TABLE
            """)
    void whatPassagesHaveNotIsTold(String html, String plain, HtmlLoss loss) {
        HtmlPassage.Cleaned cleaned = HtmlPassage.read(html);

        assertThat(cleaned.passage().plain().replace('\n', '/')).isEqualTo(plain);
        assertThat(cleaned.losses()).containsExactly(loss);
    }

    @Test
    void textIsKeptHoweverDeepItIsNested() {
        String html = "<div>".repeat(300) + "甲<b>乙</b>" + "</div>".repeat(300) + "丙";
        assertThat(HtmlPassage.read(html).passage().plain()).containsSubsequence("甲", "乙", "丙");
    }

    @Test
    void smallPicturesInsideTheTextAreKept() {
        Passage passage = HtmlPassage.read("甲 <img alt=图 src='data:image/png;base64,iVBORw0KGgo='>乙").passage();

        assertThat(passage.blocks()).containsExactly(new Paragraph(List.of(
                span("甲 "), new Picture("image/png", "iVBORw0KGgo=", "图"), span("乙"))));
    }

    private static Span span(String text, Style... styles) {
        return new Span(text, Set.of(styles));
    }
}
