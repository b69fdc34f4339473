package org.xuegui.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The response that is a question's key: what feedback and answer mode show as right. */
public final class KeyResponse {

    private KeyResponse() {}

    /** The key of this question; for a short answer its model answer. */
    public static Response of(Question question) {
        return switch (question.type()) {
            case SINGLE -> new Response.Chosen(Set.of(((SingleChoice) question).key()));
            case MULTIPLE -> new Response.Chosen(((MultipleChoice) question).keys());
            case TRUE_FALSE -> new Response.Judged(((TrueFalse) question).isTrue());
            case FILL -> new Response.Filled(((FillBlank) question).blanks().stream().map(BlankKey::shown).toList());
            case MATCHING -> new Response.Matched(pairs(((Matching) question).pairs().size()));
            case ORDERING -> new Response.Ordered(items(((Ordering) question).items().size()));
            case SHORT -> new Response.Written(((ShortAnswer) question).modelAnswer().plain());
        };
    }

    private static Map<String, String> pairs(int count) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            pairs.put(Matching.leftId(i), Matching.rightId(i));
        }
        return pairs;
    }

    private static List<String> items(int count) {
        return IntStream.range(0, count).mapToObj(Ordering::itemId).toList();
    }
}
