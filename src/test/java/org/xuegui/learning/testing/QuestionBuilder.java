package org.xuegui.learning.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** Questions of all types in a line; right is choice {@code a}, in multiple choice {@code a} and {@code b}. */
public final class QuestionBuilder {

    private final String id;
    private String stem;
    private String topic = TypicalPack.DUTIES;
    private List<String> cites = List.of("B01");

    private QuestionBuilder(String id) {
        this.id = id;
        this.stem = "题目" + id;
    }

    /** A question of this id about B01 in the topic of duties. */
    public static QuestionBuilder question(String id) {
        return new QuestionBuilder(id);
    }

    /** With another stem. */
    public QuestionBuilder stem(String text) {
        stem = text;
        return this;
    }

    /** In another topic. */
    public QuestionBuilder topic(String topicId) {
        topic = topicId;
        return this;
    }

    /** About other facts. */
    public QuestionBuilder cites(String... facts) {
        cites = List.of(facts);
        return this;
    }

    /** Single choice of a (right), b, c, d. */
    public SingleChoice single() {
        return new SingleChoice(details(Passage.of(stem)), choices(), "a");
    }

    /** Single choice of a, the key, and b, which say this. */
    public SingleChoice single(String key, String other) {
        return new SingleChoice(details(Passage.of(stem)), List.of(Choice.of("a", key), Choice.of("b", other)), "a");
    }

    /** Multiple choice of a, b (both right), c, d. */
    public MultipleChoice multiple() {
        return new MultipleChoice(details(Passage.of(stem)), choices(), Set.of("a", "b"));
    }

    /** A true statement. */
    public TrueFalse isTrue() {
        return new TrueFalse(details(Passage.of(stem)), true);
    }

    /** One blank whose key is the number 6. */
    public FillBlank fill() {
        BlankKey key = new BlankKey.Number(BigDecimal.valueOf(6), BigDecimal.ZERO);
        return new FillBlank(details(Passage.withBlanks(stem + "{{1}}章")), List.of(key), List.of(), false);
    }

    /** Two pairs, l1–r1 and l2–r2, and one extra right side. */
    public Matching matching() {
        return new Matching(
                details(Passage.of(stem)),
                List.of(
                        new Matching.Pair(Passage.of("左一"), Passage.of("右一")),
                        new Matching.Pair(Passage.of("左二"), Passage.of("右二"))),
                List.of(Passage.of("右三")));
    }

    /** Three items, i1 i2 i3. */
    public Ordering ordering() {
        return new Ordering(
                details(Passage.of(stem)), List.of(Passage.of("第一"), Passage.of("第二"), Passage.of("第三")));
    }

    /** A short answer with two points. */
    public ShortAnswer shortAnswer() {
        return new ShortAnswer(details(Passage.of(stem)), Passage.of("参考答案"), List.of("要点一", "要点二"));
    }

    private static List<Choice> choices() {
        return Stream.of("a", "b", "c", "d").map(each -> Choice.of(each, "选项" + each)).toList();
    }

    private QuestionDetails details(Passage text) {
        return new QuestionDetails(id, text, Passage.of("解析" + id), Difficulty.MEDIUM, topic, cites, "");
    }
}
