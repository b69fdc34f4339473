package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.base.text.ChineseNumerals;

/** Answers of blanks that name their place, as teaching platforms write them: {@code 第一空：一;1 第二空：省委}. */
public final class PlacedAnswers {

    private static final Pattern PLACE = Pattern.compile(
            "(?:第([一二三四五六七八九十]{1,3})空|[\\[【]填?空(\\d{1,2})[\\]】])\\s{0,3}[:：]?");
    /** Alternatives of one blank. */
    private static final String EITHER = "[;；]";

    private PlacedAnswers() {}

    /**
     * The answers in the order of their places, alternatives parted by {@code " / "}; empty where the text is not
     * written so, or skips a place.
     */
    public static Optional<List<String>> split(String answer) {
        Matcher place = PLACE.matcher(answer);
        List<String> answers = new ArrayList<>();
        int from = -1;
        while (place.find()) {
            boolean isNext = number(place) == answers.size() + (from < 0 ? 1 : 2);
            if (!isNext || from < 0 && !Spaces.strip(answer.substring(0, place.start())).isEmpty()) {
                return Optional.empty();
            }
            if (from >= 0) {
                answers.add(alternatives(answer.substring(from, place.start())));
            }
            from = place.end();
        }
        if (from < 0) {
            return Optional.empty();
        }
        answers.add(alternatives(answer.substring(from)));
        return answers.contains("") ? Optional.empty() : Optional.of(answers);
    }

    private static int number(Matcher place) {
        return place.group(2) != null
                ? Integer.parseInt(place.group(2))
                : ChineseNumerals.parse(place.group(1)).map(Number::intValue).orElse(0);
    }

    private static String alternatives(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(EITHER)) {
            String bare = Spaces.strip(part);
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return String.join(" / ", parts);
    }
}
