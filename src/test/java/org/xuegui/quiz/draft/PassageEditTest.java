package org.xuegui.quiz.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Blank;
import org.xuegui.base.text.Passage.BulletList;
import org.xuegui.base.text.Passage.Inline;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Picture;
import org.xuegui.base.text.Passage.Span;
import org.xuegui.base.text.Passage.Style;

class PassageEditTest {

    private static final Picture PICTURE = new Picture("image/png", "iVBORw0KGgo=", "流程图");

    @Test
    void theSameTextIsTheSamePassage() {
        Passage before = line(bold("省委"), plain("负责"));

        assertThat(PassageEdit.change(before, "省委负责", false)).isSameAs(before);
    }

    @Test
    void boldAndRaisedTextSurvivesAChangeBesideIt() {
        Passage before = line(bold("省委"), plain("负责 10"), new Span("2", Set.of(Style.SUP)), plain("件"));

        Passage begun = PassageEdit.change(before, "由省委负责 102件", false);
        assertThat(PassageEdit.change(begun, "由省委负责 102项", false)).isEqualTo(
                line(plain("由"), bold("省委"), plain("负责 10"), new Span("2", Set.of(Style.SUP)), plain("项")));
    }

    @Test
    void whatIsTypedInsideABoldWordIsBold() {
        assertThat(PassageEdit.change(line(bold("省委"), plain("。")), "省级党委。", false))
                .isEqualTo(line(bold("省级党委"), plain("。")));
    }

    @Test
    void aPictureStaysAndItsDescriptionCanBeChanged() {
        Passage before = line(plain("见"), PICTURE, plain("。"));
        assertThat(PassageEdit.text(before)).isEqualTo("见[流程图]。");

        assertThat(PassageEdit.change(before, "请见[流程图]。", false)).isEqualTo(line(plain("请见"), PICTURE, plain("。")));
        assertThat(PassageEdit.change(before, "见[总流程图]。", false)).isEqualTo(
                line(plain("见"), new Picture("image/png", "iVBORw0KGgo=", "总流程图"), plain("。")));
        assertThat(PassageEdit.change(before, "见。", false)).isEqualTo(Passage.of("见。"));
    }

    @Test
    void aListStaysAListWhileItsItemsAreChanged() {
        Passage before = new Passage(List.of(paragraph(plain("有：")),
                new BulletList(true, List.of(paragraph(plain("甲")), paragraph(plain("乙"))))));

        assertThat(PassageEdit.change(before, "有：\n甲方\n乙", false)).isEqualTo(new Passage(List.of(
                paragraph(plain("有：")),
                new BulletList(true, List.of(paragraph(plain("甲方")), paragraph(plain("乙")))))));
    }

    @Test
    void aMarkTypedIntoAFillStemIsABlankAndAnywhereElseText() {
        assertThat(PassageEdit.change(Passage.of("强化{{1}"), "强化{{1}}", true))
                .isEqualTo(line(plain("强化"), new Blank(1)));
        assertThat(PassageEdit.change(Passage.of("强化{{1}"), "强化{{1}}", false)).isEqualTo(Passage.of("强化{{1}}"));
    }

    @Test
    void aMarkOfWhichAPartIsDeletedIsNoBlankAnyMore() {
        Passage broken = PassageEdit.change(Passage.withBlanks("强化{{1}}。"), "强化{{1}。", true);

        assertThat(broken.blanks()).isEmpty();
        assertThat(PassageEdit.text(broken)).isEqualTo("强化{{1}。");
    }

    private static Passage line(Inline... parts) {
        return new Passage(List.of(paragraph(parts)));
    }

    private static Paragraph paragraph(Inline... parts) {
        return new Paragraph(List.of(parts));
    }

    private static Span plain(String text) {
        return new Span(text, Set.of());
    }

    private static Span bold(String text) {
        return new Span(text, Set.of(Style.BOLD));
    }
}
