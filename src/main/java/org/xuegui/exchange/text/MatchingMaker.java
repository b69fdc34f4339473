package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.Rejection;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;

/**
 * Makes matching questions: numbered left sides as the last lines of the stem, right sides as options, and an answer
 * such as {@code (1)B (2)A}.
 */
final class MatchingMaker {

    private static final int MOST = 26;
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private MatchingMaker() {}

    /** The question; empty where it is none of these. */
    static Optional<Question> make(Asked asked, OptionTexts options) {
        Map<Integer, Integer> key = key(asked.given());
        Lefts lefts = Lefts.of(asked.draft().stem());
        boolean isWhole = key.size() > 1 && key.keySet().equals(lefts.texts().keySet()) && lefts.size() <= MOST
                && options.labels().containsAll(key.values());
        if (!isWhole) {
            if (asked.isTold(QuestionType.MATCHING) && (lefts.size() < 2 || !asked.given().isEmpty())) {
                throw asked.remarks().leftOut("list-matching", lefts.size(), key.size());
            }
            return Optional.empty();
        }
        return Optional.of(of(asked.withStem(lefts.bareStem()), lefts.texts(), key, options));
    }

    /** Gathers the sides of a question that cannot be used, paired as far as its answer tells. */
    static void gather(Lefts lefts, Asked asked, OptionTexts options, Rejection rejection) {
        Map<Integer, Integer> key = key(asked.given());
        List<Passage> rights = options.plain().stream().map(Passage::of).toList();
        lefts.texts().forEach((number, left) -> {
            int right = key.containsKey(number) ? options.labels().indexOf(key.get(number)) : -1;
            rejection.pair(Passage.of(left.toString()), right < 0 ? Passage.EMPTY : rights.get(right));
        });
        for (int i = 0; i < rights.size(); i++) {
            boolean isUsed = lefts.size() > 0 && key.containsValue(options.labels().get(i));
            if (!isUsed) {
                rejection.pair(Passage.EMPTY, rights.get(i));
            }
        }
    }

    /**
     * The numbered lines at the end of a stem.
     *
     * @param stem the lines before them
     * @param texts their texts by their numbers
     */
    record Lefts(List<Line> stem, TreeMap<Integer, StringBuilder> texts) {

        static Lefts of(List<Line> lines) {
            TreeMap<Integer, StringBuilder> lefts = new TreeMap<>();
            List<Line> stem = new ArrayList<>();
            for (Line line : lines) {
                Optional<NumberedLine> item = item(line);
                if (item.isPresent() && item.get().number() == lefts.size() + 1) {
                    String text = Line.unshielded(line.from(item.get().bodyStart()).text());
                    lefts.put(item.get().number(), new StringBuilder(text));
                } else if (lefts.isEmpty()) {
                    stem.add(line);
                } else {
                    lefts.get(lefts.size()).append('\n').append(Line.unshielded(line.text()));
                }
            }
            return new Lefts(stem, lefts);
        }

        int size() {
            return texts.size();
        }

        /** The stem without what says its type or its score. */
        Line bareStem() {
            return StemMarks.of(Joined.of(stem)).stem();
        }
    }

    private static Matching of(Asked asked, TreeMap<Integer, StringBuilder> lefts, Map<Integer, Integer> key,
            OptionTexts options) {
        List<String> rights = options.plain();
        List<Integer> used = new ArrayList<>();
        List<Matching.Pair> pairs = new ArrayList<>();
        lefts.forEach((number, left) -> {
            int index = options.labels().indexOf(key.get(number));
            used.add(index);
            pairs.add(new Matching.Pair(Passage.of(left.toString()), Passage.of(rights.get(index))));
        });
        List<Passage> others = new ArrayList<>();
        for (int i = 0; i < rights.size(); i++) {
            if (!used.contains(i)) {
                others.add(Passage.of(rights.get(i)));
            }
        }
        return new Matching(asked.details(), pairs, others);
    }

    private static Optional<NumberedLine> item(Line line) {
        int circled = line.isEmpty() ? -1 : CIRCLED.indexOf(line.text().charAt(0));
        if (circled >= 0) {
            return Optional.of(new NumberedLine(NumberedLine.Style.BRACKET, circled + 1, 1, false));
        }
        return NumberedLine.of(line.folded()).filter(item -> !item.isWeak());
    }

    /** Numbers of left sides and letters of right ones, as numbers from 0; none where the answer is anything else. */
    private static Map<Integer, Integer> key(GivenAnswer given) {
        Map<Integer, Integer> key = new HashMap<>();
        String folded = given.isEmpty() ? "" : given.line().folded();
        int at = 0;
        while (at < folded.length()) {
            int end = Folding.skipDigits(folded, at);
            int circled = CIRCLED.indexOf(folded.charAt(at));
            if (end == at && circled < 0) {
                if (!isSign(folded.charAt(at))) {
                    return Map.of();
                }
                at++;
                continue;
            }
            int number = circled >= 0 ? circled + 1 : end - at > 2 ? 0 : Integer.parseInt(folded.substring(at, end));
            int letter = circled >= 0 ? at + 1 : end;
            while (letter < folded.length() && isSign(folded.charAt(letter))) {
                letter++;
            }
            char sign = Folding.at(folded, letter);
            boolean isPair = number > 0 && sign >= 'A' && sign <= 'Z' && key.put(number, sign - 'A') == null;
            if (!isPair) {
                return Map.of();
            }
            at = letter + 1;
        }
        return key;
    }

    private static boolean isSign(char sign) {
        return Spaces.isSpace(sign) || "()-.:、,;，；。→=>~".indexOf(sign) >= 0;
    }
}
