package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.AnswerText;
import org.xuegui.exchange.input.PlacedAnswers;
import org.xuegui.quiz.BlankKey;

/** Parts the answer of a question with blanks: which blank, and what else is accepted there. */
final class BlankAnswers {

    private static final String[] BETWEEN_BLANKS =
            {"\n", "|", "；", ";", "/", "&&", "##", "#", "&", "、", "，", ",", "  ", "\u3000", " "};

    /** Beyond so many nobody numbers answers by hand, and looking for each number takes time. */
    private static final int MOST_NUMBERED = 50;

    private BlankAnswers() {}

    /** The answers of so many blanks from one cell; empty where it does not hold so many. */
    static Optional<List<String>> split(String answer, int blanks) {
        Optional<List<String>> placed = PlacedAnswers.split(answer);
        if (placed.isPresent()) {
            return placed.filter(answers -> answers.size() == blanks);
        }
        if (blanks == 1) {
            return Optional.of(List.of(answer));
        }
        List<String> listed = ListText.read(answer);
        if (listed.size() == blanks) {
            return Optional.of(listed);
        }
        List<String> numbered = numbered(answer, blanks);
        if (!numbered.isEmpty()) {
            return Optional.of(numbered);
        }
        for (String separator : BETWEEN_BLANKS) {
            List<String> parts = ChoiceTexts.parts(answer, separator);
            if (parts.size() == blanks) {
                return Optional.of(parts);
            }
        }
        return Optional.empty();
    }

    /** How many answers a cell seems to hold, for whoever must count the blanks by it. */
    static int count(String answer) {
        Optional<List<String>> placed = PlacedAnswers.split(answer);
        if (placed.isPresent()) {
            return placed.get().size();
        }
        for (String separator : new String[] {"\n", "|", "；", ";"}) {
            int parts = ChoiceTexts.parts(answer, separator).size();
            if (parts > 1) {
                return parts;
            }
        }
        return 1;
    }

    /** Answers written as (1)x (2)y. */
    private static List<String> numbered(String answer, int blanks) {
        if (blanks > MOST_NUMBERED) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int from = -1;
        for (int number = 1; number <= blanks; number++) {
            int at = find(answer, number, Math.max(0, from));
            if (at < 0 || number == 1 && at > 0) {
                return List.of();
            }
            if (from >= 0) {
                parts.add(withoutEnd(answer.substring(from, at)));
            }
            from = at + mark(number, answer, at).length();
        }
        parts.add(withoutEnd(answer.substring(from)));
        return parts.stream().anyMatch(String::isEmpty) ? List.of() : parts;
    }

    private static String withoutEnd(String part) {
        String text = CellText.trim(part);
        while (!text.isEmpty() && ";；、，,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = CellText.trim(text.substring(0, text.length() - 1));
        }
        return text;
    }

    private static int find(String answer, int number, int from) {
        int round = answer.indexOf("(" + number + ")", from);
        int wide = answer.indexOf("（" + number + "）", from);
        int circled = number <= 20 ? answer.indexOf((char) ('①' + number - 1), from) : -1;
        int first = -1;
        for (int at : new int[] {round, wide, circled}) {
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static String mark(int number, String answer, int at) {
        char sign = answer.charAt(at);
        return sign == '(' || sign == '（' ? "(" + number + ")" : String.valueOf(sign);
    }

    /** The key of one blank; {@code 4或四} and {@code 4/四} accept both. */
    static Optional<BlankKey> key(String answer) {
        String text = CellText.trim(answer);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (String separator : new String[] {"|", "/", "或"}) {
            List<String> parts = ChoiceTexts.parts(text, separator);
            boolean isWord = !separator.equals("或") || parts.stream().allMatch(part -> part.length() <= 6);
            boolean isFraction = separator.equals("/")
                    && parts.stream().allMatch(part -> AnswerText.number(part).isPresent());
            if (parts.size() > 1 && isWord && !isFraction && isLoose(text, separator)) {
                return Optional.of(new BlankKey.Text(accepted(text, separator, parts), false, List.of()));
            }
        }
        return Optional.of(new BlankKey.Text(List.of(text), false, List.of()));
    }

    /** Whether the separator stands between texts and not at an end, as in the unit km/h it may not be known. */
    private static boolean isLoose(String text, String separator) {
        boolean isLatin = text.chars().allMatch(sign -> sign < 0x80);
        return !text.startsWith(separator) && !text.endsWith(separator) && !(separator.equals("/") && isLatin);
    }

    private static List<String> accepted(String text, String separator, List<String> parts) {
        List<String> accepted = new ArrayList<>(parts.stream().distinct().toList());
        boolean areNumbers = parts.stream().allMatch(part -> AnswerText.number(part).isPresent());
        if (separator.equals("或") && !areNumbers) {
            // 直接或间接 may be the answer as a whole
            accepted.add(text);
        }
        return accepted;
    }
}
