package org.xuegui.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;

/** One small question of each type, and a short way to more. */
public final class TypicalQuestions {

    public static final SingleChoice SINGLE = single("s-1", "全省网信工作会议由省委召开，多久召开一次？", 3,
            "每年一次", "每两年一次", "每三年一次", "每五年一次");

    public static final MultipleChoice MULTIPLE = multiple("m-1", "解读点名了下列哪些请示报告责任主体？", Set.of(0, 1, 2),
            "各市党委", "省直各单位党委（党组）", "省委网信委各成员单位", "各县属企业");

    public static final TrueFalse TRUE_FALSE = new TrueFalse(details("t-1", "省委常委会会议每年听取一次网信工作报告。"), true);

    public static final FillBlank FILL = fill("f-1", "《规定》共 {{1}} 章 {{2}} 条，重要事项应当{{3}}请示。",
            number(6), number(27), text("事先"));

    public static final Matching MATCHING = matching("p-1", List.of("文字处理"), "省委网信办", "办事机构", "各市党委", "属地责任");

    public static final Ordering ORDERING = ordering("o-1", "引言", "职责任务", "领导机制", "强化落实");

    public static final ShortAnswer SHORT = new ShortAnswer(
            details("a-1", "简述双重管理。"), Passage.of("任免网信部门主要负责同志，事先征求上级网信委意见。"), List.of("任免", "事先征求意见"));

    public static final List<Question> ALL =
            List.of(SINGLE, MULTIPLE, TRUE_FALSE, FILL, MATCHING, ORDERING, SHORT);

    private TypicalQuestions() {}

    public static QuestionDetails details(String id, String stem, String... cites) {
        return details(id, Passage.of(stem), cites);
    }

    public static QuestionDetails details(String id, Passage stem, String... cites) {
        return new QuestionDetails(
                id, stem, Passage.of("因为如此。"), Difficulty.MEDIUM, "meetings", List.of(cites), "");
    }

    public static SingleChoice single(String id, String stem, int key, String... texts) {
        return new SingleChoice(details(id, stem), choices(texts), choiceId(key));
    }

    public static MultipleChoice multiple(String id, String stem, Set<Integer> keys, String... texts) {
        Set<String> ids = keys.stream().map(TypicalQuestions::choiceId).collect(Collectors.toSet());
        return new MultipleChoice(details(id, stem), choices(texts), ids);
    }

    public static FillBlank fill(String id, String stem, BlankKey... keys) {
        return new FillBlank(details(id, Passage.withBlanks(stem)), List.of(keys), List.of(), false);
    }

    public static FillBlank anyOrder(BlankKey... keys) {
        StringBuilder stem = new StringBuilder();
        IntStream.rangeClosed(1, keys.length).forEach(n -> stem.append("{{").append(n).append("}}、"));
        return new FillBlank(
                details("f-any", Passage.withBlanks(stem.toString())), List.of(keys), List.of(), true);
    }

    public static BlankKey.Number number(long value) {
        return new BlankKey.Number(BigDecimal.valueOf(value), BigDecimal.ZERO);
    }

    public static BlankKey.Text text(String... accepted) {
        return new BlankKey.Text(List.of(accepted), false, List.of());
    }

    public static BlankKey.Text frequency(String accepted) {
        return new BlankKey.Text(List.of(accepted), true, List.of());
    }

    public static Matching matching(String id, List<String> distractors, String... leftsAndRights) {
        List<Matching.Pair> pairs = IntStream.range(0, leftsAndRights.length / 2)
                .mapToObj(i -> new Matching.Pair(
                        Passage.of(leftsAndRights[2 * i]), Passage.of(leftsAndRights[2 * i + 1])))
                .toList();
        return new Matching(details(id, "把主体与职责连起来。"), pairs, distractors.stream().map(Passage::of).toList());
    }

    public static Ordering ordering(String id, String... items) {
        return new Ordering(details(id, "按解读的先后排列。"), Stream.of(items).map(Passage::of).toList());
    }

    private static List<Choice> choices(String... texts) {
        return IntStream.range(0, texts.length).mapToObj(i -> Choice.of(choiceId(i), texts[i])).toList();
    }

    public static String choiceId(int index) {
        return String.valueOf((char) ('a' + index));
    }
}
