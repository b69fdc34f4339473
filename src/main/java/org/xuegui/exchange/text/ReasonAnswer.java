package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answer an explanation names, where it stands nowhere else: C；因为…, 答案选C, 故选B, 正确选项为 A 选项. */
final class ReasonAnswer {

    private static final String LETTERS = "([A-H](?:[、,，和 ]{0,2}[A-H]){0,7})(?![A-Za-z0-9])";
    private static final Pattern FIRST = Pattern.compile("^" + LETTERS + "\\s{0,2}[;；,，。.:]");
    /** The label of an option behind the first: such an explanation goes through them one by one. */
    private static final Pattern OTHER_LABEL = Pattern.compile("[B-H]\\s{0,2}[.:、项]");
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("(?<!错误)(?:答案|正确选项)(?:应该?|即|就)?[为是选:]{1,2}\\s{0,2}" + LETTERS),
            Pattern.compile("(?<!不)(?:故|应|应该|所以|因此|因而|本题|可|答案)选(?:择|项)?:?\\s{0,2}" + LETTERS));
    private static final Pattern TRUTH = Pattern.compile("^(正确|错误|对|错|√|×)\\s{0,2}[;；,，。.]");

    private ReasonAnswer() {}

    /** What the explanation says; empty where it names no answer, or more than one. */
    static Optional<AnswerValue> of(List<Line> explanation) {
        return explanation.isEmpty() ? Optional.empty() : of(Joined.of(explanation).folded());
    }

    /** What the folded explanation says. */
    static Optional<AnswerValue> of(String folded) {
        boolean mayName = folded.chars().anyMatch(sign -> sign >= 'A' && sign <= 'H')
                || !folded.isEmpty() && "正错对√×".indexOf(folded.charAt(0)) >= 0;
        if (!mayName) {
            return Optional.empty();
        }
        Matcher truth = TRUTH.matcher(folded);
        if (truth.find()) {
            return AnswerValue.of(truth.group(1));
        }
        List<String> found = new ArrayList<>();
        Matcher first = FIRST.matcher(folded);
        if (first.find() && !OTHER_LABEL.matcher(folded).region(first.end(), folded.length()).find()) {
            found.add(first.group(1));
        }
        NAMED.forEach(named -> named.matcher(folded).results().forEach(one -> found.add(one.group(1))));
        Set<String> distinct = new LinkedHashSet<>();
        found.forEach(letters -> distinct.add(letters.replaceAll("[^A-H]", "")));
        return distinct.size() == 1 ? AnswerValue.of(distinct.iterator().next()) : Optional.empty();
    }
}
