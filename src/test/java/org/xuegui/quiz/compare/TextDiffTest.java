package org.xuegui.quiz.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.xuegui.quiz.compare.LinePair.Line;
import org.xuegui.quiz.compare.TextDiff.Piece;

class TextDiffTest {

    private static Piece same(String text) {
        return new Piece(text, false);
    }

    private static Piece marked(String text) {
        return new Piece(text, true);
    }

    @Test
    void chineseIsComparedCharacterByCharacter() {
        TextDiff diff = TextDiff.of("会议每年召开一次。", "会议每两年召开一次。");
        assertThat(diff.old()).containsExactly(same("会议每年召开一次。"));
        assertThat(diff.now()).containsExactly(same("会议每"), marked("两"), same("年召开一次。"));
    }

    @Test
    void wordsAndFiguresAreWholes() {
        TextDiff diff = TextDiff.of("第 15 条 cyber", "第 16 条 cyberspace");
        assertThat(diff.old()).containsExactly(same("第 "), marked("15"), same(" 条 "), marked("cyber"));
        assertThat(diff.now()).containsExactly(same("第 "), marked("16"), same(" 条 "), marked("cyberspace"));
    }

    @Test
    void whatIsEqualByChanceBetweenLongChangesIsMarkedToo() {
        TextDiff diff = TextDiff.of("解读写的只是职责。", "解读原文巡视的重要内容是职责。");
        assertThat(diff.old()).containsExactly(same("解读"), marked("写的只"), same("是职责。"));
        assertThat(diff.now()).containsExactly(same("解读"), marked("原文巡视的重要内容"), same("是职责。"));
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(TextDiff.of("甲😀", "甲😁").now()).containsExactly(same("甲"), marked("😁"));
    }

    @Test
    void emptyTextsAreComparedToo() {
        assertThat(TextDiff.of("", "").isSame()).isTrue();
        assertThat(TextDiff.of("", "新").now()).containsExactly(marked("新"));
    }

    @Test
    void textsTooLongToCompareAreMarkedBetweenWhatIsEqualAtTheEnds() {
        TextDiff diff = TextDiff.of("头" + "甲".repeat(3000) + "尾", "头" + "乙".repeat(3000) + "尾");
        assertThat(diff.old()).containsExactly(same("头"), marked("甲".repeat(3000)), same("尾"));
    }

    @Property(tries = 200)
    void bothTextsAreThereAndWhatIsUnmarkedIsTheSame(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = '一', to = '三') @StringLength(max = 30) String old,
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = '一', to = '三') @StringLength(max = 30) String now) {
        TextDiff diff = TextDiff.of(old, now);
        assertThat(text(diff.old())).isEqualTo(old);
        assertThat(text(diff.now())).isEqualTo(now);
        assertThat(unmarked(diff.old())).isEqualTo(unmarked(diff.now()));
    }

    @Test
    void aLineAddedBetweenOthersStandsAloneAndAChangedOneBesideItsOld() {
        List<LinePair> pairs = LinePair.of(
                List.of(new Line("A", "甲"), new Line("B", "丙"), new Line("C", "丁")),
                List.of(new Line("A", "甲"), new Line("B", "乙"), new Line("C", "丙"), new Line("D", "戊")));
        assertThat(pairs).hasSize(4);
        assertThat(pairs.get(1)).isEqualTo(new LinePair(Optional.empty(), Optional.of(new Line("B", "乙"))));
        assertThat(pairs.get(2).isSame()).isTrue();
        assertThat(pairs.get(3)).isEqualTo(
                new LinePair(Optional.of(new Line("C", "丁")), Optional.of(new Line("D", "戊"))));
        assertThat(pairs.get(1).difference().now()).containsExactly(marked("乙"));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String unmarked(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.isMarked()).map(Piece::text).collect(Collectors.joining());
    }
}
